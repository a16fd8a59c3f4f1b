import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { formatBeleid, sitebeleid, type Beleid } from '#src/hosting/beleid.ts';
import { createKopregels } from '#src/hosting/kopregels.ts';
import type { Uitslag } from '#src/schemas/meting.ts';
import { siteKoppen } from '#src/site-koppen.ts';
import { startNginx, type Server } from '../hosting/start-nginx.ts';
import { writeUitslag } from '../kwaliteit/write-uitslag.ts';
import { allePaginas, useBrowser } from './browser.ts';
import { luister, luisterNaarBeleid, readBewaard } from './luister.ts';

const openPage = useBrowser();
/** Tabs that work at the same time; the machine of the tests has two cores. */
const TABBLADEN = 2;

/** What was heard on the pages that were opened, for `/kwaliteit/`. */
const gehoord = { paginas: 0, klachten: 0, schendingen: 0, bewaard: 0 };

let server: Server;
beforeAll(async () => {
  server = await startNginx('dist', siteKoppen);
});
afterAll(async () => {
  await server.stop();
  if (gehoord.paginas === allePaginas().length) writeUitslag(toUitslag());
});

function toUitslag(): Uitslag {
  const { paginas, klachten, schendingen, bewaard } = gehoord;
  return {
    naam: 'Privacy en beleid',
    soort: 'veiligheid',
    wat: 'Of een pagina iets ophaalt bij anderen, iets bewaart of zich niet houdt aan de regels die een server meestuurt.',
    paginas,
    standen: ['elke pagina geopend in Chromium'],
    bevindingen: klachten + schendingen + bewaard,
    nagekeken: [],
    cijfers: [
      { naam: 'Fouten en verzoeken aan andere sites', waarde: klachten, hoogstens: 0 },
      { naam: 'Overtredingen van het beleid', waarde: schendingen, hoogstens: 0 },
      { naam: 'Cookies en andere dingen die blijven staan', waarde: bewaard, hoogstens: 0 },
    ],
  };
}

/** A page on nginx with the real headers; `klachten` and `schendingen` fill as it goes. */
async function open({ origin } = server) {
  const page = await openPage({ baseURL: origin });
  const schendingen = await luisterNaarBeleid(page);
  return { page, klachten: luister(page, origin), schendingen };
}

async function zoek(page: Page, vraag: string): Promise<void> {
  await page.goto(`/zoeken/?q=${encodeURIComponent(vraag)}`);
  await page.getByRole('status').getByText(`‘${vraag}’`).waitFor();
}

test.concurrent.each(Array.from({ length: TABBLADEN }, (_, deel) => deel))(
  'every page keeps to its policy, asks nothing elsewhere and keeps nothing (part %i)',
  async (deel) => {
    const { page, klachten, schendingen } = await open();
    const paden = allePaginas().filter((_, i) => i % TABBLADEN === deel);
    for (const pad of paden) await page.goto(pad);
    const bewaard = await readBewaard(page);
    gehoord.paginas += paden.length;
    gehoord.klachten += klachten.length;
    gehoord.schendingen += schendingen.length;
    gehoord.bewaard += bewaard.length;
    expect(klachten).toEqual([]);
    expect(schendingen).toEqual([]);
    expect(bewaard).toEqual([]);
  },
  600_000,
);

describe('the tools keep to it too, and keep nothing', () => {
  const tools: [naam: string, gebruik: (page: Page) => Promise<void>][] = [
    [
      'search in the header, with its hits from the full text',
      async (page) => {
        await page.goto('/tips/');
        await page.keyboard.press('/');
        const dialoog = page.getByRole('dialog', { name: 'Zoeken' });
        await dialoog.getByRole('searchbox').fill('jeugdverpleegkundige');
        await dialoog.getByRole('status').getByText('‘jeugdverpleegkundige’').waitFor();
        expect(page.workers()).toEqual([]);
      },
    ],
    [
      'the search page, with a typo and more hits',
      async (page) => {
        await zoek(page, 'prevensie');
        await page.getByText('Je ziet resultaten voor ‘preventie’.').waitFor();
        await zoek(page, 'school');
        await page.locator('.delen a').first().waitFor();
        await page
          .getByRole('button', { name: /Toon nog/ })
          .first()
          .click();
      },
    ],
    [
      'the filter of the practices',
      async (page) => {
        await page.goto('/praktijken/');
        await page.getByRole('checkbox', { name: 'Jeugdgezondheid' }).check();
        await page.locator('.chips button').first().waitFor();
        await page.getByRole('searchbox', { name: 'Zoek in deze lijst' }).fill('Almere');
        await page.getByRole('status').getByText('gevonden').waitFor({ state: 'attached' });
        await page.locator('.chips button').first().click();
      },
    ],
    [
      'the map and the filter of the regions',
      async (page) => {
        await page.goto('/regios/');
        await page.getByText('Kenmerken', { exact: true }).click();
        await page.getByRole('checkbox', { name: 'Flevoland' }).check();
        await page.locator('.chips button').first().waitFor();
        await page.locator('.landkaart').hover();
      },
    ],
    [
      'the picture of relations and its list to choose from',
      async (page) => {
        await page.goto('/verbanden/');
        await page.locator('netwerk-beeld:defined').waitFor();
        await page.locator('[data-knoop]').first().hover();
        await page.getByLabel('Wat wil je uitlichten?').selectOption({ index: 1 });
        await page.locator('[data-knoop][data-licht]').first().waitFor();
      },
    ],
  ];

  test.each(tools)('%s', async (_, gebruik) => {
    const { page, klachten, schendingen } = await open();
    await gebruik(page);
    expect(klachten).toEqual([]);
    expect(schendingen).toEqual([]);
    expect(await readBewaard(page)).toEqual([]);
  });
});

describe('where a host is stricter', () => {
  /** Uses the site with one directive changed, in the header of every file. */
  async function metBeleid(
    anders: Beleid,
    gebruik: (page: Page, klachten: string[]) => Promise<void>,
  ) {
    const strenger = await startNginx(
      'dist',
      createKopregels(formatBeleid({ ...sitebeleid, ...anders }), undefined),
    );
    try {
      const { page, klachten } = await open(strenger);
      await gebruik(page, klachten);
      await page.close();
    } finally {
      await strenger.stop();
    }
  }
  const almere = (page: Page) => page.getByRole('link', { name: 'Almere', exact: true }).first();

  test('without WebAssembly the titles still answer', async () => {
    await metBeleid({ 'script-src': "'self'" }, async (page, klachten) => {
      await zoek(page, 'Almere');
      expect(await almere(page).isVisible()).toBe(true);
      await expect.poll(() => klachten.join('\n')).toMatch(/WebAssembly|wasm/i);
      expect(await page.locator('.delen a').count()).toBe(0);
    });
  });

  test('the full text needs no worker', async () => {
    await metBeleid({ 'worker-src': "'none'" }, async (page, klachten) => {
      await zoek(page, 'Almere');
      await page.locator('.delen a').first().waitFor();
      expect(page.workers()).toEqual([]);
      expect(klachten).toEqual([]);
    });
  });
});
