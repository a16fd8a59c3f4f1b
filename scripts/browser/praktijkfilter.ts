import type { BrowserContextOptions, Locator, Page } from 'playwright-core';
import type { OpenPage } from './browser.ts';

/** The address of the list of practices. */
export const lijst = '/praktijken/';

/** The practices that show. */
export const kaarten = (page: Page): Locator => page.locator('.kaart:visible');

/** The heading that says how many there are. */
export const kop = (page: Page): Locator => page.locator('.filteruitslag h2');

/** A group that folds. */
export const uitklap = (page: Page, groep: string): Locator =>
  page.locator(`details[data-groep=${groep}]`);

/** Unfolds a group, or folds it. */
export const openGroep = (page: Page, groep: string): Promise<void> =>
  uitklap(page, groep).locator('summary').click();

/** The text of what has focus. */
export const focus = (page: Page): Promise<string | undefined> =>
  page.evaluate(() => document.activeElement?.textContent.trim().replaceAll(/\s+/g, ' '));

/** The result has been shown and announced. */
export async function klaar(page: Page): Promise<void> {
  await page.getByRole('status').getByText('gevonden').waitFor({ state: 'attached' });
  await page.locator('praktijk-filter:not([data-laadt])').waitFor();
}

/** Opens the list of practices, with script and without. */
export function usePraktijkfilter(openPage: OpenPage) {
  return {
    /** Opens the list in a state, and waits until it shows. */
    open: async (zoek = '', options?: BrowserContextOptions): Promise<Page> => {
      const page = await openPage(options);
      await page.goto(lijst + zoek);
      if (zoek) await klaar(page);
      return page;
    },
    /** The cards of the practices that a page for one value lists, without script. */
    titelsVan: async (groep: string, waarde: string): Promise<Set<string>> => {
      const page = await openPage({ javaScriptEnabled: false });
      await page.goto(`${lijst}${groep}/${waarde}/`);
      return new Set(await page.locator('.kaart h3').allInnerTexts());
    },
  };
}
