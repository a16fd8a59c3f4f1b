import { expect, test } from 'vitest';
import { decodeBladzijden, encodeBladzijden } from './bladzijdecode.ts';
import type { Bladzijde } from './lexicon.ts';

const bladzijden: Bladzijde[] = [
  ['/', 'Met Andere Ogen', 'Pagina', '', '', 'a1'],
  ['/begrippen/oja/', 'Arrangement (OJA)', 'Begrip', 'Hulp…', '', 'b2', ['', 'OJA'], ['JOA']],
  ['/regios/de-meierij/', 'De Meierij', 'Regio', 'Den Bosch', 'Wie?', 'c3', ['Meijerij'], [], 1],
  ['/praktijken/crèche-2/', 'Crèche', 'Praktijk', '', 'Wat? Hoe?', 'd4', ['']],
  ['/vragen/wat-kost-het/', 'Wat kost het?', 'Vraag', '', '', 'e5', [], ['x']],
];

test('pages come back as they were', () => {
  const terug = decodeBladzijden(encodeBladzijden(bladzijden));
  expect(terug.map((b) => b.slice(0, 6))).toEqual(bladzijden.map((b) => b.slice(0, 6)));
  expect(terug.map((b) => b[6] ?? [])).toEqual(bladzijden.map((b) => b[6] ?? []));
  expect(terug[1]?.[7]).toEqual(['JOA']);
  expect(terug[2]?.[8]).toBe(1);
  expect(terug[3]?.[8]).toBeUndefined();
});

test('an address that follows from its title is not written', () => {
  const [adressen] = encodeBladzijden(bladzijden);
  expect(adressen).toBe('/\n/begrippen/oja/\n/regios/~\n/praktijken/crèche-2/\n/vragen/~');
});

test('no pages stay no pages', () => {
  expect(decodeBladzijden(encodeBladzijden([]))).toEqual([]);
});
