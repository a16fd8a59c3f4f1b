import { expect, test } from 'vitest';
import { createToeval } from '#src/toeval.ts';
import type { Paginatekst } from '#src/zoek/build-lexicon.ts';
import { makeDeelproeven, makeTypproeven, recall } from './proef.ts';
import { toTabel } from './tabel.ts';
import { pick } from './tijden.ts';
import { createSchrijver } from './verzonnen.ts';
import { serveZoek } from './zoekserver.ts';

const leeg = { titel: '', soort: 'Praktijk', omschrijving: '', koppen: [], id: '' };
const paginas: Paginatekst[] = [
  { ...leeg, href: '/a/', tekst: 'De jeugdverpleegkundige helpt kinderen en hun verpleegkundige' },
  {
    ...leeg,
    href: '/b/',
    tekst: 'Samenwerking met de jeugd en de verpleegkundige in kinderopvang',
  },
  { ...leeg, href: '/c/', tekst: 'Samenwerking van kinderen en kindren' },
];

test('recall counts what could stand in the first five', () => {
  const proef = { vraag: 'x', goed: new Set(['/a/', '/b/']) };
  expect(recall(proef, ['/a/', '/c/'])).toBe(0.5);
  expect(recall(proef, ['/c/', '/d/', '/e/', '/f/', '/g/', '/a/'])).toBe(0);
});

test('typos are no words of the site, and pages with the word meant are right', () => {
  const woorden = new Set(paginas.flatMap((p) => p.tekst.toLowerCase().split(' ')));
  const proeven = makeTypproeven(paginas);
  expect(proeven).toHaveLength(200);
  for (const { vraag, goed } of proeven) {
    expect(woorden.has(vraag)).toBe(false);
    expect(goed.size).toBeGreaterThan(0);
  }
});

test('a part of a compound is found inside words too', () => {
  expect(makeDeelproeven(paginas)).toEqual([
    { vraag: 'verpleegkundige', goed: new Set(['/a/', '/b/']) },
  ]);
});

test('the same seed writes the same page, from words of one page and compounds of words', () => {
  const schrijf = (zaad: number) => createSchrijver(paginas, createToeval(zaad));
  const [een, twee, ander] = [schrijf(5), schrijf(5), schrijf(6)].map((s) => s() + s());
  expect(een).toBe(twee);
  expect(een).not.toBe(ander);
  expect(een).toMatch(/<main data-pagefind-body data-pagefind-meta="soort:Praktijk"><h1>\S/);
});

test('pick gives the middle and the slow end', () => {
  const getallen = Array.from({ length: 100 }, (_, i) => 100 - i);
  expect([pick(getallen, 0.5), pick(getallen, 0.95), pick(getallen, 1)]).toEqual([51, 96, 100]);
});

test('a table has columns of equal width, numbers to the right', () => {
  expect(
    toTabel([
      ['engine', 'kB'],
      ['a', '1.5'],
    ]),
  ).toBe('| engine |  kB |\n| ------ | --: |\n| a      | 1.5 |');
});

test('the server gives modules without types, and tells what it sent', async () => {
  const server = await serveZoek('content', 'content');
  const module = await fetch(`${server.origin}/bron/zoek/analyse.ts`).then((a) => a.text());
  expect(module).toContain(`from './vraag.ts'`);
  expect(module).not.toMatch(/: Lexicon|#src|import type/);
  expect((await fetch(`${server.origin}/bestaat-niet/`)).status).toBe(404);
  expect(server.leveringen.map((l) => l.bytes > 0)).toEqual([true, false]);
  await server.stop();
});
