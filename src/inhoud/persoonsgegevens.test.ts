import { expect, test } from 'vitest';
import { findPersoonsgegevens } from './persoonsgegevens.ts';

const waarden = (tekst: string) =>
  findPersoonsgegevens(tekst, ['info@nji.example', '030 1234567']).map((p) => p.waarde);

test.each([
  ['Mail jan.de.boer@school.example.', 'jan.de.boer@school.example'],
  ['Mail jan (at) school.example', 'jan (at) school.example'],
  ['Mail jan&#64;school.example', 'jan&#64;school.example'],
  ['Mail jan&commat;school.example', 'jan&commat;school.example'],
  ['Bel 06-12345678.', '06-12345678'],
  ['Bel 06 12 34 56 78.', '06 12 34 56 78'],
  ['Bel 0612345678.', '0612345678'],
  ['Bel +31 6 1234 5678.', '+31 6 1234 5678'],
  ['Bel +31 (0)6 12345678.', '+31 (0)6 12345678'],
  ['Bel 0031612345678.', '0031612345678'],
  ['Bel 036 - 123 45 67.', '036 - 123 45 67'],
  ['Bel (036) 1234567.', '(036) 1234567'],
  ['Bel 0513-123456.', '0513-123456'],
])('%s holds personal data', (tekst, waarde) => {
  expect(waarden(tekst)).toEqual([waarde]);
});

test.each([
  'Mail Info@nji.example of bel (030) 123 45 67, van het kantoor.',
  'Pakket @svg-maps/netherlands.',
  'Zie https://www.example.org/a/0612345678 of https://example.org/@naam.',
  'Van 2018-10-31 tot 01-10-2026 12:30.',
  'Een budget van 514.552 euro, 0,8 procent, 1000000000 in totaal.',
  'code: "0034", KvK 12345678, ISBN 9789012345678.',
  'Het nummer is 14 030 of 112.',
])('%s does not', (tekst) => {
  expect(waarden(tekst)).toEqual([]);
});

test('long runs of letters, digits and @ are read in linear time', () => {
  for (const deel of ['a', '0', '@', 'a@', '0 ', '06', 'a.', '+31'])
    expect(findPersoonsgegevens(deel.repeat(200_000 / deel.length)).length).toBeGreaterThanOrEqual(
      0,
    );
});
