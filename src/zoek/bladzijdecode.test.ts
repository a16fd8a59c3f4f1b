import { expect, test } from 'vitest';
import { decodeBladzijden, encodeBladzijden } from './bladzijdecode.ts';
import type { Bladzijde } from './lexicon.ts';

const bladzijden: Bladzijde[] = [
  ['/', 'Met Andere Ogen', 'Pagina', '', '', 'a1'],
  [
    '/begrippen/oja/',
    'Arrangement (OJA)',
    'Begrip',
    'Hulp…',
    '',
    'b2',
    ['Arrangement', 'OJA'],
    ['JOA'],
  ],
  ['/regios/de-meierij/', 'De Meierij', 'Regio', 'Den Bosch', 'Wie?', 'c3', ['Meijerij'], [], 1],
  ['/praktijken/crèche-2/', 'Crèche', 'Praktijk', '', 'Wat? Hoe?', 'd4', ['Crèche']],
  ['/vragen/wat-kost-het/', 'Wat kost het?', 'Vraag', '', '', 'e5', ['x']],
  ['/praktijken/7/', 'A (B)', 'Praktijk', '', '', 'f6', ['A (B)', '~']],
];

test('pages come back as they were', () => {
  expect(decodeBladzijden(encodeBladzijden(bladzijden))).toEqual(bladzijden);
});

test('what follows from a title is not written', () => {
  const [adressen, , , , , , namen] = encodeBladzijden(bladzijden);
  expect(adressen).toBe(
    '/\n/begrippen/~2\n/regios/~\n/praktijken/crèche-2/\n/vragen/~\n/praktijken/7/',
  );
  expect(namen?.split('\n')[1]).toBe('||=');
});

test('no pages stay no pages', () => {
  expect(decodeBladzijden(encodeBladzijden([]))).toEqual([]);
});
