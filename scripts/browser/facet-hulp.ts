import { AxeBuilder } from '@axe-core/playwright';
import type { BrowserContextOptions, Locator, Page } from 'playwright-core';

/** A phone in the hand of somebody who taps. */
export const telefoon: BrowserContextOptions = {
  viewport: { width: 320, height: 700 },
  hasTouch: true,
  isMobile: true,
};

/** The chosen values above the list, each a button that takes it away. */
export const chips = (page: Page): Locator => page.locator('.chips button');

/** The box of one value. */
export const vakje = (page: Page, groep: string, waarde: string): Locator =>
  page.locator(`input[name=${groep}][value="${waarde}"]`);

/** The value of the box that has focus. */
export const actief = (page: Page): Promise<string | undefined> =>
  page.evaluate(() => (document.activeElement as HTMLInputElement | null)?.value);

/** Every option of a group with the count it shows, and whether it can be chosen. */
export function opties(page: Page, groep: string) {
  return page.locator(`input[name=${groep}]`).evaluateAll((vakjes) =>
    (vakjes as HTMLInputElement[]).map((v) => ({
      waarde: v.value,
      kan: !v.disabled,
      aantal: Number(v.closest('label')?.querySelector('span')?.textContent),
    })),
  );
}

/** Hears what a page announces from now on; gives a function that reads all of it. */
export async function hoorStatus(page: Page): Promise<() => Promise<string | undefined>> {
  await page.evaluate(() => {
    const status = document.querySelector('[role=status]');
    if (!status) return;
    document.documentElement.dataset['gezegd'] = '';
    new MutationObserver((wijzigingen) => {
      for (const { addedNodes } of wijzigingen)
        for (const { textContent } of addedNodes)
          document.documentElement.dataset['gezegd'] += `${textContent}|`;
    }).observe(status, { childList: true, characterData: true, subtree: true });
  });
  return () => page.evaluate(() => document.documentElement.dataset['gezegd']);
}

/** What axe finds wide and narrow, light and dark, with everything unfolded. */
export async function findAxeFouten(page: Page): Promise<string[]> {
  const axe = new AxeBuilder({ page })
    .setLegacyMode()
    .options({ rules: { 'target-size': { enabled: true } } });
  const fouten: string[] = [];
  for (const width of [1280, 320])
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.setViewportSize({ width, height: 800 });
      await page.emulateMedia({ colorScheme });
      const dicht = page.locator('details:not([open]) > summary:visible');
      while (await dicht.count()) await dicht.first().click();
      const { violations } = await axe.analyze();
      fouten.push(...violations.map((v) => `${width} ${colorScheme} ${v.id}`));
    }
  return fouten;
}
