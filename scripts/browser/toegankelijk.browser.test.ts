import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { allePaginas, useBrowser } from './browser.ts';

const openPage = useBrowser();
const breedtes = [1280, 320];
const themas = ['light', 'dark'] as const;

/** Tabs that work at the same time; the machine of the tests has two cores. */
const TABBLADEN = 2;

async function checkPagina(page: Page, pad: string): Promise<string[]> {
  const fouten: string[] = [];
  await page.goto(pad);
  const axe = new AxeBuilder({ page })
    .setLegacyMode() // one frame a page, so no second tab for every run
    .options({ rules: { 'target-size': { enabled: true } } });
  for (const width of breedtes) {
    await page.setViewportSize({ width, height: 800 });
    const breedte = await page.evaluate(() => document.documentElement.scrollWidth);
    if (breedte > width) fouten.push(`${pad} ${width} px: scrolls sideways to ${breedte} px`);
    for (const colorScheme of themas) {
      await page.emulateMedia({ colorScheme });
      const { violations, passes } = await axe.analyze();
      if (passes.length < 15) fouten.push(`${pad}: axe ran only ${passes.length} rules`);
      for (const { id, nodes } of violations)
        fouten.push(`${pad} ${width} px ${colorScheme} ${id}: ${nodes[0]?.html.slice(0, 120)}`);
    }
  }
  return fouten;
}

test.concurrent.each(Array.from({ length: TABBLADEN }, (_, deel) => deel))(
  'axe finds nothing and nothing scrolls sideways, wide and narrow, light and dark (part %i)',
  async (deel) => {
    const page = await openPage({ reducedMotion: 'reduce' });
    const fouten: string[] = [];
    for (const pad of allePaginas().filter((_, i) => i % TABBLADEN === deel))
      fouten.push(...(await checkPagina(page, pad)));
    expect(fouten).toEqual([]);
  },
  1_200_000,
);
