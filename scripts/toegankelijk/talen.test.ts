import { expect, test } from 'vitest';
import { checkTaal } from './talen.ts';

const nl = (tekst: string) => checkTaal([{ taal: 'nl', tekst }]);

test.each([
  'Zet ‘Keep my email addresses private’ aan.',
  'Kies ‘Propose changes’.',
  'Een rapport: Working together for the health of your child.',
])('English in Dutch is found: %s', (zin) => {
  expect(nl(zin)).toHaveLength(1);
  expect(checkTaal([{ taal: 'en', tekst: zin }])).toEqual([]);
});

test.each([
  'De aanpak Alert4you kwam in Magazine on the spot.',
  'Het werk van IB’er, JGZ en school; licentie CC BY 4.0.',
  'Een stand-by team dat at en was.',
])('names and Dutch are not: %s', (zin) => {
  expect(nl(zin)).toEqual([]);
});
