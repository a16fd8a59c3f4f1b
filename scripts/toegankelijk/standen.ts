import type { Page } from 'playwright-core';

/** A page after a reader did something: opened, chose or searched. */
type Stand = {
  naam: string;
  /** Name of the file with its spoken order, when that differs from the page as it comes. */
  bestand?: string;
  open: (page: Page) => Promise<void>;
};

/** Every state of the tools on the site that looks different from the page as it comes. */
export const standen: readonly Stand[] = [
  {
    naam: 'the search dialog with answers',
    bestand: 'stand-zoekdialoog',
    open: async (page) => {
      await page.goto('/');
      await page.getByRole('banner').getByRole('link', { name: 'Zoeken' }).click();
      await page.getByRole('dialog').getByRole('searchbox').fill('ouders op shool');
      await page.getByRole('status').getByText('resultaten voor').waitFor();
    },
  },
  {
    naam: 'answers with filters',
    bestand: 'stand-zoekresultaten',
    open: async (page) => {
      await page.goto('/zoeken/?q=ouders&soort=praktijk');
      await page.locator('form.facetten').waitFor({ state: 'attached' });
      await page.locator('.chips button').waitFor();
      await page.getByRole('status').getByText('van de').waitFor();
    },
  },
  {
    naam: 'no answer',
    open: async (page) => {
      await page.goto('/zoeken/?q=qqqqqq');
      await page.getByRole('status').getByText('Niets gevonden').waitFor();
    },
  },
  {
    naam: 'a filtered list',
    bestand: 'stand-gefilterd',
    open: async (page) => {
      await page.goto('/praktijken/?domein=jeugdhulp,welzijn&sorteer=titel');
      await page.locator('.chips button').last().waitFor();
    },
  },
  {
    naam: 'a list with nothing left',
    open: async (page) => {
      await page.goto('/praktijken/?q=qqqqqq');
      await page.locator('.filterleeg').waitFor();
    },
  },
  {
    naam: 'filtered regions',
    open: async (page) => {
      await page.goto('/regios/?praktijken=nee');
      await page.locator('.chips button').waitFor();
    },
  },
  {
    naam: 'a choice in the picture of relations',
    open: async (page) => {
      await page.goto('/verbanden/');
      await page.getByLabel('Wat wil je uitlichten?').selectOption({ index: 2 });
      await page.locator('[data-kiest]').waitFor();
    },
  },
  {
    naam: 'an address without a page',
    bestand: 'stand-bedoel-je',
    open: async (page) => {
      await page.goto('/regio/almere/');
      await page.getByRole('status').getByText('Bedoel je').waitFor();
    },
  },
  {
    naam: 'reading without internet, turned on',
    bestand: 'stand-offline-aan',
    open: async (page) => {
      await page.goto('/offline/');
      await page.getByRole('button', { name: 'Zet aan' }).click();
      await page.getByRole('button', { name: 'Zet uit en wis alles' }).waitFor();
    },
  },
];
