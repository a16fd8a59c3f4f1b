import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { maakPakket } from '../archief/maak.ts';
import { pakketmap, zipPakket } from '../archief/zip.ts';
import { useBrowser } from './browser.ts';

const openPage = useBrowser();
// A folder as people have them, with a space in its name.
const map = mkdtempSync(join(tmpdir(), 'overleving '));
const adres = (pad: string) => pathToFileURL(join(map, pakketmap, pad)).href;

beforeAll(() => {
  const dag = '2026-11-22';
  for (const [pad, inhoud] of Object.entries(unzipSync(zipPakket(maakPakket('dist', dag), dag)))) {
    mkdirSync(dirname(join(map, pad)), { recursive: true });
    writeFileSync(join(map, pad), inhoud);
  }
});
afterAll(() => {
  rmSync(map, { recursive: true });
});

/** A page without network that notes what goes wrong and what it asks for elsewhere. */
async function open(pad: string): Promise<{ page: Page; fouten: string[] }> {
  const page = await openPage({ offline: true });
  const fouten: string[] = [];
  page.on('console', (m) => {
    if (['error', 'warning'].includes(m.type())) fouten.push(m.text());
  });
  page.on('pageerror', (fout) => fouten.push(fout.message));
  page.on('request', (r) => {
    if (!r.url().startsWith('file:')) fouten.push(`vraagt ${r.url()}`);
  });
  page.on('requestfailed', (r) => fouten.push(`mist ${r.url()}`));
  await page.goto(adres(pad));
  return { page, fouten };
}

describe('the package in a folder, without network', () => {
  test.each([
    'index.html',
    'LEESMIJ.html',
    'praktijken/index.html',
    'praktijken/domein/jeugdhulp/index.html',
    'praktijken/oja-almere/index.html',
    'regios/index.html',
    'regios/twente/index.html',
    'regios/twente/werkbord/index.html',
    'tips/index.html',
    'tips/3-taakverdeling/index.html',
    'begrippen/intern-begeleider/index.html',
    'bronnen/index.html',
    'knelpunten/index.html',
    'themas/index.html',
    'updates/index.html',
    'vragen/index.html',
    'verbanden/index.html',
    'meedoen/index.html',
    'privacy/index.html',
    'zoeken/index.html',
  ])('%s shows with its styles and letters, and asks for nothing else', async (pad) => {
    const { page, fouten } = await open(pad);
    expect(await page.getByRole('heading', { level: 1 }).isVisible()).toBe(true);
    const letters = await page.evaluate(async () => {
      await document.fonts.ready;
      return [...document.fonts].map((f) => f.status);
    });
    expect(letters).toContain('loaded');
    expect(
      await page.locator('.voet').evaluate((el) => getComputedStyle(el).backgroundColor),
    ).not.toBe('rgba(0, 0, 0, 0)');
    const beelden = page.locator('main img');
    for (const beeld of await beelden.all())
      expect(await beeld.evaluate((el) => (el as HTMLImageElement).naturalWidth)).toBeGreaterThan(
        0,
      );
    const dood = 'button:not([type=submit]):visible, [type=checkbox]:visible, select:visible';
    expect(await page.locator(dood).count()).toBe(0);
    expect(fouten).toEqual([]);
  });

  test('a reader walks from home to a practice, its region and back', async () => {
    const { page, fouten } = await open('index.html');
    await page.getByRole('navigation', { name: 'Hoofdmenu' }).getByText('Praktijken').click();
    await page.getByRole('link', { name: 'Sterk in de Wijk' }).first().click();
    await page.locator('main a[href$="regios/almere/index.html"]').first().click();
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('Almere');
    await page.getByRole('link', { name: 'Met Andere Ogen', exact: true }).click();
    expect(page.url()).toBe(adres('index.html'));
    expect(fouten).toEqual([]);
  });

  test('a question on the home page narrows down the list', async () => {
    const { page, fouten } = await open('index.html');
    await page.getByRole('searchbox').fill('jeugdverpleegkundige');
    await page.getByRole('button', { name: 'Zoek', exact: true }).click();
    await page.waitForURL(/zoeken\/index\.html\?q=jeugdverpleegkundige$/);
    const regels = page.locator('[data-lijst] li:visible');
    const aantal = await regels.count();
    expect(aantal).toBeGreaterThan(2);
    expect(aantal).toBeLessThan(100);
    expect(await page.getByRole('status').innerText()).toBe(
      `${aantal} pagina’s met ‘jeugdverpleegkundige’.`,
    );
    await regels.getByRole('link', { name: 'Sterk in de Wijk', exact: true }).click();
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('Sterk in de Wijk');
    expect(fouten).toEqual([]);
  });

  test('the list takes starts of words, accents and more words, and comes back whole', async () => {
    const { page, fouten } = await open('zoeken/index.html');
    const veld = page.getByRole('searchbox', { name: 'Zoek in alle pagina’s' });
    const regels = page.locator('[data-lijst] li:visible');
    const alle = await regels.count();
    expect(alle).toBeGreaterThan(200);
    await veld.fill('ALMÉ jeugdver');
    const beide = await regels.count();
    expect(beide).toBeGreaterThan(0);
    expect(beide).toBeLessThan(alle);
    await veld.fill('almere');
    expect(await regels.count()).toBeGreaterThan(beide);
    await veld.fill('<img src=x onerror=alert(1)> qqqq');
    expect(await regels.count()).toBe(0);
    expect(await page.getByRole('status').innerText()).toContain('Geen pagina’s met ‘<img');
    expect(await page.locator('[data-lijst] section:visible').count()).toBe(0);
    await veld.press('Enter');
    await veld.fill('');
    expect(await regels.count()).toBe(alle);
    expect(fouten).toEqual([]);
  });

  test('without script the list is whole, and its letters lead to their place', async () => {
    const page = await openPage({ offline: true, javaScriptEnabled: false });
    await page.goto(adres('zoeken/index.html'));
    expect(await page.getByRole('searchbox').isVisible()).toBe(false);
    await page
      .getByRole('navigation', { name: 'Letters' })
      .getByRole('link', { name: 'T' })
      .click();
    expect(new URL(page.url()).hash).toBe('#letter-t');
    expect(await page.locator('[data-lijst] li:visible').count()).toBeGreaterThan(200);
  });
});
