import type { BrowserContext } from 'playwright-core';
import type * as Zoekmotor from '#src/components/zoek/zoek-motor.ts';
import { openTab } from './tijden.ts';

/** Where the time of one question goes, in milliseconds, once everything is warm. */
export type Profiel = {
  vraag: string;
  totaal: number;
  /** Understanding the question, and the first layer on top of it. */
  analyse: number;
  eersteLaag: number;
  /** Texts asked of Pagefind, hits it gave together, and time it was busy with them. */
  vragen: number;
  treffers: number;
  zoeken: number;
  /** Excerpts fetched and the time that took. */
  fragmenten: number;
  fragmentTijd: number;
};

type Meting = { aantal: number; treffers: number; bezig: number; sinds: number; ms: number };

declare global {
  var zoekmeting: { zoeken: Meting; fragmenten: Meting };
}

/** Pagefind with a stopwatch around searching and around fetching excerpts. */
const metStopwatch = `
import * as pagefind from '/pagefind/pagefind.js?echt';
const nieuw = () => ({ aantal: 0, treffers: 0, bezig: 0, sinds: 0, ms: 0 });
globalThis.zoekmeting = { zoeken: nieuw(), fragmenten: nieuw() };
const tijdens = async (soort, doe) => {
  const m = globalThis.zoekmeting[soort];
  if (!m.bezig++) m.sinds = performance.now();
  m.aantal++;
  const uit = await doe();
  if (!--m.bezig) m.ms += performance.now() - m.sinds;
  return uit;
};
export const { options, init } = pagefind;
export const search = async (q) => {
  const uit = await tijdens('zoeken', () => pagefind.search(q));
  globalThis.zoekmeting.zoeken.treffers += uit.results.length;
  const results = uit.results.map((r) => ({ ...r, data: () => tijdens('fragmenten', () => r.data()) }));
  return { ...uit, results };
};`;

/** Rounds after the first, which warms up; the quickest answer to a question counts. */
const RONDES = 3;

/** Takes apart the time of each question, warm. */
export async function profileVragen(
  context: BrowserContext,
  origin: string,
  vragen: string[],
): Promise<Profiel[]> {
  const page = await openTab(context, origin);
  await page.route(/pagefind\.js$/, (route) =>
    route.fulfill({ contentType: 'text/javascript', body: metStopwatch }),
  );
  await page.evaluate(profile, vragen);
  const rondes: Profiel[][] = [];
  for (let i = 0; i < RONDES; i++) rondes.push(await page.evaluate(profile, vragen));
  await page.close();
  return vragen.map((_, i) =>
    rondes
      .map((ronde) => ronde[i])
      .filter((p) => p !== undefined)
      .reduce((beste, p) => (p.totaal < beste.totaal ? p : beste)),
  );
}

/** Runs in the page. */
async function profile(vragen: string[]): Promise<Profiel[]> {
  const adres = '/bron/components/zoek/zoek-motor.ts';
  const { loadMotor, search, searchSnel } = (await import(adres)) as typeof Zoekmotor;
  const motor = await loadMotor();
  const time = async (doe: () => unknown) => {
    const begin = performance.now();
    await doe();
    return performance.now() - begin;
  };
  await search('');
  const { zoeken, fragmenten } = globalThis.zoekmeting;
  const uit: Profiel[] = [];
  for (const vraag of vragen) {
    for (const m of [zoeken, fragmenten]) Object.assign(m, { aantal: 0, treffers: 0, ms: 0 });
    const analyse = await time(() => motor.analyse(vraag));
    const snel = await time(() => searchSnel(vraag));
    const vol = await time(() => search(vraag));
    uit.push({
      vraag,
      totaal: snel + vol,
      analyse,
      eersteLaag: Math.max(0, snel - analyse),
      vragen: zoeken.aantal,
      treffers: zoeken.treffers,
      zoeken: zoeken.ms,
      fragmenten: fragmenten.aantal,
      fragmentTijd: fragmenten.ms,
    });
  }
  return uit;
}
