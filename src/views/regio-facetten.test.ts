import { expect, test } from 'vitest';
import { unpackItems } from '#src/catalogus/facet-index.ts';
import { voorbeeldCatalogus } from '#src/catalogus/voorbeeld.ts';
import { toRegiogroepen, toRegioIndex } from './regio-facetten.ts';

const catalogus = voorbeeldCatalogus();

test('a region has the domains of its practices', () => {
  for (const { id, kenmerken } of unpackItems(toRegioIndex(catalogus))) {
    const praktijken = catalogus.praktijken.filter((p) => p.regio === id);
    const domeinen = new Set(praktijken.flatMap((p) => p.domeinen));
    expect([id, kenmerken['domein']?.toSorted()]).toEqual([
      id,
      domeinen.size ? [...domeinen].sort() : undefined,
    ]);
  }
});

test('a value says how many regions have it, and leads to the list of those', () => {
  const waarden = toRegiogroepen(catalogus).flatMap((g) => g.waarden);
  expect(waarden.find((w) => w.href === '/regios/?domein=onderwijs')?.aantal).toBe(1);
  expect(waarden.every((w) => w.aantal > 0)).toBe(true);
});
