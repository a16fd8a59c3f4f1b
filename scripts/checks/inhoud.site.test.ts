import { expect, test } from 'vitest';
import { countWoorden, splitZinnen } from '#src/catalogus/leesbaarheid.ts';
import { collecties } from '#src/schemas/velden.ts';
import { checkAlles } from '../check-alles.ts';

const { entries, bevindingen } = checkAlles();

test('the content passes every check, advice included', () => {
  expect(bevindingen).toEqual([]);
});

test.each(collecties.filter((c) => c !== 'bronnen'))(
  'sentences in %s are short: at most 14 words on average',
  (collectie) => {
    const woorden = entries
      .filter((e) => e.collectie === collectie)
      .flatMap(splitZinnen)
      .map(countWoorden);
    const gemiddeld = woorden.reduce((som, n) => som + n, 0) / woorden.length;
    expect(gemiddeld).toBeLessThanOrEqual(14);
  },
);

test('every practice has one to three themes', () => {
  const zonder = entries.filter((e) => 'themas' in e.data && !e.data.themas.length);
  expect(zonder.map((e) => e.id)).toEqual([]);
});
