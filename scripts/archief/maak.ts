import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findDoel, readSite, type Page, type Site } from '../checks/site.ts';
import { readGegevens } from './gegevens.ts';
import { formatLeesmij, formatLeesmijHtml } from './leesmij.ts';
import { addScripts, fillPagina, formatLijst, formatWoorden, toRegels } from './lijst.ts';
import { toLosPagina, toLosStijl, type Pakket, type Wegwijzer } from './los.ts';

/** Pages that only make sense on a server. */
const alleenOnline = /^\/(?:404\.html$|redactie\/|offline\/)/;

/** Files a page or stylesheet may need; scripts and indexes stay behind. */
const bijlage = /\.(?:css|woff2|svg|webp|png|jpe?g|gif|avif|xml|txt|pdf|csv|json)$/;

/** Makes the package of a built site; `dag` is the day it is of. */
export function maakPakket(dist: string, dag: string): Pakket {
  const site = readSite(dist);
  const eigen = site.pages.filter((page) => !alleenOnline.test(page.href) && !findDoel(page));
  const kader = eigen.find(({ href }) => href === '/zoeken/');
  if (!kader) throw new Error(`In ${dist} staat geen site. Draai eerst \`npm run build\`.`);
  const gevraagd = new Set<string>();
  const wegwijzer = createWegwijzer(site, eigen, kader, gevraagd);
  const los = (pad: string, html: string) => toLosPagina(html, pad, wegwijzer);
  const over = { aantal: eigen.length, dag, origin: wegwijzer.origin };
  const paginas = eigen.map(({ href, html }) => [toPad(href), los(toPad(href), html)] as const);
  const leesmij = fillPagina(kader.html, 'Over deze kopie', formatLeesmijHtml(over));
  const pakket: Pakket = new Map([
    ['LEESMIJ.txt', formatLeesmij(over)],
    ['LEESMIJ.html', los('LEESMIJ.html', leesmij)],
    ...paginas,
    ...maakLijst(eigen, kader, los),
    ...readGegevens(),
  ]);
  for (const pad of gevraagd) {
    const inhoud = readFileSync(join(dist, pad));
    pakket.set(pad, pad.endsWith('.css') ? toLosStijl(String(inhoud), pad, wegwijzer) : inhoud);
  }
  return pakket;
}

/** The list of all pages, in the place of the page for searching. */
function maakLijst(
  eigen: readonly Page[],
  kader: Page,
  los: (pad: string, html: string) => string,
): Pakket {
  const regels = toRegels(eigen.filter((page) => page !== kader));
  const html = fillPagina(kader.html, 'Alle pagina’s van A tot Z', formatLijst(regels));
  return new Map<string, string | Uint8Array>([
    ['zoeken/index.html', addScripts(los('zoeken/index.html', html), 'woorden.js', 'lijst.js')],
    ['zoeken/woorden.js', formatWoorden(regels)],
    ['zoeken/lijst.js', readFileSync(new URL('lijst.js', import.meta.url))],
  ]);
}

/** Knows where each address of the site is in the package, and notes in `gevraagd` which files are needed. */
function createWegwijzer(
  { pages, files }: Site,
  eigen: readonly Page[],
  kader: Page,
  gevraagd: Set<string>,
): Wegwijzer {
  const paden = new Map(eigen.map(({ href }) => [href, toPad(href)]));
  const verhuisd = new Map(pages.map((page) => [page.href, findDoel(page)]));
  const canoniek = kader.root.querySelector('link[rel=canonical]')?.getAttribute('href') ?? '';
  const findPad = (adres: string): string | undefined => {
    const bekend = paden.get(verhuisd.get(adres) ?? adres);
    if (bekend) return bekend;
    if (adres.startsWith('/offline/')) return 'LEESMIJ.html';
    if (!files.has(adres) || !bijlage.test(adres)) return undefined;
    gevraagd.add(adres.slice(1));
    return adres.slice(1);
  };
  return { findPad, origin: new URL(canoniek).origin };
}

function toPad(href: string): string {
  return `${href.slice(1)}${href.endsWith('/') ? 'index.html' : ''}`;
}
