import { expect, test } from 'vitest';
import { readMeting, toLua, toPaden } from './belasting.ts';

test('the mix holds pages, styles and search, not what no visitor asks for', () => {
  const bestanden = [
    '/index.html',
    '/regios/almere/index.html',
    '/404.html',
    '/_headers',
    '/_redirects',
    '/og/site.png',
    '/pagefind/pagefind-ui.js',
    '/pagefind/fragment/unknown_1.pf_fragment',
  ];
  expect(toPaden(bestanden)).toEqual([
    '/',
    '/regios/almere/',
    '/pagefind/fragment/unknown_1.pf_fragment',
  ]);
});

test('an address stands in the script as it is asked', () => {
  expect(toLua(['/', '/a/'])).toContain('local paden = {"/", "/a/"}');
});

test('what wrk wrote is read back in requests per second and milliseconds', () => {
  expect(readMeting('Running…\nMETING 1000 2000000 3 4500.000000\n')).toEqual({
    perSeconde: 500,
    p99: 4.5,
    fouten: 3,
  });
  expect(() => readMeting('unable to connect')).toThrow('wrk mat niets');
});
