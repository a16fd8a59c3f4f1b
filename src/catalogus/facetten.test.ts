import { expect, test } from 'vitest';
import { facetgroepen } from './facetten.ts';
import { praktijkBestand, voorbeeldBestanden, voorbeeldCatalogus } from './voorbeeld.ts';

function banden(van: number, tot: number): string[] {
  const { opId } = voorbeeldCatalogus([
    ...voorbeeldBestanden(),
    praktijkBestand('p', `leeftijd: { van: ${van}, tot: ${tot} }`),
  ]);
  const praktijk = opId.praktijken.get('p');
  return praktijk ? facetgroepen.leeftijd(praktijk) : [];
}

test.each([
  [4, 12, ['4-12']],
  [0, 13, ['0-4', '4-12', '12-18']],
  [0, 4, ['0-4']],
  [16, 23, ['12-18', '18-plus']],
])('ages %i to %i fall in the bands %o', (van, tot, verwacht) => {
  expect(banden(van, tot)).toEqual(verwacht);
});

test('a practice without age is in no band', () => {
  const praktijk = voorbeeldCatalogus().opId.praktijken.get('oud');
  expect(praktijk && facetgroepen.leeftijd(praktijk)).toEqual([]);
});
