import { describe, expect, test } from 'vitest';
import type { Eenheid } from './analyse.ts';
import { createLexicon } from './lexicon.ts';
import { limitVraag } from './limit-vraag.ts';

const lexicon = createLexicon({
  w: new Map([
    ['school', 8192],
    ['onderwijs', 4096],
    ['taal', 1024],
    ['taalklas', 2048],
    ['lezen', 1024],
    ['boek', 512],
    ['jgz', 128],
    ['op', 8192],
  ]),
  p: [],
  g: [],
});
const deel = (tekst: string, ...anders: [q: string, w: number][]): Eenheid => ({
  tekst,
  woorden: 1,
  alternatieven: [{ q: tekst, w: 1 }, ...anders.map(([q, w]) => ({ q, w }))],
});
const limit = (...eenheden: Eenheid[]) =>
  limitVraag(lexicon, eenheden).map((e) => [
    ...(e.overal ? ['overal'] : []),
    ...e.alternatieven.map((a) => a.q),
  ]);

describe('a word that is on very many pages', () => {
  test('is not asked beside a rarer one, nor in other ways', () => {
    expect(limit(deel('school', ['jgz', 0.5]), deel('jgz'))).toEqual([
      ['overal', 'school'],
      ['jgz'],
    ]);
  });

  test('is asked when no part is rarer', () => {
    expect(limit(deel('school'), deel('onderwijs'))).toEqual([['school'], ['onderwijs']]);
  });

  test('is asked when the site knows no other part', () => {
    const onbekend = { tekst: 'laptop', woorden: 1, alternatieven: [] };
    expect(limit(deel('school'), onbekend)).toEqual([['school'], []]);
  });
});

describe('other ways to ask', () => {
  test('stay out when they would bring too many pages, the least certain first', () => {
    const vraag = deel('jgz', ['boek', 0.4], ['lezen', 0.6], ['taal', 0.5]);
    // 512, 1024 and 1024 + 2048 pages: words that begin with it come along.
    expect(limit(vraag)).toEqual([['jgz', 'boek', 'lezen']]);
  });

  test('share the room between the parts of a question', () => {
    const vraag = [deel('jgz', ['taal', 0.9]), deel('boek', ['lezen', 0.95])];
    expect(limit(...vraag)).toEqual([['jgz'], ['boek', 'lezen']]);
  });

  test('cost more when they hold common words, also when they bring few pages', () => {
    const vraag = deel('jgz', ['"boek op school"', 0.9], ['taal', 0.8]);
    expect(limit(vraag)).toEqual([['jgz', '"boek op school"']]);
  });
});

test('on a small site nothing changes', () => {
  const klein = createLexicon({
    w: new Map([...lexicon.woorden].map(([woord, n]) => [woord, Math.min(n, 128)])),
    p: [],
    g: [],
  });
  const vraag = [...lexicon.woorden.keys()].map((w) => deel(w, ['taal', 0.5], ['lezen', 0.5]));
  expect(limitVraag(klein, vraag)).toEqual(vraag);
});
