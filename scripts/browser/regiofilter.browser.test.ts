import { describe, expect, test } from 'vitest';
import { useBrowser } from './browser.ts';
import { klaar, kop, lijst } from './praktijkfilter.ts';

const openPage = useBrowser();

describe('the list of regions', () => {
  test.each([
    ['provincie=gelderland', 'Gelderland'],
    ['domein=kinderopvang', 'Kinderopvang'],
  ])(
    '%s narrows the list, dims the other pins, and says how many are left',
    async (keuze, naam) => {
      const page = await openPage();
      await page.goto(`/regios/?${keuze}`);
      await klaar(page);
      const over = await page.locator('.regiolijst li:visible').count();
      expect(await kop(page).innerText()).toBe(`${over} regio’s`);
      const pinnen = await page.locator('.landkaart > g:not(.land)').count();
      expect(over).toBeLessThan(pinnen);
      expect(await page.locator('.gedimd').count()).toBe(pinnen - over);
      await page.getByRole('button', { name: `Verwijder filter: ${naam}` }).click();
      await expect.poll(() => page.locator('.regiolijst li:visible').count()).toBe(pinnen);
      expect(await page.locator('.gedimd').count()).toBe(0);
    },
  );

  test('without script the list is whole and the filter is not there', async () => {
    const page = await openPage({ javaScriptEnabled: false });
    await page.goto('/regios/');
    expect(await page.locator('.regiolijst li:visible').count()).toBeGreaterThanOrEqual(12);
    expect(await page.locator('.regiofilter').isVisible()).toBe(false);
    await page.goto(lijst);
    expect(await page.locator('.filterbalk').isVisible()).toBe(false);
  });
});
