import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkBestanden } from '#src/catalogus/check-bestanden.ts';
import { sitebeleid, toMetaBeleid } from '#src/hosting/beleid.ts';
import { checkBeleid } from '../checks/beleid.ts';
import { checkHtml } from '../checks/html.ts';
import { checkKop } from '../checks/kop.ts';
import { checkLinks } from '../checks/links.ts';
import { checkSchoon } from '../checks/schoon.ts';
import { readSite, type Fout, type Page, type Site } from '../checks/site.ts';
import { checkSporen } from '../checks/sporen.ts';
import { readInhoud } from '../read-inhoud.ts';
import { findAfkortingen, toBegripAfkortingen } from '../taal/afkortingen.ts';
import { measureLeesniveau } from '../taal/leesniveau.ts';
import { readAlleTekst, readZinnen } from '../taal/paginatekst.ts';
import { findOnbekendeWoorden, readWoordenlijst } from '../taal/spelling.ts';

const WOORDEN = 'scripts/taal/woorden-meting.txt';

/** Everything the checks without a browser say of some pages of a built site, as sentences. */
export async function checkPaginas(dist: string, paden: readonly string[]): Promise<string[]> {
  const site = readSite(dist);
  const pages = site.pages.filter(({ href }) => paden.includes(href));
  if (pages.length !== paden.length) return [`Van ${paden.join(' en ')} ontbreekt een pagina.`];
  const bron = pages.flatMap(({ href }) =>
    checkSporen(href, readFileSync(join(dist, href, 'index.html'))),
  );
  const fouten = [...bron, ...checkGeheel(site, pages)];
  const begrippen = toBegripAfkortingen(checkBestanden(readInhoud()).entries);
  return [
    ...fouten.map(({ href, melding }) => `${href}: ${melding}`),
    ...(await checkHtml(pages)),
    ...(await checkWoorden(pages.flatMap(readAlleTekst))),
    ...pages.flatMap((page) => checkTaal(page, begrippen)),
  ];
}

function checkGeheel(site: Site, pages: Page[]): Fout[] {
  const paden = pages.map(({ href }) => href);
  const hier = (fouten: Fout[]) => fouten.filter(({ href }) => paden.includes(href));
  return [
    ...hier(checkLinks(site)),
    ...hier(checkKop(site)),
    ...checkSchoon({ ...site, pages }),
    ...checkBeleid({ ...site, pages }, () => toMetaBeleid(sitebeleid)),
  ];
}

/** Words nobody knows, and words of the list for reports that no report needs. */
async function checkWoorden(teksten: string[]): Promise<string[]> {
  const onbekend = await findOnbekendeWoorden(teksten);
  const lijst = readWoordenlijst(readFileSync(WOORDEN, 'utf8'));
  const alles = teksten.join('\n');
  return [
    ...onbekend.map(({ woord, tekst }) => `Onbekend woord “${woord}” in: ${tekst}`),
    ...lijst
      .filter((woord) => !alles.includes(woord))
      .map((woord) => `“${woord}” staat in ${WOORDEN} en is niet meer nodig.`),
  ];
}

function checkTaal(page: Page, begrippen: ReadonlySet<string>): string[] {
  const { langste, woordenPerZin, score } = measureLeesniveau(readZinnen(page));
  const eisen: [boolean, string][] = [
    [langste <= 25, `de langste zin telt ${langste} woorden`],
    [woordenPerZin <= 14, `een zin telt gemiddeld ${woordenPerZin.toFixed(1)} woorden`],
    [score >= 50, `de score van Flesch-Douma is ${score.toFixed(0)}`],
  ];
  return [
    ...eisen.filter(([goed]) => !goed).map(([, wat]) => `${page.href}: ${wat}`),
    ...findAfkortingen(page, begrippen).map(
      ({ afkorting, zin }) => `${page.href}: niemand legt ${afkorting} uit in: ${zin}`,
    ),
  ];
}
