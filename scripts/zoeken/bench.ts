/** Measures our search beside other engines on the same pages: `npm run search:bench [-- --json]`. */
import { existsSync } from 'node:fs';
import type { BrowserContext } from 'playwright-core';
import type { Paginatekst } from '#src/zoek/build-lexicon.ts';
import { newContext, startChromium } from '../browser/start-chromium.ts';
import { weighLunr, weighMiniSearch, weighOnze, weighPagefind, type Grootte } from './grootte.ts';
import { readVragen } from './meet.ts';
import { measure, type Toets, type Uitkomst } from './meting.ts';
import type { Motor } from './motor.ts';
import { createOnze, createPagefind } from './motor-browser.ts';
import { buildLunr, createLunr, createRuimeLunr } from './motor-lunr.ts';
import { buildMiniSearch, createMiniSearch } from './motor-minisearch.ts';
import { makeDeelproeven, makeTypproeven } from './proef.ts';
import { openProefsite, type Proefsite } from './proefsite.ts';
import { toGrootten, toOverzicht, toPerSoort } from './tabel.ts';

type Uitslag = { paginas: number; uitkomsten: Uitkomst[]; grootten: Grootte[] };

async function run(context: BrowserContext, site: Proefsite, toets: Toets): Promise<Uitslag> {
  const { server, paginas, standaardIds } = site;
  const lunr = buildLunr(paginas);
  const mini = buildMiniSearch(paginas);
  const motoren: Motor[] = [
    await createOnze(context, server.origin),
    await createPagefind(context, server.origin, standaardIds),
    createLunr(lunr),
    createRuimeLunr(lunr),
    createMiniSearch('MiniSearch', mini),
    createMiniSearch('MiniSearch, fuzzy + prefix', mini, { fuzzy: 0.2, prefix: true }),
  ];
  const uitkomsten: Uitkomst[] = [];
  for (const motor of motoren) uitkomsten.push(await measure(motor, toets));
  const grootten = [
    ...(await weighOnze(await newContext(context), server)),
    await weighPagefind(await newContext(context), server),
    weighLunr(lunr, paginas),
    weighMiniSearch(mini, paginas),
  ];
  return { paginas: paginas.length, uitkomsten, grootten };
}

function readToets(paginas: readonly Paginatekst[]): Toets {
  return { ...readVragen(), typfouten: makeTypproeven(paginas), delen: makeDeelproeven(paginas) };
}

function toVerslag({ paginas, uitkomsten, grootten }: Uitslag, toets: Toets): string {
  const { vragen, buiten, typfouten, delen } = toets;
  const aantal = new Map<string, number>();
  for (const { soort } of vragen) aantal.set(soort, (aantal.get(soort) ?? 0) + 1);
  return `${vragen.length} judged questions, ${buiten.length} out of scope, ${typfouten.length} typos and ${delen.length} parts of compounds, on ${paginas} pages.

${toOverzicht(uitkomsten)}

Per category: nDCG@10 · Recall@5 · first right · empty, in %.

${toPerSoort(uitkomsten, aantal)}

After brotli:

${toGrootten(grootten)}`;
}

if (!existsSync('dist/zoek/lexicon.json')) throw new Error('Draai eerst `npm run build`.');
const site = await openProefsite('dist');
const chromium = await startChromium();
try {
  const toets = readToets(site.paginas);
  const uitslag = await run(chromium.context, site, toets);
  console.log(
    process.argv.includes('--json') ? JSON.stringify(uitslag, null, 2) : toVerslag(uitslag, toets),
  );
} finally {
  await chromium.stop();
  await site.stop();
}
