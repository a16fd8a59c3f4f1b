import type { BrowserContextOptions, Locator, Page } from 'playwright-core';
import type { OpenPage } from './browser.ts';

/** What the search page says about a question. */
export const status = (page: Page): Locator => page.getByRole('status');

/** The hits that show. */
export const treffers = (page: Page): Locator => page.locator('.zoekgroep .lijst > li');

/** The filters beside the hits. */
export const kolom = (page: Page): Locator =>
  page.getByRole('form', { name: 'Resultaten per kenmerk' });

/** The full text has answered, and the filters are there. */
export async function klaar(page: Page): Promise<void> {
  await status(page).getByText('‘').waitFor();
  await page.locator('form.facetten').waitFor({ state: 'attached' });
}

/** Opens the search page. */
export function useZoekfilter(openPage: OpenPage) {
  return {
    /** Opens it in a state, and waits until the full text has answered. */
    open: async (zoek: string, options?: BrowserContextOptions): Promise<Page> => {
      const page = await openPage(options);
      await page.goto(`/zoeken/${zoek}`);
      await klaar(page);
      return page;
    },
  };
}
