import { sorteringen, type Kenmerken, type Sortering } from './filter.ts';

/** Everything a reader chose: values per group, an order and words to look for. */
export type Filterstand = { keuzes: Kenmerken; sorteer: Sortering; q: string };

/** Reads a state from the query of an address; what does not exist is ignored. */
export function readFilterstand(zoek: string, groepen: Kenmerken): Filterstand {
  const velden = new URLSearchParams(zoek);
  const keuzes = Object.entries(groepen).flatMap(([groep, waarden]) => {
    const gevraagd = velden.getAll(groep).join(',').split(',');
    const gekozen = waarden.filter((w) => gevraagd.includes(w));
    return gekozen.length ? [[groep, gekozen]] : [];
  });
  return {
    keuzes: Object.fromEntries(keuzes) as Kenmerken,
    sorteer: sorteringen.find((s) => s === velden.get('sorteer')) ?? 'relevantie',
    q: velden.get('q')?.trim() ?? '',
  };
}

/** Writes a state as the query of an address; the usual state is an empty text. */
export function formatFilterstand({ keuzes, sorteer, q }: Filterstand): string {
  const delen = [
    formatKeuzes(keuzes),
    ...(sorteer === 'relevantie' ? [] : [`sorteer=${sorteer}`]),
    ...(q ? [`q=${encodeURIComponent(q)}`] : []),
  ].filter(Boolean);
  return delen.length ? `?${delen.join('&')}` : '';
}

/** Writes choices as a part of an address: `soort=praktijk,regio&domein=welzijn`. */
export function formatKeuzes(keuzes: Kenmerken): string {
  return Object.entries(keuzes)
    .filter(([, gekozen]) => gekozen.length)
    .map(([groep, gekozen]) => `${groep}=${gekozen.join(',')}`)
    .join('&');
}
