import type { BrowserContext } from 'playwright-core';
import { newContext } from '../browser/start-chromium.ts';
import { searchKop, type Kopzoek } from './kopzoek.ts';
import { pick } from './tijden.ts';

/** Slow 4G: 1.6 Mbit/s down, 0.75 up, 150 ms per request. */
const slow4G = {
  offline: false,
  latency: 150,
  downloadThroughput: 1_600_000 / 8,
  uploadThroughput: 750_000 / 8,
};

const VRAAG = 'jeugdverpleegkundige';

/** How often is measured; the middle of each number counts. */
const KEREN = 5;

/** Searches in the header on slow 4G, each time in a fresh profile on a page that is ready. */
export async function measureTraagNet(context: BrowserContext, origin: string): Promise<Kopzoek> {
  const keren: Kopzoek[] = [];
  for (let keer = 0; keer < KEREN; keer++) keren.push(await searchTraag(context, origin));
  const midden = (naam: keyof Kopzoek) =>
    pick(
      keren.map((k) => k[naam]),
      0.5,
    );
  return {
    veld: midden('veld'),
    eerste: midden('eerste'),
    vol: midden('vol'),
    nodig: midden('nodig'),
    naast: midden('naast'),
  };
}

async function searchTraag(context: BrowserContext, origin: string): Promise<Kopzoek> {
  const nieuw = await newContext(context);
  const page = await nieuw.newPage();
  await page.goto(`${origin}/`, { waitUntil: 'networkidle' });
  const cdp = await nieuw.newCDPSession(page);
  await cdp.send('Network.enable');
  await cdp.send('Network.emulateNetworkConditions', slow4G);
  const uitslag = await searchKop(page, VRAAG);
  await nieuw.close();
  return uitslag;
}
