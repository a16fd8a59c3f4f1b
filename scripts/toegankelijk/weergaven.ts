import type { Page } from 'playwright-core';
import { checkBreedte, checkKnip, checkOverlap } from './tekstvakken.ts';

/** A page as some readers have it: the window, and what their browser does to the letters. */
type Weergave = { naam: string; width: number; height: number; css: string };

const groot = 'html { font-size: 200% !important; }';
const ruim =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; } p { margin-bottom: 2em !important; }';
const breed = { width: 1280, height: 800 };
const smal = { width: 320, height: 256 };

/** All in which no text may be lost; each follows from the one before with one change. */
export const weergaven: readonly Weergave[] = [
  { naam: '1280 px', ...breed, css: '' },
  { naam: '1280 px met tekstafstand', ...breed, css: ruim },
  { naam: '1280 px met letters van 200 %', ...breed, css: groot },
  { naam: '800 px met letters van 200 %', width: 800, height: 800, css: groot },
  { naam: '320 × 256 px met letters van 200 %', ...smal, css: groot },
  { naam: '320 × 256 px met tekstafstand', ...smal, css: ruim },
  { naam: '320 × 256 px', ...smal, css: '' },
];

/** Shows the page in a weergave, as the settings of a reader would. */
export async function showWeergave(page: Page, { width, height, css }: Weergave): Promise<void> {
  await page.setViewportSize({ width, height });
  await page.evaluate((regels) => {
    const blad = new CSSStyleSheet();
    blad.replaceSync(regels);
    document.adoptedStyleSheets = [blad];
  }, css);
}

/** Text that got lost in the page as it is shown now. */
export async function checkLetters(page: Page): Promise<string[]> {
  const fouten: string[] = [];
  for (const check of [checkBreedte, checkKnip, checkOverlap])
    fouten.push(...(await page.evaluate(check)));
  return fouten;
}

/** Unfolds everything that folds. */
export async function vouwOpen(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const vouw of document.querySelectorAll('details')) vouw.open = true;
  });
}
