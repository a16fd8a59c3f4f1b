import { parse } from 'yaml';
import type { Entry } from '#src/inhoud/entry.ts';
import { findGelijkende } from '#src/inhoud/gelijkenis.ts';
import type { Collectie } from '#src/schemas/velden.ts';
import { nextBron, toSlug } from './bestand.ts';
import { toUitleg } from './uitleg.ts';
import { toVelden, type Veld } from './veld.ts';

/** The fields of a new entry, still to be checked, and its text. */
export type Antwoordblad = { data: Record<string, unknown>; tekst?: string };

/** Flags that are no fields: the text under them. */
const extra = ['tekst'];

/** The name of a new file, from its fields; empty when they give none. */
export function suggestId(
  collectie: Collectie,
  data: Record<string, unknown>,
  entries: Entry[],
): string {
  const veld = (naam: string) =>
    typeof data[naam] === 'string' || typeof data[naam] === 'number' ? String(data[naam]) : '';
  if (collectie === 'bronnen') return veld('id') || nextBron(idsVan(entries, collectie));
  const naam = toSlug(veld('afkorting') || veld('titel') || veld('naam') || veld('term'));
  return collectie === 'updates' && naam ? `${veld('datum')}-${naam}` : naam;
}

/** The ids of a collection. */
function idsVan(entries: Entry[], collectie: Collectie): string[] {
  return entries.filter((e) => e.collectie === collectie).map((e) => e.id);
}

/** What someone typed as the value of a field; a value that does not fit stays as it is. */
export function readWaarde(veld: Veld, tekst: string): unknown {
  const kaal = tekst.trim();
  const { soort, element } = veld;
  if (soort === 'getal') return kaal !== '' && Number.isFinite(Number(kaal)) ? Number(kaal) : kaal;
  if (soort === 'datum' && /^\d{4}$/.test(kaal)) return Number(kaal);
  if (soort === 'groep' || element?.soort === 'groep') return readYaml(kaal);
  if (soort !== 'lijst') return kaal;
  return kaal
    .replace(/^\[|\]$/g, '')
    .split(',')
    .map((deel) => deel.trim())
    .filter(Boolean);
}

/** Reads `--veld waarde`; tells in Dutch what is wrong with the flags themselves. */
export function readVlaggen(
  collectie: Collectie,
  vlaggen: string[],
): { blad: Antwoordblad; fouten: string[] } {
  const velden = toVelden(collectie);
  const blad: Antwoordblad = { data: {} };
  const fouten: string[] = [];
  for (let i = 0; i < vlaggen.length; i++) {
    const [, naam = '', direct] = /^--([^=]+)(?:=([\s\S]*))?$/.exec(vlaggen[i] ?? '') ?? [];
    const volgende = vlaggen[i + 1];
    const veld = velden.find((v) => v.naam === naam);
    const waarde = direct ?? (volgende?.startsWith('--') ? undefined : volgende);
    if (!naam) fouten.push(`"${vlaggen[i]}" hoort nergens bij. Schrijf --veld "waarde".`);
    else if (!veld && !extra.includes(naam)) fouten.push(reportOnbekend(naam, velden));
    else if (waarde === undefined) fouten.push(`Achter --${naam} ontbreekt wat je invult.`);
    else if (veld) blad.data[naam] = readWaarde(veld, waarde);
    else blad.tekst = waarde;
    if (naam && direct === undefined && waarde !== undefined) i++;
  }
  return { blad, fouten };
}

/** What can be filled in, for someone who asks for help. */
export function toHulp(collectie: Collectie, enkelvoud: string): string {
  const velden = toVelden(collectie);
  const regels = velden.map((veld) => {
    const moet = veld.verplicht ? ' (moet)' : '';
    return `  --${veld.naam}${moet}\n      ${toUitleg(veld).join(' ')}`;
  });
  return [
    `npm run nieuw -- ${enkelvoud} --${velden[0]?.naam ?? 'titel'} "…" …`,
    '',
    ...regels,
    '  --tekst\n      De tekst onder de velden.',
    '',
    'Een lijst schrijf je met komma’s: --bron S1,S3. Een blok schrijf je zo: --stand "{ status: onbekend, per: onbekend }".',
  ].join('\n');
}

function reportOnbekend(naam: string, velden: Veld[]): string {
  const namen = [...velden.map((v) => v.naam), ...extra];
  const bedoeld = findGelijkende(naam, namen);
  return `Het veld --${naam} bestaat niet. ${bedoeld ? `Bedoel je --${bedoeld}?` : `Kies uit: ${namen.join(', ')}.`}`;
}

/** A block as YAML; text that is none stays text, and the schema says what it should be. */
function readYaml(tekst: string): unknown {
  try {
    return parse(tekst, { schema: 'core', maxAliasCount: 0 });
  } catch {
    return tekst;
  }
}
