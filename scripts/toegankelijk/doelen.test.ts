import { expect, test } from 'vitest';
import { checkDoelen, type Doel } from './doelen.ts';

const link = (naam: string, deel: Partial<Doel> = {}): Doel => ({
  ...{ naam, isControle: false, inZin: false, x: 0, y: 0, width: 20, height: 20 },
  ...deel,
});

test('a control below 44 pixels is found, one of 44 is not', () => {
  const knop = { isControle: true, width: 44 };
  expect(
    checkDoelen([link('goed', { ...knop, height: 44 }), link('laag', { ...knop, height: 40 })]),
  ).toEqual(['laag is a control of 44.0 × 40.0']);
});

test('a small link needs room: a neighbour in its circle is found, further away is not', () => {
  const groot = { width: 100, height: 30 };
  expect(checkDoelen([link('klein'), link('buur', { ...groot, x: 21 })])).toEqual([
    'klein of 20.0 × 20.0 is close to buur',
  ]);
  expect(checkDoelen([link('klein'), link('buur', { ...groot, x: 23 })])).toEqual([]);
});

test('two small links whose circles touch are both found; in a sentence neither is', () => {
  expect(checkDoelen([link('een'), link('twee', { x: 23 })])).toHaveLength(2);
  expect(checkDoelen([link('een'), link('twee', { x: 25 })])).toEqual([]);
  const inZin = true;
  expect(checkDoelen([link('een', { inZin }), link('twee', { inZin, x: 23 })])).toEqual([]);
});
