import { expect, test } from 'vitest';
import { bandenVan, toAdresdeel } from './facetten.ts';

test.each([
  [4, 12, ['4-12']],
  [0, 13, ['0-4', '4-12', '12-18']],
  [0, 4, ['0-4']],
  [16, 23, ['12-18', '18-plus']],
])('ages %i to %i fall in the bands %o', (van, tot, verwacht) => {
  expect(bandenVan({ van, tot })).toEqual(verwacht);
});

test('a practice without age is in no band', () => {
  expect(bandenVan(undefined)).toEqual([]);
});

test('a province becomes an address without accents', () => {
  expect(['Fryslân', 'Noord-Brabant'].map(toAdresdeel)).toEqual(['fryslan', 'noord-brabant']);
});
