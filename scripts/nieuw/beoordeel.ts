import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { checkBestanden } from '#src/catalogus/check-bestanden.ts';
import { checkAntwoord, formatFout, type Antwoordfout } from '#src/formulier/antwoord.ts';
import { toBestand } from '#src/formulier/bestand.ts';
import { suggestId, type Antwoordblad } from '#src/formulier/nieuw.ts';
import { soorten } from '#src/formulier/soorten.ts';
import { toVelden } from '#src/formulier/veld.ts';
import type { Bevinding } from '#src/inhoud/bevinding.ts';
import type { Bestand, Entry } from '#src/inhoud/entry.ts';
import type { Collectie } from '#src/schemas/velden.ts';

/** Everything that is in `content/` already. */
export type Bestaand = { bestaand: Bestand[]; entries: Entry[] };

/** A new file with what is wrong with it, and what is good to know. */
export type Uitslag = { bestand?: Bestand; fouten: Antwoordfout[]; opmerkingen: string[] };

/** Makes the file of a new entry and runs the check on it, beside everything that is there. */
export function beoordeel(
  collectie: Collectie,
  { data, tekst = '', id = '' }: Antwoordblad & { id?: string },
  { bestaand, entries }: Bestaand,
): Uitslag {
  const velden = checkAntwoord(collectie, [], data);
  if (velden.length) return { fouten: velden, opmerkingen: [] };
  const naam = id || suggestId(collectie, data, entries);
  if (!naam)
    return weiger('titel', 'Hiervan is geen bestandsnaam te maken. Gebruik gewone letters.');
  if (tekst && soorten[collectie].extensie === 'yaml')
    return weiger('tekst', `Een ${soorten[collectie].enkelvoud} heeft geen tekst onder de velden.`);
  const bestand = toBestand(collectie, { id: naam, data: sortVelden(collectie, data), tekst });
  if (existsSync(bestand.bestand))
    return weiger('bestandsnaam', `Er is al een bestand ${bestand.bestand}.`);
  const bevindingen = checkBestanden([...bestaand, bestand]).bevindingen.filter(
    (b) => b.bestand === bestand.bestand,
  );
  const isFout = ({ ernst, code }: Bevinding) => ernst === 'fout' && code !== 'bron-ongebruikt';
  return {
    bestand,
    fouten: bevindingen.filter(isFout).map(toAntwoordfout),
    opmerkingen: bevindingen.filter((b) => !isFout(b)).map((b) => formatFout(toAntwoordfout(b))),
  };
}

/** Writes a new file; refuses to replace one. */
export function writeNieuw({ bestand, inhoud }: Bestand): void {
  mkdirSync(dirname(bestand), { recursive: true });
  writeFileSync(bestand, inhoud, { flag: 'wx' });
}

/** What an editor reads at the end. */
export function formatUitslag({ bestand, fouten, opmerkingen }: Uitslag): string {
  if (fouten.length) return fouten.map(formatFout).join('\n');
  return [`Klaar: ${bestand?.bestand}. De controle vindt geen fouten.`, ...opmerkingen].join('\n');
}

function weiger(veld: string, melding: string): Uitslag {
  return { fouten: [{ pad: [veld], melding }], opmerkingen: [] };
}

function toAntwoordfout({ veld, melding, voorstel }: Bevinding): Antwoordfout {
  const pad = veld ? veld.split(/[.[\]]+/).filter(Boolean) : ['tekst'];
  return { pad, melding, ...(voorstel ? { voorstel } : {}) };
}

/** The fields in the order of the schema, whatever the order of the answers. */
function sortVelden(collectie: Collectie, data: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    toVelden(collectie)
      .filter(({ naam }) => naam in data)
      .map(({ naam }) => [naam, data[naam]]),
  );
}
