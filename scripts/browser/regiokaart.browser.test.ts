import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { useBrowser } from './browser.ts';

const openPage = useBrowser();
const pin = (page: Page, nummer: number) =>
  page.locator('.landkaart > g').filter({ hasText: new RegExp(`^\\s*${nummer}\\s*$`) });
const regel = (page: Page, nummer: number) => page.locator('.regiolijst > li').nth(nummer - 1);

/** What is marked: the lines by their place, the pins by their number. */
const licht = (page: Page) =>
  page.evaluate(() => ({
    regels: [...document.querySelectorAll('.regiolijst > li')].flatMap((li, i) =>
      li.hasAttribute('data-licht') ? [i + 1] : [],
    ),
    pinnen: [...document.querySelectorAll('.landkaart > [data-licht]')].map((g) =>
      Number(g.textContent),
    ),
  }));

test.each(['/', '/regios/'])('on %s a pin and its line are marked together', async (pad) => {
  const page = await openPage();
  await page.goto(pad);
  await pin(page, 9).hover();
  expect(await licht(page)).toEqual({ regels: [9], pinnen: [9] });
  await regel(page, 2).hover();
  expect(await licht(page)).toEqual({ regels: [2], pinnen: [2] });
  await page.locator('h1').hover();
  expect(await licht(page)).toEqual({ regels: [], pinnen: [] });
  await regel(page, 3).locator('a').focus();
  expect(await licht(page)).toEqual({ regels: [3], pinnen: [3] });
  await page.keyboard.press('Tab');
  expect(await licht(page)).toEqual({ regels: [4], pinnen: [4] });
});

test('a pin opens the region of its line; a dimmed one does nothing', async () => {
  const page = await openPage();
  await page.goto('/regios/?provincie=overijssel');
  await page.locator('.gedimd').first().waitFor();
  await pin(page, 1).click();
  await pin(page, 1).hover();
  expect(await licht(page)).toEqual({ regels: [], pinnen: [] });
  const href = await regel(page, 9).locator('a').getAttribute('href');
  await pin(page, 9).click();
  await page.waitForURL(`**${href}`);
});
