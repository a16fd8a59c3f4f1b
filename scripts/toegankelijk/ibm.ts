import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import type { Oordeel } from './oordeel.ts';

/** The part of the IBM engine that is used here. */
type Ace = {
  Checker: new () => {
    check(document: Document, regels: string[]): Promise<{ results: Bevinding[] }>;
  };
};
type Bevinding = {
  ruleId: string;
  reasonId: string;
  message: string;
  value: [string, 'PASS' | 'FAIL' | 'POTENTIAL' | 'MANUAL'];
  path: { dom: string };
};

const require = createRequire(import.meta.url);
const bron = readFileSync(require.resolve('accessibility-checker-engine'));

/** Puts the IBM engine in a page; once after every visit. */
export async function installIbm(page: Page): Promise<void> {
  await page.evaluate(`${bron.toString()};globalThis.ace = ace;0`);
}

/** What the IBM engine says about WCAG 2.2; a recommendation counts as doubt. */
export function runIbm(page: Page): Promise<Oordeel> {
  return page.evaluate(async () => {
    const { ace } = globalThis as unknown as { ace: Ace };
    const { results } = await new ace.Checker().check(document, ['WCAG_2_2']);
    const goed = results.filter(({ value }) => value[1] === 'PASS');
    const rest = results.filter(({ value }) => value[1] !== 'PASS');
    return {
      gevallen: rest.map(({ ruleId, reasonId, message, value, path }) => ({
        soort: value.join() === 'VIOLATION,FAIL' ? ('fout' as const) : ('twijfel' as const),
        regel: `${ruleId}/${reasonId}`,
        melding: message,
        plek: path.dom,
      })),
      goed: [...new Set(goed.map(({ ruleId }) => ruleId))],
      aantalGoed: goed.length,
    };
  });
}
