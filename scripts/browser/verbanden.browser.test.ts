import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { useBrowser } from './browser.ts';

const openPage = useBrowser();
const tip = '[data-knoop][href="/tips/6-specialistische-kennis/"]';
const praktijk = '[data-knoop][href="/praktijken/sterk-in-de-wijk-almere/"]';

async function open(options?: Parameters<typeof openPage>[0]): Promise<Page> {
  const page = await openPage({ reducedMotion: 'reduce', ...options });
  await page.goto('/verbanden/');
  return page;
}

/** Opens the page and waits until the picture listens. */
async function openBeeld(options?: Parameters<typeof openPage>[0]): Promise<Page> {
  const page = await open(options);
  await page.locator('netwerk-beeld:defined').waitFor();
  return page;
}

/** The addresses of the nodes that are lit, in the order of the picture. */
const licht = (page: Page) =>
  page
    .locator('[data-knoop][data-licht]')
    .evaluateAll((knopen) => knopen.map((k) => k.getAttribute('href')));

/** A node with all nodes it has a line with, read from the lines. */
const metBuren = (page: Page, knoop: string) =>
  page.evaluate((kiezer) => {
    const code = document.querySelector(kiezer)?.getAttribute('data-knoop') ?? '';
    const codes = [...document.querySelectorAll(`[data-verband~="${code}"]`)].flatMap(
      (lijn) => lijn.getAttribute('data-verband')?.split(' ') ?? [],
    );
    return [...document.querySelectorAll('[data-knoop]')]
      .filter((k) => codes.includes(k.getAttribute('data-knoop') ?? ''))
      .map((k) => k.getAttribute('href'));
  }, knoop);

const stop = (page: Page) =>
  page.evaluate(() => document.activeElement?.getAttribute('href') ?? document.activeElement?.id);

describe('the picture', () => {
  test.each([tip, praktijk])('a pointer on %s lights it with its lines and its ends', async (k) => {
    const page = await openBeeld();
    await page.locator(k).hover();
    const buren = await metBuren(page, k);
    expect(buren.length).toBeGreaterThan(4);
    await expect.poll(() => licht(page)).toEqual(buren);
    expect(await page.locator('[data-verband][data-licht]').count()).toBe(buren.length - 1);
    await page.locator('h1').hover();
    await expect.poll(() => licht(page)).toEqual([]);
    expect(await page.locator('[data-kiest]').count()).toBe(0);
  });

  test('the keyboard lights a node too, and Enter follows it', async () => {
    const page = await openBeeld();
    await page.locator(praktijk).focus();
    await expect.poll(() => licht(page)).toEqual(await metBuren(page, praktijk));
    await page.keyboard.press('Tab');
    await expect.poll(() => page.locator(`${praktijk}[data-licht]`).count()).toBe(0);
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/praktijken/sterk-in-de-wijk-almere/');
  });

  test('leaving the picture with the keyboard puts the lights out', async () => {
    const page = await openBeeld();
    await page.locator('[data-knoop]').last().focus();
    await expect.poll(async () => (await licht(page)).length).toBeGreaterThan(1);
    await page.keyboard.press('Tab');
    await expect.poll(() => licht(page)).toEqual([]);
  });

  test('a chosen theme lights its practices, says how many, and comes back after a pointer', async () => {
    const page = await openBeeld();
    const keuze = page.getByLabel('Wat wil je uitlichten?');
    await keuze.selectOption({ label: 'Hulp zonder besluit per kind' });
    const aantal = await page.locator('.praktijk [data-licht]').count();
    expect(aantal).toBeGreaterThan(1);
    expect(await page.getByRole('status').innerText()).toBe(`${aantal} praktijken uitgelicht`);
    const gekozen = await licht(page);
    await page.locator(tip).hover();
    await expect.poll(() => licht(page)).toEqual(await metBuren(page, tip));
    await page.locator('h1').hover();
    await expect.poll(() => licht(page)).toEqual(gekozen);
    await keuze.selectOption('');
    expect(await licht(page)).toEqual([]);
    expect(await page.getByRole('status').innerText()).toBe('');
  });

  test('no label runs into another or out of its shape, also when all are bold', async () => {
    const page = await openBeeld();
    await page.evaluate(() => {
      document.querySelector('netwerk-beeld')?.setAttribute('data-kiest', '');
      for (const el of document.querySelectorAll('[data-knoop]')) el.setAttribute('data-licht', '');
    });
    await page.evaluate(() => document.fonts.ready);
    const fouten = await page.evaluate(() => {
      const knopen = [...document.querySelectorAll<SVGAElement>('[data-knoop]')];
      const vakken = knopen.map((k) => k.querySelector('rect')?.getBBox() ?? new DOMRect());
      const raakt = (a: DOMRect, b: DOMRect) =>
        a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
      return knopen.flatMap((knoop, i) => {
        const vak = vakken[i] ?? new DOMRect();
        const naam = knoop.getAttribute('href');
        const buiten = [...knoop.querySelectorAll('text')]
          .map((tekst) => tekst.getBBox())
          .filter((t) => t.x < vak.x || t.x + t.width > vak.x + vak.width);
        const over = vakken.filter((ander, j) => j > i && raakt(vak, ander));
        return [...buiten.map(() => `${naam} buiten`), ...over.map(() => `${naam} over`)];
      });
    });
    expect(fouten).toEqual([]);
  });
});

describe('for everyone', () => {
  test('one link skips all nodes and brings the keyboard to the list', async () => {
    const page = await openBeeld();
    await page.getByRole('link', { name: 'Sla het beeld over' }).press('Enter');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('details')?.id)).toBe(
      'per-knelpunt',
    );
  });

  test('every node says what it is and how much it is connected to', async () => {
    const page = await open();
    const beeld = page.getByRole('region', { name: 'Netwerkbeeld' });
    const namen = await beeld.getByRole('link').evaluateAll((links) =>
      links.map((a) => ({
        naam: a.getAttribute('aria-label') ?? '',
        tekst: [...a.querySelectorAll('text:not(.nummer)')].map((t) => t.textContent.trim()),
      })),
    );
    expect(namen.length).toBe(await page.locator('[data-knoop]').count());
    for (const { naam, tekst } of namen) {
      expect(naam).toMatch(/^(Tip \d|Praktijk|Knelpunt): .+, \d+ (praktijk|verband)(en)?$/);
      expect(naam.replaceAll(/[ ,]/g, '')).toContain(tekst.join('').replaceAll(/[ ,]/g, ''));
    }
  });

  test('without script the picture and both kinds of link are there, and no choice', async () => {
    const page = await open({ javaScriptEnabled: false });
    expect(await page.locator(tip).isVisible()).toBe(true);
    expect(await page.locator('.keuze').boundingBox()).toBeNull();
    const lijst = page.locator('#per-tip');
    expect(await lijst.getByRole('link').first().isVisible()).toBe(false);
    await lijst.locator('summary').click();
    expect(await lijst.getByRole('link').first().isVisible()).toBe(true);
    await page.locator(tip).click();
    await page.waitForURL('**/tips/6-specialistische-kennis/');
  });

  test('on a phone only the picture scrolls, with keys too, and its letters stay readable', async () => {
    const page = await openBeeld({ viewport: { width: 320, height: 700 } });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    const schuif = page.getByRole('region', { name: 'Netwerkbeeld' });
    await schuif.focus();
    for (let i = 0; i < 3; i++) await page.keyboard.press('ArrowRight');
    await expect.poll(() => schuif.evaluate((el) => el.scrollLeft)).toBeGreaterThan(40);
    const schaal = await page
      .locator('.schuif svg')
      .evaluate((svg: SVGSVGElement) => svg.getScreenCTM()?.a ?? 0);
    expect(schaal * 13).toBeGreaterThanOrEqual(13);
    await page.keyboard.press('Tab');
    expect(await stop(page)).toMatch(/^\/tips\//);
  });

  test.each(['netwerkbeeld', 'verbanden'])(
    'a search for %s finds the page first',
    async (vraag) => {
      const page = await openPage();
      await page.goto(`/zoeken/?q=${vraag}`);
      const eerste = page.locator('.zoekgroep a').first();
      await expect.poll(() => eerste.getAttribute('href')).toMatch(/^\/verbanden\//);
    },
  );

  test('a print has the whole picture and every list', async () => {
    const page = await open();
    await page.emulateMedia({ media: 'print' });
    await page.setViewportSize({ width: 700, height: 1000 });
    const breedte = await page.locator('.schuif svg').evaluate((el) => el.clientWidth);
    expect(breedte).toBeLessThanOrEqual(700);
    expect(await page.locator('#per-praktijk').getByRole('link').first().isVisible()).toBe(true);
    expect(await page.getByLabel('Wat wil je uitlichten?').isVisible()).toBe(false);
  });

  test.each([
    ['light', 1280],
    ['dark', 320],
  ] as const)('axe finds nothing with a node lit, %s at %i px', async (colorScheme, width) => {
    const page = await openBeeld({ colorScheme, viewport: { width, height: 800 } });
    await page.locator(tip).focus();
    await page.locator('[data-kiest]').waitFor();
    for (const summary of await page.locator('summary').all())
      if (!(await summary.evaluate((el) => el.closest('details')?.open))) await summary.click();
    await page.locator(tip).focus();
    const { violations } = await new AxeBuilder({ page })
      .options({ rules: { 'target-size': { enabled: true } } })
      .analyze();
    expect(violations.map((v) => `${v.id}: ${v.nodes[0]?.html.slice(0, 120)}`)).toEqual([]);
  });
});
