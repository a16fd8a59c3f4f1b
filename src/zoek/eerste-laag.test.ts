import { expect, test } from 'vitest';
import { createToeval } from '#src/toeval.ts';
import { createEersteLaag } from './eerste-laag.ts';
import { createLexicon, type Bladzijde, type Lexicon } from './lexicon.ts';
import { findVormen } from './opzoeken.ts';
import { fold } from './woord.ts';

const random = createToeval(9);
const kies = <T>(lijst: readonly T[]): T | undefined => lijst[Math.floor(random() * lijst.length)];

/** Few words that begin alike and have forms of one another, so that much is found. */
const woorden = ['school', 'jeugd', 'team', 'wijk', 'op', 'kind', 'zorg', 'Één', 'ib']
  .flatMap((stam) => [stam, `${stam}en`, `${stam}s`, `${stam}je`, `${stam}team`, `${stam}wijk`])
  .concat("IB'er", 'jeugd-team', '2018');
const zin = (meest: number) =>
  Array.from({ length: Math.floor(random() * (meest + 1)) }, () => kies(woorden)).join(' ');

const bladzijden = Array.from({ length: 150 }, (_, i): Bladzijde => [
  `/${i}/`,
  zin(6) || 'x',
  'Praktijk',
  zin(5),
  zin(4),
  String(i),
]);
const alle = bladzijden.flatMap((b) => [b[1], b[3], b[4]]).flatMap((tekst) => [...split(tekst)]);
const lexicon = createLexicon({ w: new Map(alle.map((w) => [w, 1])), p: bladzijden, g: [] });

/** What the first layer means: every page is looked at, place by place. */
function scan(bron: Lexicon, q: string): { id: string; score: number }[] {
  const gezocht = [...split(q)].map((w) => [...new Set([w, ...findVormen(bron, w)])]);
  return bron.bladzijden.flatMap(([id, titel, , tekst, koppen]) => {
    const scores = gezocht.map((vormen) => {
      const heeft = (veld: string) => vormen.some((v) => split(veld).has(v));
      const begint = (veld: string) =>
        [...split(veld)].some((w) => vormen.some((v) => v.length > 2 && w.startsWith(v)));
      if (heeft(titel)) return 3 / Math.sqrt(split(titel).size);
      if (heeft(koppen)) return 0.8;
      if (heeft(tekst)) return 0.6;
      return begint(titel) ? 0.5 : begint(tekst) ? 0.3 : 0;
    });
    if (!scores.length || scores.includes(0)) return [];
    return [{ id, score: scores.reduce((a, b) => a + b, 0) / scores.length }];
  });
}

function split(tekst: string): Set<string> {
  const kaal = fold(tekst).replace(/['’.]/g, '');
  return new Set(kaal.split(/[^a-z0-9]+/).filter(Boolean));
}

test('three hundred random questions are answered as by looking at every page', async () => {
  const laag = createEersteLaag(lexicon);
  const op = (a: { id: string }, b: { id: string }) => Number(a.id < b.id) - Number(a.id > b.id);
  let raak = 0;
  for (let i = 0; i < 300; i++) {
    const q = `${zin(2)} ${(kies(woorden) ?? '').slice(0, 1 + Math.floor(random() * 6))}`;
    const verwacht = scan(lexicon, q).sort(op);
    const gevonden = (await laag(q)).map(({ id, score }) => ({ id, score })).sort(op);
    expect([q, gevonden]).toEqual([q, verwacht]);
    if (verwacht.length) raak++;
  }
  expect(raak).toBeGreaterThan(150);
});

test('a question without words finds nothing', async () => {
  expect(await createEersteLaag(lexicon)('?!')).toEqual([]);
});
