import { describe, expect, test } from 'vitest';
import { useBrowser } from './browser.ts';
import { actief, chips, findAxeFouten, hoorStatus, opties, telefoon, vakje } from './facet-hulp.ts';
import { useZoekfilter } from './zoekfilter.ts';

const { open } = useZoekfilter(useBrowser());

describe('for everyone', () => {
  test('a choice is announced once, with the number of hits', async () => {
    const page = await open('?q=ouders');
    const gezegd = await hoorStatus(page);
    expect(await page.getByRole('status').count()).toBe(1);
    const { aantal } = (await opties(page, 'soort')).find((o) => o.waarde === 'tip') ?? {};
    await vakje(page, 'soort', 'tip').check();
    await expect.poll(() => chips(page).count()).toBe(1);
    await vakje(page, 'soort', 'tip').uncheck();
    await expect.poll(() => chips(page).count()).toBe(0);
    const zin = 'resultaten voor ‘ouders’\\.';
    expect(await gezegd()).toMatch(
      new RegExp(`^${aantal} van de (\\d+) ${zin}\\|\\1 ${zin}[^|]*\\|$`),
    );
  });

  test('everything works with the keyboard, and focus stays on the box that was pressed', async () => {
    const page = await open('?q=ouders');
    await page.getByRole('button', { name: 'Zoek', exact: true }).focus();
    await page.keyboard.press('Tab');
    expect(await actief(page)).toBe('praktijk');
    await page.keyboard.press('Space');
    await expect.poll(() => chips(page).count()).toBe(1);
    expect(await actief(page)).toBe('praktijk');
    await page.keyboard.press('Tab');
    expect(await actief(page)).toBe('vraag');
    await page.keyboard.press('Space');
    await expect.poll(() => chips(page).count()).toBe(2);
    expect(await actief(page)).toBe('vraag');
  });

  test('on a phone the filters fold behind one button that says how many are on', async () => {
    const page = await open('?q=ouders&soort=tip,vraag', telefoon);
    const knop = page.getByText('Filters (2)');
    expect(await vakje(page, 'soort', 'tip').isVisible()).toBe(false);
    await knop.tap();
    const optie = page.locator('label', { has: vakje(page, 'soort', 'tip') });
    for (const doel of [knop, optie, chips(page).first(), page.locator('[data-wis]').first()])
      expect((await doel.boundingBox())?.height).toBeGreaterThanOrEqual(44);
    await optie.tap();
    await page.getByText('Filters (1)').waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  });

  test.each([
    '?q=ouders',
    '?q=ouders&soort=praktijk,vraag&regio=almere',
    '?q=peuters&regio=noord-veluwe&soort=tip',
    '?q=qqqq',
  ])('axe finds nothing in the state %s, wide and narrow, light and dark', async (zoek) => {
    const page = await open(zoek, { reducedMotion: 'reduce' });
    expect(await findAxeFouten(page)).toEqual([]);
  });
});
