import { describe, expect, test } from 'vitest';
import { useBrowser } from './browser.ts';
import { actief, chips, findAxeFouten, hoorStatus, telefoon, vakje } from './facet-hulp.ts';
import { focus, kop, usePraktijkfilter } from './praktijkfilter.ts';

const { open } = usePraktijkfilter(useBrowser());

describe('for everyone', () => {
  test('a change is announced once, in the one status', async () => {
    const page = await open();
    const gezegd = await hoorStatus(page);
    expect(await page.getByRole('status').count()).toBe(1);
    await vakje(page, 'domein', 'welzijn').check();
    await expect.poll(() => chips(page).count()).toBe(1);
    const aantal = await kop(page).innerText();
    await vakje(page, 'domein', 'welzijn').uncheck();
    await expect.poll(() => chips(page).count()).toBe(0);
    expect(await gezegd()).toBe(`${aantal} gevonden.|${await kop(page).innerText()} gevonden.|`);
  });

  test('everything works with the keyboard, and focus stays on the box that was pressed', async () => {
    const page = await open();
    await vakje(page, 'domein', 'jeugdhulp').focus();
    await page.keyboard.press('Space');
    await expect.poll(() => chips(page).count()).toBe(1);
    expect(await focus(page)).toBe('');
    expect(await actief(page)).toBe('jeugdhulp');
    await page.keyboard.press('Tab');
    expect(await actief(page)).toBe('jeugdgezondheid');
  });

  test('a box that comes to give nothing while in focus keeps its focus until the reader leaves', async () => {
    const page = await open('?domein=welzijn&regio=de-meierij');
    await vakje(page, 'domein', 'welzijn').focus();
    await page.keyboard.press('Space');
    await expect.poll(() => chips(page).allInnerTexts()).toEqual(['De Meierij']);
    expect(await actief(page)).toBe('welzijn');
    await page.keyboard.press('Tab');
    expect(await vakje(page, 'domein', 'welzijn').isDisabled()).toBe(true);
    expect(await actief(page)).not.toBe('welzijn');
  });

  test('on a phone the filters fold behind one button that says how many are on', async () => {
    const page = await open('?domein=welzijn&programma=nee', telefoon);
    const knop = page.getByText('Kenmerken (2)');
    expect(await vakje(page, 'domein', 'welzijn').isVisible()).toBe(false);
    await knop.tap();
    const optie = page.locator('label', { has: vakje(page, 'domein', 'welzijn') });
    for (const doel of [knop, optie, chips(page).first(), page.locator('[data-wis]').first()])
      expect((await doel.boundingBox())?.height).toBeGreaterThanOrEqual(44);
    await optie.tap();
    await page.getByText('Kenmerken (1)').waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  });

  test.each(['?domein=welzijn,jeugdhulp&leeftijd=4-12', '?domein=welzijn&regio=de-meierij'])(
    'axe finds nothing in the state %s, wide and narrow, light and dark',
    async (zoek) => {
      const page = await open(zoek, { reducedMotion: 'reduce' });
      expect(await findAxeFouten(page)).toEqual([]);
    },
  );
});
