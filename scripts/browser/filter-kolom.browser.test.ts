import { describe, expect, test } from 'vitest';
import { useBrowser } from './browser.ts';
import { chips, vakje } from './facet-hulp.ts';
import { kaarten, lijst, openGroep, uitklap, usePraktijkfilter } from './praktijkfilter.ts';

const openPage = useBrowser();
const { open } = usePraktijkfilter(openPage);

describe('groups that fold', () => {
  test('after the first four they fold, and a choice in the address unfolds its group', async () => {
    const page = await open('?thema=onzin&bewijs=ervaring');
    const dicht = page.locator('.facetten [data-groep]:not([open]) > summary');
    const alle = await page.locator('.facetten legend').count();
    expect(await page.locator('.facetten .groepen > fieldset').count()).toBe(4);
    expect(await dicht.count()).toBe(alle - 5);
    expect(await vakje(page, 'bewijs', 'ervaring').isVisible()).toBe(true);
    expect(await vakje(page, 'stand', 'lopend').isVisible()).toBe(false);
  });

  test('a group the reader folds stays folded at the next choice', async () => {
    const page = await open('?bewijs=ervaring');
    await openGroep(page, 'bewijs');
    await vakje(page, 'domein', 'jeugdhulp').check();
    await expect.poll(() => chips(page).count()).toBe(2);
    expect(await uitklap(page, 'bewijs').getAttribute('open')).toBe(null);
  });

  test('a folded group opens with the keyboard, and its boxes come next', async () => {
    const page = await open();
    await uitklap(page, 'stand').locator('summary').focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => (document.activeElement as HTMLInputElement).name)).toBe(
      'stand',
    );
  });

  test('without script a page for one value shows its own group', async () => {
    const page = await openPage({ javaScriptEnabled: false });
    await page.goto(`${lijst}stand/lopend/`);
    expect(await page.locator('.facetten [aria-current=page]').isVisible()).toBe(true);
    expect(await page.locator('.facetten details[data-groep][open]').count()).toBe(1);
    await openGroep(page, 'tip');
    expect(await page.locator('[data-groep=tip] a').first().isVisible()).toBe(true);
  });
});

describe('loading', () => {
  test('nothing loads before the reader uses the filters, and nothing moves', async () => {
    const page = await openPage({ viewport: { width: 1280, height: 900 } });
    const geladen: string[] = [];
    page.on('request', (r) => geladen.push(new URL(r.url()).pathname));
    await page.addInitScript(() => {
      new PerformanceObserver((lijst) => {
        for (const entry of lijst.getEntries() as (PerformanceEntry & { value: number })[])
          document.documentElement.dataset['schok'] =
            `${Number(document.documentElement.dataset['schok'] ?? 0) + entry.value}`;
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await page.goto(lijst, { waitUntil: 'networkidle' });
    expect(await page.locator('input[type=checkbox]').count()).toBeGreaterThan(50);
    expect(await page.evaluate(() => Number(document.documentElement.dataset['schok'] ?? 0))).toBe(
      0,
    );
    const zwaar = () => geladen.filter((pad) => /facetten\.json|pagefind|zoek-motor/.test(pad));
    expect(zwaar()).toEqual([]);
    await vakje(page, 'domein', 'welzijn').check();
    await expect.poll(() => chips(page).count()).toBe(1);
    expect(zwaar()).toEqual(['/praktijken/facetten.json']);
  });

  test.each([1280, 320])('the boxes take the room the links had, at %i px', async (width) => {
    const hoogte = async (zonderScript: boolean) => {
      const page = await openPage({ viewport: { width, height: 900 } });
      if (zonderScript) await page.route('**/*.js', (route) => route.abort());
      await page.goto(lijst);
      for (const knop of await page.locator('.facetten summary').all())
        if (await knop.isVisible()) await knop.click();
      expect(await page.locator('nav.facetten').count()).toBe(zonderScript ? 1 : 0);
      return (await page.locator('.facetten').boundingBox())?.height;
    };
    expect(await hoogte(false)).toBeCloseTo((await hoogte(true)) ?? 0, 0);
  });

  test('when the counts cannot load, the links come back and the list stays whole', async () => {
    const page = await openPage();
    await page.route('**/facetten.json', (route) => route.abort());
    await page.goto(lijst);
    await vakje(page, 'domein', 'welzijn').click();
    await page.getByText('Filteren lukt nu niet.').last().waitFor();
    expect(await kaarten(page).count()).toBe(await page.locator('.kaart').count());
    await page
      .getByRole('navigation', { name: 'Praktijken per kenmerk' })
      .getByRole('link', { name: 'Welzijn' })
      .click();
    await page.waitForURL('**/praktijken/domein/welzijn/');
  });
});
