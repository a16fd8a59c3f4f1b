import { unpackItems, type FacetIndex } from '#src/catalogus/facet-index.ts';
import type { Filteritem } from '#src/catalogus/filter.ts';

/** What a search in the list found: ids, best first, and whether the engine kept hits back. */
export type Zoekuitslag = { ids: string[]; onvolledig: boolean };

/** Loads the index of a list. Rejects when it cannot be loaded. */
export async function loadItems(adres: string): Promise<Filteritem[]> {
  const antwoord = await fetch(adres);
  if (!antwoord.ok) throw new Error(`${adres}: ${antwoord.status}`);
  return unpackItems((await antwoord.json()) as FacetIndex);
}

/** Asks the search engine and keeps the hits on pages of this list. */
export async function searchIds(vraag: string): Promise<Zoekuitslag> {
  const { search } = await import('../zoek/zoek-motor.ts');
  const { totaal, treffers } = await search(vraag);
  const lijst = location.pathname;
  const ids = treffers
    .map(({ href }) => new URL(href, location.href).pathname)
    .filter((pad) => pad.startsWith(lijst))
    .map((pad) => pad.slice(lijst.length).replace(/\/$/, ''));
  return { ids: [...new Set(ids)], onvolledig: totaal > treffers.length };
}
