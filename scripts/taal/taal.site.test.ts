import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { checkBestanden } from '#src/catalogus/check-bestanden.ts';
import { findDoel, readSite } from '../checks/site.ts';
import { readInhoud } from '../read-inhoud.ts';
import { findAfkortingen, readAfkortingen, toBegripAfkortingen } from './afkortingen.ts';
import { measureLeesniveau } from './leesniveau.ts';
import { namen } from './namen.ts';
import { readAlleTekst, readZinnen } from './paginatekst.ts';
import { findOnbekendeWoorden, readWoordenlijst } from './spelling.ts';

// A page of an address that moved says that address, which is no word.
const pages = readSite('dist').pages.filter((page) => !findDoel(page));
const gemeten = pages.map((page) => ({ href: page.href, ...measureLeesniveau(readZinnen(page)) }));
const teksten = pages.flatMap(readAlleTekst);

describe('reading level', () => {
  test('no sentence on any page is longer than 25 words', () => {
    expect(gemeten.filter(({ langste }) => langste > 25)).toEqual([]);
  });

  test('sentences are 14 words on average at most, on every page with a few of them', () => {
    expect(gemeten.filter((m) => m.zinnen >= 4 && m.woordenPerZin > 14)).toEqual([]);
  });

  test.each([
    ['the home page', 60, /^\/$/, 1],
    ['tips', 60, /^\/tips\//, 10],
    ['updates', 60, /^\/updates\/[^/]+\/$/, 23],
    ['practices', 50, /^\/praktijken\/[^/]+\/$/, 40],
    ['regions', 50, /^\/regios\/[^/]+\/$/, 12],
    ['questions', 50, /^\/vragen\/[^/]+\/$/, 14],
    ['obstacles', 50, /^\/knelpunten\/[^/]+\/$/, 14],
    ['pages about the site', 50, /^\/(over|meedoen|privacy|colofon|toegankelijkheid)\/$/, 5],
  ])('%s score %i or more on the scale of Flesch-Douma', (_, grens, adres, aantal) => {
    const soort = gemeten.filter(({ href }) => adres.test(href));
    expect(soort.filter((m) => m.zinnen > 0).length).toBeGreaterThanOrEqual(aantal);
    expect(soort.filter(({ score }) => score < grens)).toEqual([]);
  });
});

describe('spelling', () => {
  test('every word on every page is in the dictionary or on the list', async () => {
    expect(await findOnbekendeWoorden(teksten)).toEqual([]);
  });

  test('the list holds no word the site does not use', () => {
    const alles = teksten.join('\n');
    const lijst = readWoordenlijst(readFileSync('scripts/taal/woorden.txt', 'utf8'));
    expect(lijst.length).toBeGreaterThan(50);
    expect(lijst.filter((woord) => !alles.includes(woord))).toEqual([]);
  });
});

describe('abbreviations', () => {
  const eigen = pages.filter(({ href }) => href !== '/bronnen/');

  test('every one is a term, is explained on its page, or is a name', () => {
    const begrippen = toBegripAfkortingen(checkBestanden(readInhoud('content')).entries);
    expect(begrippen.size).toBeGreaterThan(20);
    const onbekend = eigen.flatMap((page) =>
      findAfkortingen(page, begrippen).map((a) => ({ href: page.href, ...a })),
    );
    expect(onbekend).toEqual([]);
  });

  test('the list holds no name the site does not use', () => {
    const gebruikt = new Set(teksten.flatMap(readAfkortingen));
    expect(Object.keys(namen).filter((naam) => !gebruikt.has(naam))).toEqual([]);
  });
});
