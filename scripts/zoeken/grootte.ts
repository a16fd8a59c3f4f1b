import { readFileSync } from 'node:fs';
import type lunr from 'lunr';
import type MiniSearch from 'minisearch';
import type { BrowserContext } from 'playwright-core';
import type { Pagefind } from '#src/components/zoek/pagefind.ts';
import type { Paginatekst } from '#src/zoek/build-lexicon.ts';
import { searchKop } from './kopzoek.ts';
import { compress, type Zoekserver } from './zoekserver.ts';

/** Bytes after brotli that an engine loads to answer one question. */
export type Grootte = { wat: string; bytes: number };

/** A question that needs a part of a compound: no engine answers it from titles alone. */
const VRAAG = 'jeugdverpleegkundige';

/** Weighs the search of the header, from the click until the full answer stands there. */
export async function weighOnze(context: BrowserContext, server: Zoekserver): Promise<Grootte[]> {
  const page = await context.newPage();
  await page.goto(`${server.origin}/`, { waitUntil: 'networkidle' });
  const vanaf = server.leveringen.length;
  await searchKop(page, VRAAG);
  await page.close();
  const geladen = server.leveringen.slice(vanaf);
  const snel = geladen.filter(({ pad }) => !pad.startsWith('/pagefind/'));
  return [
    { wat: 'Met Andere Ogen, first results', bytes: sum(snel) },
    { wat: 'Met Andere Ogen, full text with excerpts', bytes: sum(geladen) },
  ];
}

/** Weighs Pagefind without an interface: a question and five hits. */
export async function weighPagefind(context: BrowserContext, server: Zoekserver): Promise<Grootte> {
  const page = await context.newPage();
  await page.goto(`${server.origin}/404.html`, { waitUntil: 'networkidle' });
  const vanaf = server.leveringen.length;
  await page.evaluate(async (vraag) => {
    const adres = '/standaard/pagefind.js';
    const { results } = await ((await import(adres)) as Pagefind).search(vraag);
    await Promise.all(results.slice(0, 5).map((r) => r.data()));
  }, VRAAG);
  await page.close();
  return { wat: 'Pagefind, five hits with excerpts', bytes: sum(server.leveringen.slice(vanaf)) };
}

/** Weighs lunr, its Dutch plugin and its index. */
export function weighLunr(index: lunr.Index, paginas: readonly Paginatekst[]): Grootte {
  const scripts = [
    'lunr/lunr.min.js',
    'lunr-languages/min/lunr.stemmer.support.min.js',
    'lunr-languages/min/lunr.nl.min.js',
  ].map(readPakket);
  return { wat: 'lunr nl', bytes: weigh([...scripts, JSON.stringify(index), toLijst(paginas)]) };
}

/** Weighs MiniSearch and its index; it comes without a small file, so comments are left out. */
export function weighMiniSearch(index: MiniSearch, paginas: readonly Paginatekst[]): Grootte {
  const script = readPakket('minisearch/dist/es/index.js')
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/^\s*(\/\/.*)?\n?/gm, '');
  return { wat: 'MiniSearch', bytes: weigh([script, JSON.stringify(index), toLijst(paginas)]) };
}

/** What a list of hits shows of each page. */
function toLijst(paginas: readonly Paginatekst[]): string {
  return JSON.stringify(paginas.map((p) => [p.href, p.titel, p.omschrijving]));
}

function readPakket(pad: string): string {
  return readFileSync(`node_modules/${pad}`, 'utf8');
}

function weigh(teksten: readonly string[]): number {
  return teksten.reduce((som, tekst) => som + compress(Buffer.from(tekst)).length, 0);
}

function sum(leveringen: readonly { bytes: number }[]): number {
  return leveringen.reduce((som, { bytes }) => som + bytes, 0);
}
