import { expect, test } from 'vitest';
import { findVerbanden, findVerbondenPraktijken } from './verbanden.ts';
import { praktijkBestand, voorbeeldBestanden, voorbeeldCatalogus } from './voorbeeld.ts';

const tips = (...nummers: number[]) =>
  `tips: [${nummers.map((n) => `{ tip: tip-${n}, hoe: Zo., bron: [S1] }`).join(', ')}]`;

const catalogus = voorbeeldCatalogus([
  ...voorbeeldBestanden(),
  praktijkBestand('a', tips(1)),
  praktijkBestand('b', tips(3, 1, 2)),
  praktijkBestand('c', tips(2, 2)),
]);
const verbanden = findVerbanden(catalogus);
const ids = (lijst: { id: string }[]) => lijst.map(({ id }) => id);

test('every pointer to a tip or obstacle is one relation, with how far it came', () => {
  expect(verbanden.filter((v) => v.praktijk.id === 'oud')).toMatchObject([
    { soort: 'tip', doel: { id: 'tip-1' } },
    { soort: 'knelpunt', doel: { id: 'tijd' }, opgelost: 'deels' },
  ]);
});

test('the tips of a practice come by number', () => {
  expect(verbanden.filter((v) => v.praktijk.id === 'b').map((v) => v.doel.id)).toEqual([
    'tip-1',
    'tip-2',
    'tip-3',
  ]);
});

test('a practice that names a tip twice has one relation with it', () => {
  expect(verbanden.filter((v) => v.praktijk.id === 'c')).toHaveLength(1);
});

test('those with most relations are chosen, in reading order; without relations never', () => {
  expect(ids(findVerbondenPraktijken(verbanden, 2))).toEqual(['b', 'oud']);
  expect(ids(findVerbondenPraktijken(verbanden, 3))).toEqual(['a', 'b', 'oud']);
  expect(ids(findVerbondenPraktijken(verbanden, 9))).toEqual(['a', 'b', 'c', 'oud']);
});
