import { unpackItems, type FacetIndex } from '#src/catalogus/facet-index.ts';
import type { Filteritem } from '#src/catalogus/filter.ts';

/** Loads the index of a list. Rejects when it cannot be loaded. */
export async function loadItems(adres: string): Promise<Filteritem[]> {
  const antwoord = await fetch(adres);
  if (!antwoord.ok) throw new Error(`${adres}: ${antwoord.status}`);
  return unpackItems((await antwoord.json()) as FacetIndex);
}

/** Asks the search engine for the ids of all pages of this list that match, best first. */
export async function searchIds(vraag: string): Promise<string[]> {
  const { search } = await import('../zoek/zoek-motor.ts');
  const { alle } = await search(vraag);
  const lijst = location.pathname;
  return alle
    .filter((pad) => pad.startsWith(lijst))
    .map((pad) => pad.slice(lijst.length).replace(/\/$/, ''));
}
