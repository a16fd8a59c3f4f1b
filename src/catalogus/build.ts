import { formatRapport } from './rapport.ts';
import type { Entry } from '#src/inhoud/entry.ts';
import { collecties, type Collectie } from '#src/schemas/velden.ts';
import { checkCatalogus } from './checks.ts';
import type { Catalogus, Index, Item, Lijsten } from './model.ts';
import { buildRelaties } from './relaties.ts';
import { sortLijsten } from './volgorde.ts';

/** Builds the catalogue; throws one Error that lists every finding in Dutch. */
export function buildCatalogus(entries: Entry[]): Catalogus {
  const fouten = checkCatalogus(entries).filter((b) => b.ernst === 'fout');
  if (fouten.length) throw new Error(`\n${formatRapport(fouten, entries.length)}`);
  const lijsten = sortLijsten(
    Object.fromEntries(collecties.map((c) => [c, itemsOf(entries, c)])) as Lijsten,
  );
  return { ...lijsten, opId: buildIndex(lijsten), relaties: buildRelaties(lijsten) };
}

function itemsOf<C extends Collectie>(entries: Entry[], collectie: C): Item<C>[] {
  return entries
    .filter((e): e is Entry<C> => e.collectie === collectie)
    .map(({ data, id, bestand, tekst }) => ({ ...data, id, bestand, tekst }));
}

function buildIndex(lijsten: Lijsten): Index {
  const paren = collecties.map((c) => [c, new Map(lijsten[c].map((item) => [item.id, item]))]);
  return Object.fromEntries(paren) as Index;
}
