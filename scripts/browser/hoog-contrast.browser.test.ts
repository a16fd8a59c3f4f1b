import type { Page } from 'playwright-core';
import { afterAll, describe, expect, test } from 'vitest';
import { writeUitslag } from '../kwaliteit/write-uitslag.ts';
import { checkHoogContrast, checkPinnen } from '../toegankelijk/hoog-contrast.ts';
import { installHulp } from '../toegankelijk/in-pagina.ts';
import { checkGetekend } from '../toegankelijk/ring.ts';
import { sjablonen } from '../toegankelijk/sjablonen.ts';
import { standen } from '../toegankelijk/standen.ts';
import { useBrowser } from './browser.ts';

const openPage = useBrowser();
let goed = 0;

/** Every kind of page, and every state of a tool. */
const beelden = [
  ...sjablonen.map(({ naam, pad }) => ({ naam, open: (page: Page) => page.goto(pad) })),
  ...standen,
];

/** Looks at all of them; gives what is wrong with the name of each. */
async function bekijk(
  opties: Parameters<typeof openPage>[0],
  kijk: (page: Page) => Promise<string[]>,
): Promise<string[]> {
  const page = await openPage({ reducedMotion: 'reduce', ...opties });
  await installHulp(page);
  const fouten: string[] = [];
  for (const { naam, open } of beelden) {
    await open(page);
    fouten.push(...(await kijk(page)).map((regel) => `${naam}: ${regel}`));
  }
  return fouten;
}

describe.each(['light', 'dark'] as const)('%s', (colorScheme) => {
  test('with colours of the reader, controls have an edge, choices show and pins can be told apart', async () => {
    const fouten = await bekijk({ colorScheme, forcedColors: 'active' }, async (page) => [
      ...(await page.evaluate(checkHoogContrast)),
      ...(await page.evaluate(checkPinnen)),
    ]);
    expect(fouten).toEqual([]);
    goed++;
  });

  test.each(['none', 'active'] as const)(
    'focus is painted around every kind of stop, forced colours: %s',
    async (forcedColors) => {
      const gezien = new Set<string>();
      const fouten = await bekijk({ colorScheme, forcedColors }, (page) =>
        checkGetekend(page, gezien),
      );
      expect(fouten).toEqual([]);
      expect(gezien.size).toBeGreaterThan(30);
      goed++;
    },
    180_000,
  );
});

afterAll(() => {
  if (goed < 6) return; // a test failed, or was left out
  writeUitslag({
    naam: 'Hoog contrast',
    soort: 'toegankelijkheid',
    wat: 'Wie eigen kleuren kiest, ziet randen om knoppen en velden, wat gekozen is, waar het toetsenbord is, en de stippen op de kaart.',
    paginas: sjablonen.length,
    standen: ['licht', 'donker', 'na openen, kiezen en zoeken'],
    bevindingen: 0,
    nagekeken: [],
  });
});
