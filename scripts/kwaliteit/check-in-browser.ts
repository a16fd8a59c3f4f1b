import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { luister } from '../browser/luister.ts';
import { serveMap } from '../browser/serve-map.ts';
import { newContext, startChromium } from '../browser/start-chromium.ts';

/** Looks at the page that is open, and says what is wrong. */
type Motor = (page: Page) => Promise<string[]>;

/** The engines every page is held against, by name. */
const motoren: Record<string, Motor> = { 'axe-core': runAxe };

/** How pages are looked at, as in the tests of all pages. */
const standen = [1280, 320].flatMap((width) =>
  (['light', 'dark'] as const).map((colorScheme) => ({ width, colorScheme })),
);

/** What Chromium and the engines say of some pages of a built site, as sentences. */
export async function checkInBrowser(dist: string, paden: readonly string[]): Promise<string[]> {
  const { server, origin } = await serveMap(dist, () => ({}));
  const chromium = await startChromium();
  try {
    const context = await newContext(chromium.context, {
      baseURL: origin,
      reducedMotion: 'reduce',
    });
    const page = await context.newPage();
    const klachten = luister(page, origin);
    const fouten: string[] = [];
    for (const pad of paden) {
      await page.goto(pad);
      for (const stand of standen) fouten.push(...(await checkStand(page, pad, stand)));
    }
    return [...klachten, ...fouten];
  } finally {
    await chromium.stop();
    server.close();
  }
}

async function checkStand(
  page: Page,
  pad: string,
  { width, colorScheme }: (typeof standen)[number],
): Promise<string[]> {
  await page.setViewportSize({ width, height: 800 });
  await page.emulateMedia({ colorScheme });
  const plek = `${pad} op ${width} px, ${colorScheme}`;
  const breedte = await page.evaluate(() => document.documentElement.scrollWidth);
  const fouten = breedte > width ? [`${plek}: schuift opzij tot ${breedte} px`] : [];
  for (const [naam, run] of Object.entries(motoren))
    fouten.push(...(await run(page)).map((wat) => `${plek}, ${naam}: ${wat}`));
  return fouten;
}

async function runAxe(page: Page): Promise<string[]> {
  const axe = new AxeBuilder({ page })
    .setLegacyMode() // one frame a page, so no second tab for every run
    .options({ rules: { 'target-size': { enabled: true } } });
  const { violations, passes } = await axe.analyze();
  if (passes.length < 15) return [`maar ${passes.length} regels bekeken`];
  return violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html.slice(0, 120)}`);
}
