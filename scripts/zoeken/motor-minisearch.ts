import MiniSearch, { type SearchOptions } from 'minisearch';
import type { Paginatekst } from '#src/zoek/build-lexicon.ts';
import type { Motor } from './motor.ts';

/** Makes a MiniSearch index over title, headings and text; equal weights did best. */
export function buildMiniSearch(paginas: readonly Paginatekst[]): MiniSearch {
  const index = new MiniSearch({ idField: 'href', fields: ['titel', 'koppen', 'tekst'] });
  index.addAll(paginas.map((p) => ({ ...p, koppen: p.koppen.join('\n') })));
  return index;
}

/** MiniSearch with these options; with none it is as it comes. */
export function createMiniSearch(naam: string, index: MiniSearch, opties?: SearchOptions): Motor {
  const zoek = (vraag: string) =>
    Promise.resolve(index.search(vraag, opties).map((r) => String(r.id)));
  return { naam, zoek };
}
