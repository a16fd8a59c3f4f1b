import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { useBrowser } from './browser.ts';

const openPage = useBrowser();
const praktijk = '/praktijken/sterk-in-de-wijk-almere/';

const inBeeld = (page: Page) => page.evaluate(() => document.activeElement?.textContent.trim());

describe('a practice page', () => {
  test('loads without anything from elsewhere, without cookies and with few requests', async () => {
    const page = await openPage();
    const verzoeken: string[] = [];
    page.on('request', (r) => verzoeken.push(r.url()));
    await page.goto(praktijk, { waitUntil: 'networkidle' });
    expect(verzoeken.filter((url) => !url.startsWith(inject('origin')))).toEqual([]);
    expect(verzoeken.length).toBeLessThanOrEqual(6);
    expect(await page.context().cookies()).toEqual([]);
    expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
  });

  test('shows all its text without script', async () => {
    const page = await openPage({ javaScriptEnabled: false });
    await page.goto(praktijk);
    for (const kop of ['Wat is het?', 'Wat levert het op?', 'Wie betaalt het?', 'Waar staat dit?'])
      expect(await page.getByRole('heading', { name: kop }).isVisible()).toBe(true);
  });

  test('a mark leads to the source and the source back to the mark', async () => {
    const page = await openPage();
    await page.goto(praktijk);
    const noot = page.locator('#noot-1-2');
    await noot.click();
    expect(new URL(page.url()).hash).toBe('#bron-S1');
    await page
      .locator('#bron-S1')
      .getByRole('link', { name: 'terug naar plek 2 van bron 1', exact: true })
      .click();
    expect(new URL(page.url()).hash).toBe('#noot-1-2');
  });

  test('the breadcrumb leads up, level by level', async () => {
    const page = await openPage();
    await page.goto(praktijk);
    const kruimels = page.getByRole('navigation', { name: 'Kruimelpad' });
    expect(await kruimels.locator('[aria-current=page]').innerText()).toBe('Sterk in de Wijk');
    await kruimels.getByRole('link', { name: 'Praktijken' }).click();
    await page.waitForURL('**/praktijken/');
    await page
      .getByRole('navigation', { name: 'Kruimelpad' })
      .getByRole('link', { name: 'Home' })
      .click();
    await page.waitForURL(`${inject('origin')}/`);
  });

  test('the cross-links to region, tip and term lead back to the practice', async () => {
    const page = await openPage();
    for (const naar of [
      '/regios/almere/',
      '/tips/3-taakverdeling/',
      '/begrippen/intern-begeleider/',
    ]) {
      await page.goto(praktijk);
      await page.locator(`main a[href="${naar}"]`).first().click();
      await page.waitForURL(`**${naar}`);
      expect(await page.locator(`main a[href="${praktijk}"]`).count()).toBeGreaterThan(0);
    }
  });

  test('a print shows the text and hides the menu', async () => {
    const page = await openPage();
    await page.goto(praktijk);
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByRole('navigation', { name: 'Hoofdmenu' }).isVisible()).toBe(false);
    expect(await page.getByRole('heading', { name: 'Wat is het?' }).isVisible()).toBe(true);
  });
});

describe('the keyboard', () => {
  test('the first stop skips to the content', async () => {
    const page = await openPage();
    await page.goto(praktijk);
    await page.keyboard.press('Tab');
    expect(await inBeeld(page)).toBe('Naar de inhoud');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await inBeeld(page)).toBe('Home');
  });

  test('every stop is visible and in the order of the page, also backwards', async () => {
    const page = await openPage({ reducedMotion: 'reduce' });
    await page.goto('/praktijken/ozapp-de-meierij/');
    const aantal = await page.locator('a[href]:visible, button:visible, summary:visible').count();
    const loop = async (toets: string) => {
      const stops: string[] = [];
      for (let i = 0; i < aantal; i++) {
        await page.keyboard.press(toets);
        stops.push(
          await page.evaluate(() => {
            const el = document.activeElement;
            const vak = el?.getBoundingClientRect();
            const zichtbaar = vak && vak.width > 0 && vak.bottom > 0 && vak.top < innerHeight;
            return `${zichtbaar ? '' : 'onzichtbaar '}${el?.getAttribute('href') ?? el?.tagName}`;
          }),
        );
      }
      return stops;
    };
    const vooruit = await loop('Tab');
    const volgorde = await page
      .locator('a[href], button, summary')
      .evaluateAll((els) =>
        els.filter((el) => el.checkVisibility()).map((el) => el.getAttribute('href')),
      );
    expect(vooruit).toEqual(volgorde);
    const terug = await loop('Shift+Tab');
    expect(terug.slice(0, aantal - 1)).toEqual(vooruit.slice(0, -1).reverse());
  });
});

describe('the catalogue without script', () => {
  test('a feature leads to a list with as many practices as it promised', async () => {
    const page = await openPage({ javaScriptEnabled: false });
    await page.goto('/praktijken/');
    const link = page
      .getByRole('navigation', { name: 'Praktijken per kenmerk' })
      .locator('a[href="/praktijken/domein/jeugdgezondheid/"]');
    const beloofd = Number(await link.locator('span').innerText());
    await link.click();
    expect(await page.locator('.kaart').count()).toBe(beloofd);
  });

  test('on a phone the features are folded, and open with a tap', async () => {
    const page = await openPage({ viewport: { width: 320, height: 700 } });
    await page.goto('/praktijken/');
    const vakje = page.getByRole('checkbox', { name: 'Jeugdgezondheid' });
    expect(await vakje.isVisible()).toBe(false);
    await page.getByText('Kenmerken', { exact: true }).click();
    expect(await vakje.isVisible()).toBe(true);
  });

  test('the six questions on the home page lead to answers with as many practices as they promise', async () => {
    const page = await openPage();
    await page.goto('/');
    const vragen = await page.locator('.vragen a').evaluateAll((links) =>
      links.map((a) => ({
        href: a.getAttribute('href') ?? '',
        aantal: parseInt(a.querySelector('small')?.textContent ?? '0', 10),
      })),
    );
    expect(vragen).toHaveLength(6);
    for (const { href, aantal } of vragen) {
      await page.goto(href);
      const praktijken = page.getByRole('region', { name: 'Hoe doen anderen het?' });
      expect(await praktijken.getByRole('listitem').count()).toBe(aantal);
    }
  });
});

test('an address that does not exist gets the page that helps on', async () => {
  const page = await openPage();
  const antwoord = await page.goto('/praktijken/bestaat-niet/');
  expect(antwoord?.status()).toBe(404);
  expect(await page.getByRole('search').isVisible()).toBe(true);
});
