import type { BrowserContext, Page } from 'playwright-core';
import type { Pagefind } from '#src/components/zoek/pagefind.ts';
import type * as Zoekmotor from '#src/components/zoek/zoek-motor.ts';

/** Middle and slow end of times in milliseconds. */
export type Tijd = { p50: number; p95: number };

/** Times of one site: loading our engine, and answers when everything is warm. */
export type Tijden = { start: number; eersteLaag: Tijd; onze: Tijd; pagefind: Tijd };

/** How often each question is asked when warm. */
const RONDES = 5;

/** Hits of which Pagefind gives the excerpt: one page of results. */
const TREFFERS = 10;

/**
 * Times our engine and Pagefind in turn, in tabs of their own, after a round that is not counted.
 * A question counts with its middle time, so that what else the machine does weighs little.
 */
export async function measureTijden(
  context: BrowserContext,
  origin: string,
  vragen: string[],
): Promise<Tijden> {
  const onze = await openTab(context, origin);
  const andere = await openTab(context, origin);
  const start = await onze.evaluate(timeStart);
  const rondes = { snel: [] as number[][], vol: [] as number[][], pagefind: [] as number[][] };
  for (let ronde = 0; ronde <= RONDES; ronde++) {
    const eigen = await onze.evaluate(timeOnze, vragen);
    const pagefind = await andere.evaluate(timePagefind, { vragen, aantal: TREFFERS });
    if (!ronde) continue;
    rondes.snel.push(eigen.map((t) => t.snel));
    rondes.vol.push(eigen.map((t) => t.vol));
    rondes.pagefind.push(pagefind);
  }
  await onze.close();
  await andere.close();
  const { snel, vol, pagefind } = rondes;
  return { start, eersteLaag: toTijd(snel), onze: toTijd(vol), pagefind: toTijd(pagefind) };
}

/** Middle and slow end of the questions, each with its middle time over the rounds. */
function toTijd(rondes: readonly (readonly number[])[]): Tijd {
  const perVraag = (rondes[0] ?? []).map((_, vraag) =>
    pick(
      rondes.map((ronde) => ronde[vraag] ?? 0),
      0.5,
    ),
  );
  return { p50: pick(perVraag, 0.5), p95: pick(perVraag, 0.95) };
}

/** The number that this part of a list stays below. */
export function pick(getallen: readonly number[], deel: number): number {
  const rij = getallen.toSorted((a, b) => a - b);
  return rij[Math.min(rij.length - 1, Math.floor(rij.length * deel))] ?? 0;
}

/** Opens a page of the site that loads no search by itself. */
export async function openTab(context: BrowserContext, origin: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`${origin}/404.html`);
  return page;
}

/** Runs in the page: fetches and prepares the words and names. */
async function timeStart(): Promise<number> {
  const adres = '/bron/components/zoek/zoek-motor.ts';
  const { loadMotor } = (await import(adres)) as typeof Zoekmotor;
  const begin = performance.now();
  await loadMotor();
  return performance.now() - begin;
}

/** Runs in the page: the first layer, and the whole answer after it, as a reader gets them. */
async function timeOnze(vragen: string[]): Promise<{ snel: number; vol: number }[]> {
  const adres = '/bron/components/zoek/zoek-motor.ts';
  const { search, searchSnel } = (await import(adres)) as typeof Zoekmotor;
  const uit = [];
  for (const vraag of vragen) {
    const begin = performance.now();
    await searchSnel(vraag);
    const snel = performance.now() - begin;
    await search(vraag);
    uit.push({ snel, vol: performance.now() - begin });
  }
  return uit;
}

/** Runs in the page: Pagefind as it comes, with the excerpts of the first hits. */
async function timePagefind(opdracht: { vragen: string[]; aantal: number }): Promise<number[]> {
  const adres = '/standaard/pagefind.js';
  const { search } = (await import(adres)) as Pagefind;
  const uit = [];
  for (const vraag of opdracht.vragen) {
    const begin = performance.now();
    const { results } = await search(vraag);
    await Promise.all(results.slice(0, opdracht.aantal).map((r) => r.data()));
    uit.push(performance.now() - begin);
  }
  return uit;
}
