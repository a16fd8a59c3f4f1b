import { expect, test } from 'vitest';
import { useBrowser } from './browser.ts';

const openPage = useBrowser();

test('a reader can turn the shortcut of one key off and on again (WCAG 2.1.4)', async () => {
  const page = await openPage();
  const dialoog = page.getByRole('dialog', { name: 'Zoeken' });
  const bewaard = () => page.evaluate(() => Object.keys(localStorage));
  await page.goto('/tips/');
  await page.keyboard.press('/');
  await dialoog.getByRole('button', { name: 'Zet de sneltoets / voor zoeken uit' }).click();
  expect(await bewaard()).toEqual(['sneltoets']);
  await page.keyboard.press('Escape');
  await page.keyboard.press('/');
  expect(await dialoog.isVisible()).toBe(false);

  await page.goto('/zoeken/?q=ouders');
  const veld = page.getByRole('searchbox');
  const heeftFocus = () => veld.evaluate((el) => el === document.activeElement);
  await page.getByRole('status').getByText('resultaten').waitFor();
  await page.keyboard.press('/');
  expect(await heeftFocus()).toBe(false);
  await page.getByRole('button', { name: 'Zet de sneltoets / voor zoeken aan' }).click();
  expect(await bewaard()).toEqual([]);
  await page.keyboard.press('/');
  expect(await heeftFocus()).toBe(true);
});

test('where the browser keeps nothing, turning it off says so', async () => {
  const page = await openPage();
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('blocked', 'SecurityError');
    };
  });
  await page.goto('/zoeken/');
  await page.getByRole('button', { name: 'Zet de sneltoets' }).click();
  await page.getByRole('button', { name: 'Je browser kan dit niet bewaren' }).waitFor();
});
