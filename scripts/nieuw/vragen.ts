import { checkAntwoord, formatFout } from '#src/formulier/antwoord.ts';
import { readWaarde } from '#src/formulier/nieuw.ts';
import { toUitleg, toVoorbeeld } from '#src/formulier/uitleg.ts';
import type { Veld } from '#src/formulier/veld.ts';
import type { Pad } from '#src/inhoud/bevinding.ts';
import type { Entry } from '#src/inhoud/entry.ts';
import type { Collectie } from '#src/schemas/velden.ts';
import { askJa, askKeuze, askKeuzes, askTekst, meld, type Keus } from './scherm.ts';

/** What a question needs to know: the collection, what exists, and values to begin with. */
export type Gesprek = { collectie: Collectie; entries: Entry[]; begin: Record<string, string> };

/** Asks for the value of a field and asks again until it fits; undefined when it was left open. */
export async function askVeld(gesprek: Gesprek, veld: Veld, pad: Pad): Promise<unknown> {
  for (;;) {
    const waarde = await askEens(gesprek, veld, pad);
    if (waarde === undefined && !veld.verplicht) return undefined;
    const fouten = checkAntwoord(gesprek.collectie, pad, waarde);
    const [fout] = fouten;
    if (!fout) return waarde;
    meld.let(formatFout(fout));
    const dieper = repareer(veld, waarde, fout.pad.slice(pad.length));
    if (!dieper) continue;
    dieper.blok[dieper.veld.naam] = await askVeld(gesprek, dieper.veld, fout.pad);
    if (!checkAntwoord(gesprek.collectie, pad, waarde).length) return waarde;
  }
}

/** Asks for the fields of a block, those that must be filled in first. */
async function askBlok(
  gesprek: Gesprek,
  velden: Veld[],
  pad: Pad,
): Promise<Record<string, unknown>> {
  const blok: Record<string, unknown> = {};
  for (const veld of [
    ...velden.filter((v) => v.verplicht),
    ...velden.filter((v) => !v.verplicht),
  ]) {
    const waarde = await askVeld(gesprek, veld, [...pad, veld.naam]);
    if (waarde !== undefined) blok[veld.naam] = waarde;
  }
  return blok;
}

async function askEens(gesprek: Gesprek, veld: Veld, pad: Pad): Promise<unknown> {
  switch (veld.soort) {
    case 'groep':
      return askGroep(gesprek, veld, pad);
    case 'lijst':
      return askLijst(gesprek, veld, pad);
    case 'keuze':
      return kiesOf(veld, (veld.opties ?? []).map(toKeus));
    case 'relatie':
      return kiesOf(veld, toKeuzen(gesprek.entries, veld.relatie));
    default:
      return askRegel(gesprek, veld, pad);
  }
}

async function askRegel(gesprek: Gesprek, veld: Veld, pad: Pad): Promise<unknown> {
  const voorbeeld = toVoorbeeld(veld);
  const begin = pad.length === 1 ? gesprek.begin[veld.naam] : undefined;
  const tekst = await askTekst(toVraag(veld), {
    controle: (antwoord) => {
      if (!antwoord && !veld.verplicht) return undefined;
      const waarde = antwoord === '' ? undefined : readWaarde(veld, antwoord);
      const [fout] = checkAntwoord(gesprek.collectie, pad, waarde);
      return fout && formatFout(fout);
    },
    ...(voorbeeld ? { voorbeeld } : {}),
    ...(begin ? { begin } : {}),
  });
  return tekst.trim() ? readWaarde(veld, tekst) : undefined;
}

async function askGroep(gesprek: Gesprek, veld: Veld, pad: Pad): Promise<unknown> {
  if (!veld.verplicht && !(await askJa(toVraag(veld), false))) return undefined;
  return askBlok(gesprek, veld.velden ?? [], pad);
}

async function askLijst(gesprek: Gesprek, veld: Veld, pad: Pad): Promise<unknown> {
  const { element, verplicht } = veld;
  if (!element) return [];
  const minstens = verplicht && (veld.min ?? 0) > 0;
  if (element.soort === 'keuze')
    return leegIsOpen(
      veld,
      await askKeuzes(toVraag(veld), (element.opties ?? []).map(toKeus), { verplicht: minstens }),
    );
  if (element.soort === 'relatie') {
    const keuzen = toKeuzen(gesprek.entries, element.relatie);
    return leegIsOpen(veld, await askKeuzes(toVraag(veld), keuzen, { verplicht: minstens }));
  }
  const delen: unknown[] = [];
  for (;;) {
    const genoeg = delen.length >= (veld.min ?? 0);
    const vraag = delen.length
      ? `${veld.titel}: nog één toevoegen?`
      : `${toVraag(veld)} Toevoegen?`;
    if (genoeg && !(await askJa(vraag, false))) return leegIsOpen(veld, delen);
    const plek = [...pad, delen.length];
    delen.push(await askVeld(gesprek, { ...element, titel: veld.titel, verplicht: true }, plek));
  }
}

async function kiesOf(veld: Veld, keuzen: Keus[]): Promise<string | undefined> {
  const niets = { value: '', label: 'Niets kiezen' };
  const keuze = await askKeuze(toVraag(veld), veld.verplicht ? keuzen : [niets, ...keuzen]);
  return keuze || undefined;
}

function leegIsOpen(veld: Veld, delen: unknown[]): unknown[] | undefined {
  return delen.length || veld.verplicht ? delen : undefined;
}

/** The block and field inside a value that a finding is about, when it is about a field of a block. */
function repareer(veld: Veld, waarde: unknown, [naam, ...rest]: Pad) {
  const binnen = veld.velden?.find((v) => v.naam === naam);
  const isBlok = typeof waarde === 'object' && waarde !== null;
  return binnen && isBlok && !rest.length
    ? { blok: waarde as Record<string, unknown>, veld: binnen }
    : undefined;
}

function toVraag(veld: Veld): string {
  const kort = toUitleg({
    ...veld,
    opties: undefined,
    relatie: undefined,
    element: undefined,
  });
  return `${veld.titel}${veld.verplicht ? '' : ' (mag leeg)'} — ${veld.uitleg || kort.join(' ')}`;
}

function toKeus(optie: string): Keus {
  return { value: optie, label: optie };
}

/** Everything of a collection that can be chosen, by name. */
function toKeuzen(entries: Entry[], relatie: Collectie | undefined): Keus[] {
  return entries
    .filter((e) => e.collectie === relatie)
    .map(({ id, data }) => {
      const naam = 'titel' in data ? data.titel : 'naam' in data ? data.naam : data.term;
      return { value: id, label: `${naam} (${id})` };
    })
    .sort((a, b) => a.label.localeCompare(b.label, 'nl', { numeric: true }));
}
