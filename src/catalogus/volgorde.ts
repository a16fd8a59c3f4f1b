import type { Lijsten, Regio, Update, Vraag } from './model.ts';

const taal = new Intl.Collator('nl', { numeric: true, sensitivity: 'base' });

type MetId = { id: string };

/** Compares on a text in Dutch order, then on id, so the order is total. */
function byTekst<T extends MetId>(tekst: (item: T) => string) {
  return (a: T, b: T): number => taal.compare(tekst(a), tekst(b)) || byId(a, b);
}

/** Compares on title. */
const byTitel = byTekst<MetId & { titel: string }>((item) => item.titel);

/** Compares regions on name. */
const byNaam = byTekst<Regio>((r) => r.naam);

/** Compares questions: those on the home page first, in their place there, then on title. */
function byVoorpagina(a: Vraag, b: Vraag): number {
  return (a.voorpagina ?? Infinity) === (b.voorpagina ?? Infinity)
    ? byTitel(a, b)
    : (a.voorpagina ?? Infinity) - (b.voorpagina ?? Infinity);
}

/** Compares updates, newest first; a less precise date comes after the dates it may hold. */
function byDatum(a: Update, b: Update): number {
  if (a.datum !== b.datum) return a.datum < b.datum ? 1 : -1;
  return byId(a, b);
}

/** Sorts every list of the catalogue in its reading order; makes new lists. */
export function sortLijsten(lijsten: Lijsten): Lijsten {
  return {
    regios: lijsten.regios.toSorted(byNaam),
    praktijken: lijsten.praktijken.toSorted(byTitel),
    tips: lijsten.tips.toSorted((a, b) => a.nummer - b.nummer || byId(a, b)),
    begrippen: lijsten.begrippen.toSorted(byTekst((b) => b.term)),
    vragen: lijsten.vragen.toSorted(byVoorpagina),
    knelpunten: lijsten.knelpunten.toSorted(byTitel),
    themas: lijsten.themas.toSorted(byTitel),
    bronnen: lijsten.bronnen.toSorted(byTekst((b) => b.id)),
    updates: lijsten.updates.toSorted(byDatum),
    paginas: lijsten.paginas.toSorted(byTitel),
  };
}

function byId(a: MetId, b: MetId): number {
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}
