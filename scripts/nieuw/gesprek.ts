import { formatFout } from '#src/formulier/antwoord.ts';
import { suggestId, type Antwoordblad } from '#src/formulier/nieuw.ts';
import { soorten } from '#src/formulier/soorten.ts';
import { toVelden, type Veld } from '#src/formulier/veld.ts';
import type { Bestand } from '#src/inhoud/entry.ts';
import { idPatroon, type Collectie } from '#src/schemas/velden.ts';
import { toDag } from '../dag.ts';
import { beoordeel, type Bestaand, type Uitslag } from './beoordeel.ts';
import { askKeuzes, askTekst, meld } from './scherm.ts';
import { askVeld, type Gesprek } from './vragen.ts';

/** Optional fields that most entries have. */
const gewoon = ['regio', 'themas', 'link'];

/** Asks for a whole entry, and asks again for what the check does not accept. */
export async function askBlad(
  collectie: Collectie,
  bestaand: Bestaand,
): Promise<Uitslag & { bestand: Bestand }> {
  const velden = toVelden(collectie);
  const gesprek = toGesprek(collectie, bestaand);
  const blad: Antwoordblad & { id?: string } = { data: {} };
  const vraag = async (veld: Veld) => {
    const eerder = blad.data[veld.naam];
    if (typeof eerder === 'string') gesprek.begin[veld.naam] = eerder;
    const waarde = await askVeld(gesprek, veld, [veld.naam]);
    if (waarde === undefined) Reflect.deleteProperty(blad.data, veld.naam);
    else blad.data[veld.naam] = waarde;
  };
  for (const veld of velden.filter((v) => v.verplicht)) await vraag(veld);
  for (const veld of await askMeer(velden.filter((v) => !v.verplicht))) await vraag(veld);
  if (soorten[collectie].extensie === 'md') blad.tekst = await askLopend();
  for (;;) {
    const uitslag = beoordeel(collectie, blad, bestaand);
    const { bestand, fouten } = uitslag;
    if (bestand && !fouten.length) return { ...uitslag, bestand };
    for (const fout of fouten) meld.let(formatFout(fout));
    for (const naam of new Set(fouten.map(({ pad }) => String(pad[0])))) {
      const veld = velden.find((v) => v.naam === naam);
      if (veld) await vraag(veld);
      else if (naam === 'bestandsnaam')
        blad.id = await askNaam(suggestId(collectie, blad.data, []));
      else blad.tekst = await askLopend();
    }
  }
}

function toGesprek(collectie: Collectie, { entries }: Bestaand): Gesprek {
  const dag = toDag();
  const begin = {
    nagekeken: dag,
    ...(collectie === 'updates' ? { datum: dag } : {}),
    ...(collectie === 'bronnen' ? { id: suggestId(collectie, {}, entries) } : {}),
  };
  return { collectie, entries, begin };
}

async function askMeer(velden: Veld[]): Promise<Veld[]> {
  const keuzen = velden.map(({ naam, titel, uitleg }) => ({
    value: naam,
    label: titel,
    hint: uitleg,
  }));
  const begin = gewoon.filter((naam) => velden.some((v) => v.naam === naam));
  const gekozen = await askKeuzes('Welke velden wil je ook invullen?', keuzen, { begin });
  return velden.filter(({ naam }) => gekozen.includes(naam));
}

function askLopend(): Promise<string> {
  const vraag = 'Tekst (mag leeg) — Eén alinea. In het bestand kun je er meer bij schrijven.';
  return askTekst(vraag, { controle: () => undefined });
}

function askNaam(begin: string): Promise<string> {
  return askTekst('Bestandsnaam — Kleine letters, cijfers en koppeltekens.', {
    begin,
    controle: (naam) => (idPatroon.test(naam) ? undefined : 'Deze naam kan niet.'),
  });
}
