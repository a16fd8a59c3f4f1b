import type { BrowserContext } from 'playwright-core';
import type * as Zoekmotor from '#src/components/zoek/zoek-motor.ts';
import type { Pagefind } from '#src/components/zoek/pagefind.ts';
import type { Motor } from './motor.ts';

/** Our engine: the site’s own modules and index in Chromium, as the search page uses them. */
export async function createOnze(context: BrowserContext, origin: string): Promise<Motor> {
  const page = await context.newPage();
  await page.goto(`${origin}/404.html`);
  const zoek = (vraag: string) =>
    page.evaluate(async (v) => {
      const adres = '/bron/components/zoek/zoek-motor.ts';
      const { search } = (await import(adres)) as typeof Zoekmotor;
      return (await search(v)).treffers.map((t) => t.href);
    }, vraag);
  return { naam: 'Met Andere Ogen', zoek };
}

/** Pagefind as it comes, with the index it makes by itself; `hrefs` gives the address of an id. */
export async function createPagefind(
  context: BrowserContext,
  origin: string,
  hrefs: ReadonlyMap<string, string>,
): Promise<Motor> {
  const page = await context.newPage();
  await page.goto(`${origin}/404.html`);
  const zoek = async (vraag: string) => {
    const ids = await page.evaluate(async (v) => {
      const adres = '/standaard/pagefind.js';
      const { search } = (await import(adres)) as Pagefind;
      return (await search(v)).results.map((r) => r.id);
    }, vraag);
    return ids.map((id) => hrefs.get(id) ?? '');
  };
  return { naam: 'Pagefind', zoek };
}
