import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { writeUitslag } from '../kwaliteit/write-uitslag.ts';
import { installHulp } from '../toegankelijk/in-pagina.ts';
import { readKleurgebruik } from '../toegankelijk/kleurgebruik.ts';
import { checkGebruik, kleurparen } from '../toegankelijk/kleurparen.ts';
import { readTeDrukken } from '../toegankelijk/papier.ts';
import { readPdf } from '../toegankelijk/pdf.ts';
import { sjablonen } from '../toegankelijk/sjablonen.ts';
import { readTokens } from '../toegankelijk/tokens.ts';
import { checkLetters } from '../toegankelijk/weergaven.ts';
import { useBrowser } from './browser.ts';

const openPage = useBrowser();
const { druk } = readTokens(readFileSync('src/styles/tokens.css', 'utf8'));

/** Width of the text on A4 with usual margins, in CSS pixels. */
const A4 = { width: 680, height: 1000 };

async function checkPdf(page: Page): Promise<string[]> {
  const teksten = await page.evaluate(readTeDrukken);
  await page.emulateMedia({ media: 'print' });
  const { titel, taal, rollen, zonderAlt, tekst } = readPdf(
    await page.pdf({ tagged: true, outline: true, format: 'A4' }),
  );
  const weg = teksten.filter((deel) => !tekst.includes(deel));
  const koppen = await page.locator('main :is(h1, h2, h3, h4):visible:not(.sr-only)').count();
  const inPdf = ['H1', 'H2', 'H3', 'H4'].reduce((som, rol) => som + (rollen.get(rol) ?? 0), 0);
  return [
    ...(titel === (await page.title()) ? [] : [`the title is “${titel}”`]),
    ...(taal === 'nl' ? [] : [`the language is “${taal}”`]),
    ...(rollen.get('Document') === 1 ? [] : ['it has no structure']),
    ...(inPdf < koppen ? [`${inPdf} of ${koppen} headings`] : []),
    ...(zonderAlt ? [`${zonderAlt} pictures without text`] : []),
    ...(teksten.length > 2 ? [] : ['hardly any text to look for']),
    ...weg.map((deel) => `“${deel}” is not printed`),
  ];
}

/** On paper the colours are those of paper, whatever the theme, and nothing is cut off. */
async function checkPapier(page: Page): Promise<string[]> {
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await page.setViewportSize(A4);
  const kleuren = checkGebruik(await page.evaluate(readKleurgebruik), druk, kleurparen);
  return [...kleuren, ...(await checkLetters(page))];
}

test('a print of each kind of page is tagged, named, in its language, whole and readable', async () => {
  const fouten: string[] = [];
  for (const { naam, pad } of sjablonen) {
    const page = await openPage({ reducedMotion: 'reduce' });
    await installHulp(page);
    await page.goto(pad);
    const mis = [...(await checkPdf(page)), ...(await checkPapier(page))];
    fouten.push(...mis.map((regel) => `${naam}: ${regel}`));
    await page.close();
  }
  expect(fouten).toEqual([]);
  writeUitslag({
    naam: 'Afdrukken',
    soort: 'toegankelijkheid',
    wat: 'Een afdruk heeft alle tekst, ook wat op het scherm is ingeklapt. In een bestand (PDF) staan ook koppen, taal, titel en beschrijvingen voor een voorleesprogramma.',
    paginas: sjablonen.length,
    standen: ['A4'],
    bevindingen: 0,
    nagekeken: [],
  });
}, 240_000);
