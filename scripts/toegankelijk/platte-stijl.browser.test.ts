import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { useBrowser } from '../browser/browser.ts';
import { readSite } from '../checks/site.ts';
import { readPlatteStijl } from './platte-stijl.ts';

const openPage = useBrowser();

/** One page for every stylesheet of the site. */
const perBlad = new Map(
  readSite('dist').pages.flatMap(({ href, root }) =>
    root.querySelectorAll('link[rel=stylesheet]').map((link) => [link.getAttribute('href'), href]),
  ),
);

/** Properties that differ when the nested styles make way for the flat ones. */
const findVerschillen = (page: Page): Promise<string[]> =>
  page.evaluate(`(async () => {
    const lees = () => [...document.querySelectorAll('*')].map((element) => {
      const stijl = getComputedStyle(element);
      return Object.fromEntries([...stijl].map((naam) => [naam, stijl.getPropertyValue(naam)]));
    });
    const genest = lees();
    document.adoptedStyleSheets = (${readPlatteStijl.toString()})().styleSheets;
    for (const blad of document.styleSheets) blad.disabled = true;
    document.body.offsetHeight; // asks for the font of the flat styles
    await document.fonts.ready;
    const plat = lees();
    document.adoptedStyleSheets = [];
    for (const blad of document.styleSheets) blad.disabled = false;
    return plat.flatMap((stijl, i) =>
      Object.entries(stijl)
        .filter(([naam, waarde]) => waarde !== genest[i][naam])
        .map(([naam, waarde]) => i + ' ' + naam + ': ' + genest[i][naam] + ' → ' + waarde));
  })()`);

test.each([...new Set(perBlad.values())])(
  '%s looks the same with flat styles as with nested ones',
  async (pad) => {
    const page = await openPage({ reducedMotion: 'reduce' });
    await page.goto(pad);
    for (const [width, colorScheme] of [
      [1280, 'light'],
      [320, 'dark'],
    ] as const) {
      await page.setViewportSize({ width, height: 800 });
      await page.emulateMedia({ colorScheme });
      expect((await findVerschillen(page)).slice(0, 20)).toEqual([]);
    }
  },
);
