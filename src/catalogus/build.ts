import { formatRapport } from './rapport.ts';
import type { Entry } from '../inhoud/entry.ts';
import { collecties, type Collectie } from '../schemas/velden.ts';
import { checkCatalogus } from './checks.ts';
import type { Catalogus, Item, Lijsten } from './model.ts';
import { buildRelaties } from './relaties.ts';
import { sorteer } from './volgorde.ts';

/** Builds the catalogue; throws one Error that lists every finding in Dutch. */
export function buildCatalogus(entries: Entry[]): Catalogus {
  const fouten = checkCatalogus(entries).filter((b) => b.ernst === 'fout');
  if (fouten.length) throw new Error(`\n${formatRapport(fouten, entries.length)}`);
  const lijsten = sorteer(Object.fromEntries(collecties.map((c) => [c, itemsVan(entries, c)])) as Lijsten);
  return { ...lijsten, relaties: buildRelaties(lijsten) };
}

function itemsVan<C extends Collectie>(entries: Entry[], collectie: C): Item<C>[] {
  return entries
    .filter((e): e is Entry<C> => e.collectie === collectie)
    .map(({ data, id, bestand, tekst }) => ({ ...data, id, bestand, tekst }) as Item<C>);
}
