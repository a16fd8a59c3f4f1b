import { AxeBuilder } from '@axe-core/playwright';
import { describe, expect, test } from 'vitest';
import { allePaginas, useBrowser } from './browser.ts';

const openPage = useBrowser();

describe.each([1280, 320])('every page at %i px', (width) => {
  test.each(['light', 'dark'] as const)(
    'axe finds no violation in the %s theme',
    async (colorScheme) => {
      const page = await openPage({ viewport: { width, height: 900 }, colorScheme });
      const fouten: string[] = [];
      for (const pad of allePaginas()) {
        await page.goto(pad);
        const { violations } = await new AxeBuilder({ page })
          .options({ rules: { 'target-size': { enabled: true } } })
          .analyze();
        for (const { id, nodes } of violations)
          fouten.push(`${pad} ${id}: ${nodes[0]?.html.slice(0, 120)}`);
      }
      expect(fouten).toEqual([]);
    },
    600_000,
  );
});

test('no page scrolls sideways at 320 px', async () => {
  const page = await openPage({ viewport: { width: 320, height: 700 } });
  const breder: string[] = [];
  for (const pad of allePaginas()) {
    await page.goto(pad);
    const breedte = await page.evaluate(() => document.documentElement.scrollWidth);
    if (breedte > 320) breder.push(`${pad} is ${breedte} px`);
  }
  expect(breder).toEqual([]);
}, 300_000);
