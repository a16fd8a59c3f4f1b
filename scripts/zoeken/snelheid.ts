/** Times search here and on a large made-up site: `npm run search:speed [-- --pages=10000 --json]`. */
import { existsSync } from 'node:fs';
import type { BrowserContext } from 'playwright-core';
import { startChromium } from '../browser/start-chromium.ts';
import { makeGroteSite, type GroteSite } from './grote-site.ts';
import { readVragen } from './meet.ts';
import { profileVragen } from './profiel.ts';
import { measureTijden } from './tijden.ts';
import { toSnelheid, type Snelheid } from './snelheid-tabel.ts';
import { measureTraagNet } from './traag-net.ts';
import { openProefsite } from './proefsite.ts';

/** Pages of the large site, unless `--pages=` says otherwise. */
const PAGINAS = 10_000;

async function measureSite(context: BrowserContext, map: string): Promise<Snelheid> {
  const { server, paginas, stop } = await openProefsite(map);
  const { vragen, buiten } = readVragen();
  const teksten = [...vragen.map((v) => v.vraag), ...buiten];
  try {
    return {
      paginas: paginas.length,
      tijden: await measureTijden(context, server.origin, teksten),
      profielen: await profileVragen(context, server.origin, teksten),
      traagNet: await measureTraagNet(context, server.origin),
    };
  } finally {
    await stop();
  }
}

if (!existsSync('dist/zoek/lexicon.json')) throw new Error('Draai eerst `npm run build`.');
const gevraagd = process.argv.find((a) => a.startsWith('--pages='))?.slice('--pages='.length);
const chromium = await startChromium();
let groot: GroteSite | undefined;
try {
  const sites = [await measureSite(chromium.context, 'dist')];
  groot = await makeGroteSite('dist', Number(gevraagd ?? PAGINAS));
  sites.push(await measureSite(chromium.context, groot.map));
  console.log(process.argv.includes('--json') ? JSON.stringify(sites, null, 2) : toSnelheid(sites));
} finally {
  await chromium.stop();
  groot?.remove();
}
