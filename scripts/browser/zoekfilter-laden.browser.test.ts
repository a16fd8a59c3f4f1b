import { describe, expect, test } from 'vitest';
import { useBrowser } from './browser.ts';
import { opties } from './facet-hulp.ts';
import { klaar, kolom, status, treffers } from './zoekfilter.ts';

const openPage = useBrowser();

describe('loading', () => {
  test('filters that come after the hits count them, and nothing moves', async () => {
    for (const width of [1280, 320]) {
      const page = await openPage({ viewport: { width, height: 900 } });
      const geladen: string[] = [];
      page.on('request', (r) => geladen.push(new URL(r.url()).pathname));
      await page.route('**/zoek/kenmerken.json', async (route) => {
        await page.locator('.zoekgroep').first().waitFor();
        await route.continue();
      });
      await page.goto('/zoeken/', { waitUntil: 'networkidle' });
      expect(geladen.filter((pad) => /kenmerken|zoek-filter/.test(pad))).toEqual([]);
      await page.getByRole('searchbox').fill('ouders');
      await page.getByRole('searchbox').press('Enter');
      await status(page).getByText('‘ouders’').waitFor();
      const plek = () => page.locator('.zoekgroep').first().boundingBox();
      const ervoor = await plek();
      await kolom(page).waitFor();
      expect(await plek()).toEqual(ervoor);
      const tips = (await opties(page, 'soort')).find((o) => o.waarde === 'tip');
      expect(tips?.aantal).toBeGreaterThan(0);
    }
  });

  test('without the full text, filters and counts go by the titles', async () => {
    const page = await openPage();
    await page.route('**/pagefind/**', (route) => route.abort());
    await page.goto('/zoeken/?q=Almere&soort=praktijk');
    await klaar(page);
    const aantal = (await opties(page, 'soort')).find((o) => o.waarde === 'praktijk')?.aantal;
    expect(aantal).toBeGreaterThan(0);
    expect(await status(page).innerText()).toMatch(new RegExp(`^${aantal} van de \\d+ `));
    expect(await treffers(page).count()).toBe(aantal);
  });

  test('when the filters cannot load, that is said only to who asked for them', async () => {
    const page = await openPage();
    await page.route('**/zoek/kenmerken.json', (route) => route.abort());
    await page.goto('/zoeken/?q=wijkteam&soort=tip');
    await status(page).getByText('Filteren lukt nu niet.').waitFor();
    expect(await treffers(page).count()).toBeGreaterThan(5);
    await page.goto('/zoeken/?q=wijkteam');
    await status(page).getByText('resultaten voor ‘wijkteam’.').waitFor();
    expect(await page.locator('.facetten').count()).toBe(0);
  });

  test('without script the page has a field and no filters', async () => {
    const page = await openPage({ javaScriptEnabled: false });
    await page.goto('/zoeken/?q=ouders&soort=tip');
    expect(await page.getByRole('searchbox').isVisible()).toBe(true);
    expect(await page.locator('.facetten').count()).toBe(0);
    expect(await page.getByRole('button').allInnerTexts()).toEqual(['Zoek']);
  });
});
