import { expect, test } from 'vitest';
import type { Bladzijde } from '#src/zoek/lexicon.ts';
import { withFragmenten } from './zoek-treffer.ts';

const bladzijde: Bladzijde = ['/praktijken/bso/', 'Gewone bso', 'Praktijk', '', '', 'a1'];
const zin = 'Volgens critici is de gewone opvang lastig voor kinderen met <mark>autisme</mark>.';

/** The texts under the parts of a page, when the full text found these. */
async function textsOf(excerpt: string, ...delen: string[]): Promise<string[] | undefined> {
  const sub_results = delen.map((deel, i) => ({ url: `/#${i}`, title: `${i}`, excerpt: deel }));
  const data = () => Promise.resolve({ url: bladzijde[0], excerpt, sub_results });
  const [treffer] = await withFragmenten([{ bladzijde, treffer: { id: 'a1', score: 1, data } }]);
  return treffer?.delen.map(({ fragment }) => fragment);
}

test('a part whose text stands above it keeps its link only', async () => {
  expect(await textsOf(`${zin} Nog niet opgelost. Wie betaalt het?`, zin)).toEqual(['']);
  expect(await textsOf(zin, `Eerder: ${zin} Later meer.`)).toEqual(['']);
});

test('a part with another text keeps it', async () => {
  const ander = 'Drie locaties kregen een extra medewerker voor kinderen met <mark>autisme</mark>.';
  expect(await textsOf(zin, ander, zin)).toEqual([ander, '']);
  expect(await textsOf('', ander)).toEqual([ander]);
});
