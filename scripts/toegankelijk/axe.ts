import axe from 'axe-core';
import type { Page } from 'playwright-core';
import type { Geval, Oordeel } from './oordeel.ts';

/** Puts axe in a page; once after every visit. */
export async function installAxe(page: Page): Promise<void> {
  await page.evaluate(axe.source);
}

/** What axe says: all its rules but the experimental, with the size of targets. */
export function runAxe(page: Page): Promise<Oordeel> {
  return page.evaluate(async () => {
    const { axe: motor } = globalThis as unknown as { axe: typeof axe };
    const { violations, incomplete, passes } = await motor.run({
      rules: { 'target-size': { enabled: true } },
      resultTypes: ['violations', 'incomplete'],
      selectors: false,
      ancestry: true,
    });
    const toGevallen = (soort: Geval['soort'], regels: typeof violations): Geval[] =>
      regels.flatMap(({ id, nodes }) =>
        nodes.map(({ any, all, none, ancestry }) => {
          const reden = [...any, ...all, ...none][0];
          const { messageKey } = (reden?.data ?? {}) as { messageKey?: string };
          return {
            soort,
            regel: messageKey ? `${id}/${messageKey}` : id,
            melding: reden?.message ?? '',
            plek: String(ancestry?.[0]),
          };
        }),
      );
    return {
      gevallen: [...toGevallen('fout', violations), ...toGevallen('twijfel', incomplete)],
      goed: passes.map(({ id }) => id),
      aantalGoed: passes.length,
    };
  });
}
