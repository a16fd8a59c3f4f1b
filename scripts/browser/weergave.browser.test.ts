import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import type { Uitslag } from '#src/schemas/meting.ts';
import { writeUitslag } from '../kwaliteit/write-uitslag.ts';
import { checkAlternatieven } from '../toegankelijk/alternatieven.ts';
import { checkBeweging } from '../toegankelijk/beweging.ts';
import { bezoekAlle, type Fouten } from '../toegankelijk/bezoek.ts';
import { checkDoelen, readDoelen } from '../toegankelijk/doelen.ts';
import { readKleurgebruik } from '../toegankelijk/kleurgebruik.ts';
import { checkGebruik, checkParen, kleurparen } from '../toegankelijk/kleurparen.ts';
import { checkLinks, readLinks } from '../toegankelijk/links.ts';
import { checkTaal, readTaalblokken } from '../toegankelijk/talen.ts';
import { readTokens } from '../toegankelijk/tokens.ts';
import { checkLetters, showWeergave, vouwOpen, weergaven } from '../toegankelijk/weergaven.ts';
import { useBrowser } from './browser.ts';

type Naam = 'letters' | 'doelen' | 'beweging' | 'woorden' | 'kleuren';

const openPage = useBrowser();
const themas = readTokens(readFileSync('src/styles/tokens.css', 'utf8'));
const kleurstanden = { light: themas.licht, dark: themas.donker } as const;
let fouten: Fouten<Naam> = {};
let paginas = 0;

async function bekijkLetters(page: Page): Promise<Fouten<'letters' | 'doelen'>> {
  const letters: string[] = [];
  const doelen: string[] = [];
  for (const weergave of weergaven) {
    await showWeergave(page, weergave);
    const mis = await checkLetters(page);
    letters.push(...mis.map((regel) => `${weergave.naam}: ${regel}`));
    if (!weergave.css) doelen.push(...checkDoelen(await page.evaluate(readDoelen)));
  }
  return { letters, doelen };
}

async function bekijkWoorden(page: Page): Promise<string[]> {
  const client = await page.context().newCDPSession(page);
  const links = await readLinks(client);
  await client.detach();
  const talen = await page.evaluate(readTaalblokken);
  return [...checkLinks(links), ...(await page.evaluate(checkAlternatieven)), ...checkTaal(talen)];
}

async function bekijkKleuren(page: Page): Promise<string[]> {
  const mis: string[] = [];
  for (const colorScheme of ['dark', 'light'] as const) {
    await page.emulateMedia({ colorScheme });
    const gezien = await page.evaluate(readKleurgebruik);
    mis.push(...checkGebruik(gezien, kleurstanden[colorScheme], kleurparen));
  }
  return mis;
}

beforeAll(async () => {
  const bekijk = async (page: Page) => {
    await vouwOpen(page);
    return {
      ...(await bekijkLetters(page)),
      woorden: await bekijkWoorden(page),
      kleuren: await bekijkKleuren(page),
      beweging: await page.evaluate(checkBeweging),
    };
  };
  ({ fouten, paginas } = await bezoekAlle(openPage, bekijk));
}, 1_200_000);

/** What every uitslag of this file has in common. */
const gewoon = (): Pick<Uitslag, 'soort' | 'paginas' | 'bevindingen' | 'nagekeken'> => ({
  soort: 'toegankelijkheid',
  paginas,
  bevindingen: 0,
  nagekeken: [],
});

test('no text is lost in a small window, with letters of 200 % or with more room between them', () => {
  expect(fouten.letters).toEqual([]);
  writeUitslag({
    ...gewoon(),
    naam: 'Vergroten en tekstafstand',
    wat: 'Er valt geen tekst weg en niets schuift opzij. Dat geldt in een klein venster, met letters van 200 % en met meer ruimte tussen letters en regels.',
    standen: weergaven.map(({ naam }) => naam),
  });
});

test('controls are at least 44 pixels, and all other targets 24 or have room around them', () => {
  expect(fouten.doelen).toEqual([]);
  writeUitslag({
    ...gewoon(),
    naam: 'Aanwijsgrootte',
    wat: 'Knoppen, velden, menu en filters zijn minstens 44 bij 44 pixels. Andere links zijn minstens 24 pixels, hebben ruimte om zich heen of staan in een zin.',
    standen: ['1280 px', '320 × 256 px'],
  });
});

test('nothing moves for a reader who asked for stillness', () => {
  expect(fouten.beweging).toEqual([]);
  writeUitslag({
    ...gewoon(),
    naam: 'Beweging',
    wat: 'Wie zijn apparaat om minder beweging vraagt, ziet op deze site niets bewegen.',
    standen: ['minder beweging'],
  });
});

test('links say where they lead and one name leads to one place; pictures and English are named', () => {
  expect(fouten.woorden).toEqual([]);
  writeUitslag({
    ...gewoon(),
    naam: 'Linkteksten en alternatieven',
    wat: 'Elke link zegt waar hij heen gaat, en dezelfde naam gaat naar dezelfde plek. Beelden hebben een beschrijving, Engelse woorden hun taal, en velden zeggen of de browser ze mag invullen.',
    standen: ['alles uitgeklapt'],
  });
});

test('pages use no colours together but those of the list, and these have enough contrast', () => {
  expect(fouten.kleuren).toEqual([]);
  expect(checkParen(themas, kleurparen)).toEqual([]);
  writeUitslag({
    ...gewoon(),
    naam: 'Kleurcontrast',
    wat: 'Letters hebben een contrast van minstens 7 met hun achtergrond, randen en tekens die iets betekenen minstens 3.',
    standen: ['licht', 'donker', 'op papier'],
    regels: kleurparen.length,
  });
});
