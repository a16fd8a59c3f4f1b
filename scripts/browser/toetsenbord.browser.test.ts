import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { writeUitslag } from '../kwaliteit/write-uitslag.ts';
import { bezoekAlle, type Fouten } from '../toegankelijk/bezoek.ts';
import { eersteTab, installLogboek, loopRond } from '../toegankelijk/tabstops.ts';
import { useBrowser } from './browser.ts';

const openPage = useBrowser();
let fouten: Fouten<'breed' | 'smal' | 'spring'> = {};
let paginas = 0;

/** The first stop leads past the header, and the keyboard goes on from there. */
async function checkSpring(page: Page): Promise<string[]> {
  await eersteTab(page);
  const eerste = await page.evaluate(() => document.activeElement?.getAttribute('href'));
  if (eerste !== '#inhoud') return [`the first stop leads to ${eerste}`];
  await page.keyboard.press('Enter');
  const waar = await page.evaluate(() => document.activeElement?.localName);
  await page.keyboard.press('Tab');
  const verder = await page.evaluate(() => {
    const [inhoud] = globalThis.stops.filter((stop) => stop.closest('main'));
    return !inhoud || document.activeElement === inhoud;
  });
  return [
    ...(waar === 'main' ? [] : [`the skip link moves focus to ${waar}`]),
    ...(verder ? [] : ['after the skip link Tab does not go on in the main part']),
  ];
}

beforeAll(async () => {
  ({ fouten, paginas } = await bezoekAlle(
    openPage,
    async (page) => {
      await page.setViewportSize({ width: 1280, height: 800 });
      const breed = await loopRond(page);
      const spring = await checkSpring(page);
      await page.setViewportSize({ width: 320, height: 256 });
      await page.evaluate(() => {
        for (const vouw of document.querySelectorAll('details')) vouw.open = true;
      });
      return { breed, spring, smal: await loopRond(page) };
    },
    { vooraf: installLogboek },
  ));
}, 1_200_000);

test('Tab reaches everything in the order of the page, Shift+Tab goes back, and focus shows', () => {
  expect(fouten.breed).toEqual([]);
});

test('so it is in a window of 320 by 256 pixels with everything unfolded: nothing covers it', () => {
  expect(fouten.smal).toEqual([]);
});

test('the first stop skips to the content', () => {
  expect(fouten.spring).toEqual([]);
});

test('all of that is an uitslag', () => {
  expect(Object.values(fouten).flat()).toEqual([]);
  writeUitslag({
    naam: 'Toetsenbord',
    soort: 'toegankelijkheid',
    wat: 'Met Tab kom je langs alles wat je kunt bedienen, heen en terug, in de volgorde van de pagina. Je ziet steeds waar je bent, en niets zit ervoor.',
    paginas,
    standen: ['1280 px', '320 × 256 px, alles uitgeklapt'],
    bevindingen: 0,
    nagekeken: [],
  });
});
