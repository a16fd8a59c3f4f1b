import { expect, test } from 'vitest';
import { formatVingerafdruk, vergelijk } from './vingerafdruk.ts';

const een = new Map([
  ['a.html', '1'],
  ['b.html', '2'],
]);

test('a file more, a file less and other bytes are differences', () => {
  const ander = new Map([
    ['b.html', '3'],
    ['c.html', '4'],
  ]);
  expect(vergelijk(een, ander)).toEqual([
    'a.html staat alleen in de eerste',
    'b.html verschilt',
    'c.html staat alleen in de tweede',
  ]);
  expect(formatVingerafdruk(een)).not.toBe(formatVingerafdruk(ander));
});

test('the same files with the same bytes have no difference', () => {
  expect(vergelijk(een, new Map(een))).toEqual([]);
});
