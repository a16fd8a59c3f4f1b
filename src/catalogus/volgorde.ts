import type { Lijsten, Praktijk, Regio, Update } from './model.ts';

const taal = new Intl.Collator('nl', { numeric: true, sensitivity: 'base' });

type MetId = { id: string };

/** Compares on a text in Dutch order, then on id, so the order is total. */
export function opTekst<T extends MetId>(tekst: (item: T) => string) {
  return (a: T, b: T): number => taal.compare(tekst(a), tekst(b)) || opId(a, b);
}

/** Compares practices on title. */
export const opTitel = opTekst<Praktijk>((p) => p.titel);

/** Compares regions on name. */
export const opNaam = opTekst<Regio>((r) => r.naam);

/** Compares updates, newest first; a less precise date comes after the dates it may hold. */
export function opDatum(a: Update, b: Update): number {
  if (a.datum !== b.datum) return a.datum < b.datum ? 1 : -1;
  return opId(a, b);
}

/** Sorts every list of the catalogue in its reading order; makes new lists. */
export function sorteer(lijsten: Lijsten): Lijsten {
  return {
    regios: lijsten.regios.toSorted(opNaam),
    praktijken: lijsten.praktijken.toSorted(opTitel),
    tips: lijsten.tips.toSorted((a, b) => a.nummer - b.nummer || opId(a, b)),
    begrippen: lijsten.begrippen.toSorted(opTekst((b) => b.term)),
    bronnen: lijsten.bronnen.toSorted(opTekst((b) => b.id)),
    updates: lijsten.updates.toSorted(opDatum),
    paginas: lijsten.paginas.toSorted(opTekst((p) => p.titel)),
  };
}

function opId(a: MetId, b: MetId): number {
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}
