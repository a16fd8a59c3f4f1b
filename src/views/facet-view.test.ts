import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import {
  praktijkBestand,
  voorbeeldBestanden,
  voorbeeldCatalogus,
} from '#src/catalogus/voorbeeld.ts';
import { bewijssoorten, geldsoorten, statussen } from '#src/schemas/praktijk-feiten.ts';
import { domeinen, inzetten, schoolsoorten } from '#src/schemas/praktijk.ts';
import { toFacetgroepen, toFacetIndex } from './facet-view.ts';
import { praktijkgroepen } from './facetgroepen.ts';

const facet = (groep: string, waarde: string) =>
  toFacetgroepen(voorbeeldCatalogus())
    .find((g) => g.groep === groep)
    ?.waarden.find((w) => w.waarde === waarde);

test('a practice has the provinces of its region', () => {
  expect(facet('provincie', 'flevoland')).toMatchObject({
    aantal: 1,
    titel: 'Provincie: Flevoland',
    zin: '1 praktijk gevonden. Deze praktijk hoort bij een regio in de provincie Flevoland.',
    combineer: '/praktijken/?provincie=flevoland',
  });
});

test('the sentence of a value speaks of one practice, or of more', () => {
  const catalogus = voorbeeldCatalogus();
  const alle = toFacetgroepen(catalogus).flatMap((g) => g.waarden);
  for (const { aantal, zin } of alle)
    expect([zin, /praktijken/.test(zin), /praktijk\b/.test(zin)]).toEqual([
      zin,
      aantal !== 1,
      aantal === 1,
    ]);
  expect(new Set(alle.map((f) => f.aantal))).toEqual(new Set([1, 2]));
  expect(facet('domein', 'jeugdhulp')?.zin).toBe(
    '2 praktijken gevonden. In deze praktijken doet jeugdhulp mee.',
  );
});

test('a value without practices is left out', () => {
  expect(facet('domein', 'welzijn')).toBeUndefined();
});

test('every value a practice can have is a value of its group, in the order of the schema', () => {
  const catalogus = voorbeeldCatalogus();
  const waarden = (groep: keyof typeof praktijkgroepen) =>
    praktijkgroepen[groep].waarden(catalogus).map(([id]) => id);
  expect(waarden('domein')).toEqual(domeinen);
  expect(waarden('school')).toEqual(schoolsoorten);
  expect(waarden('hulp')).toEqual(inzetten);
  expect(waarden('stand')).toEqual(statussen);
  expect(waarden('geld')).toEqual(geldsoorten);
  expect(waarden('bewijs')).toEqual(bewijssoorten);
});

test('the index of 100 practices weighs at most 20 kB', () => {
  const kies = <T>(lijst: readonly T[], i: number, keer: number) =>
    lijst.filter((_, n) => (i * 7 + n * keer) % 3 === 0 || n === i % lijst.length).join(', ');
  const honderd = Array.from({ length: 98 }, (_, i) =>
    praktijkBestand(
      `een-praktijk-met-een-lange-naam-${(i * 7919) % 1000}-in-gemeente-${(i * 104729) % 997}`,
      `domeinen: [${kies(domeinen, i, 1)}]\nschoolsoorten: [${kies(schoolsoorten, i, 2)}]\n` +
        `inzet: [${kies(inzetten, i, 4)}]\nleeftijd: { van: ${i % 9}, tot: ${(i % 17) + 9} }\n` +
        `regio: almere\nnagekeken: 2026-${String((i % 12) + 1).padStart(2, '0')}-${String((i % 28) + 1).padStart(2, '0')}\n` +
        `tips: [{ tip: tip-${(i % 9) + 1}, hoe: Zo., bron: [S1] }, { tip: tip-${((i + 4) % 9) + 1}, hoe: Zo., bron: [S1] }]`,
    ),
  );
  const index = toFacetIndex(voorbeeldCatalogus([...voorbeeldBestanden(), ...honderd]));
  expect(index.items).toHaveLength(100);
  const bytes = brotliCompressSync(JSON.stringify(index)).length;
  console.log(`facetten.json, 100 praktijken: ${bytes} bytes brotli`);
  expect(bytes).toBeGreaterThan(500);
  expect(bytes).toBeLessThanOrEqual(20_000);
});
