import { readFileSync } from 'node:fs';
import { afterAll, describe, expect, test } from 'vitest';
import { checkBestanden } from '#src/catalogus/check-bestanden.ts';
import { findDoel, readSite } from '../checks/site.ts';
import { readSlot } from '../keten/read-slot.ts';
import { writeUitslag } from '../kwaliteit/write-uitslag.ts';
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
const metZinnen = gemeten.filter(({ zinnen }) => zinnen >= 4);
const onbekendeWoorden = await findOnbekendeWoorden(teksten);

/** The kinds of page with a bound on the scale of Flesch-Douma, and how many there are at least. */
const soorten: [naam: string, grens: number, adres: RegExp, aantal: number][] = [
  ['de voorpagina', 60, /^\/$/, 1],
  ['tips', 60, /^\/tips\//, 10],
  ['updates', 60, /^\/updates\/[^/]+\/$/, 23],
  ['praktijken', 50, /^\/praktijken\/[^/]+\/$/, 40],
  ['regio’s', 50, /^\/regios\/[^/]+\/$/, 12],
  ['vragen', 50, /^\/vragen\/[^/]+\/$/, 14],
  ['knelpunten', 50, /^\/knelpunten\/[^/]+\/$/, 14],
  [
    'pagina’s over de site',
    50,
    /^\/(over|meedoen|privacy|colofon|toegankelijkheid|kwaliteit)\/$/,
    6,
  ],
];
const soort = (adres: RegExp) =>
  gemeten.filter(({ href, zinnen }) => adres.test(href) && zinnen > 0);

describe('reading level', () => {
  test('no sentence on any page is longer than 25 words', () => {
    expect(gemeten.filter(({ langste }) => langste > 25)).toEqual([]);
  });

  test('sentences are 14 words on average at most, on every page with a few of them', () => {
    expect(metZinnen.filter((m) => m.woordenPerZin > 14)).toEqual([]);
  });

  test.each(soorten)('%s score %i or more on the scale of Flesch-Douma', (_, grens, adres, n) => {
    expect(soort(adres).length).toBeGreaterThanOrEqual(n);
    expect(soort(adres).filter(({ score }) => score < grens)).toEqual([]);
  });

  afterAll(() => {
    writeUitslag({
      naam: 'Leesniveau',
      soort: 'taal',
      wat: 'Hoeveel woorden een zin telt en hoeveel lettergrepen een woord. De formule van Flesch-Douma maakt er een score van: hoe hoger, hoe makkelijker.',
      paginas: pages.length,
      standen: ['gebouwde pagina’s'],
      bevindingen: 0,
      nagekeken: [],
      cijfers: [
        {
          naam: 'Woorden in de langste zin',
          waarde: Math.max(...gemeten.map((m) => m.langste)),
          hoogstens: 25,
        },
        {
          naam: 'Woorden per zin, op de pagina met de langste zinnen',
          waarde: Math.max(...metZinnen.map((m) => m.woordenPerZin)),
          hoogstens: 14,
        },
        ...soorten.map(([naam, grens, adres]) => ({
          naam: `Laagste score: ${naam}`,
          waarde: Math.min(...soort(adres).map(({ score }) => score)),
          minstens: grens,
        })),
      ],
    });
  });
});

describe('spelling', () => {
  test('every word on every page is in the dictionary or on the list', () => {
    expect(onbekendeWoorden).toEqual([]);
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
  const begrippen = toBegripAfkortingen(checkBestanden(readInhoud('content')).entries);
  const onbekend = eigen.flatMap((page) =>
    findAfkortingen(page, begrippen).map((a) => ({ href: page.href, ...a })),
  );

  test('every one is a term, is explained on its page, or is a name', () => {
    expect(begrippen.size).toBeGreaterThan(20);
    expect(onbekend).toEqual([]);
  });

  afterAll(() => {
    writeUitslag({
      naam: 'cspell',
      soort: 'taal',
      versie: readSlot()['node_modules/cspell-lib']?.version ?? '',
      wat: 'Of elk woord in een woordenboek of op een nagekeken lijst staat. Wij tellen zelf ook afkortingen zonder uitleg.',
      paginas: pages.length,
      standen: ['gebouwde pagina’s'],
      bevindingen: onbekendeWoorden.length + onbekend.length,
      nagekeken: [],
      cijfers: [
        { naam: 'Onbekende woorden', waarde: onbekendeWoorden.length, hoogstens: 0 },
        { naam: 'Afkortingen zonder uitleg', waarde: onbekend.length, hoogstens: 0 },
      ],
    });
  });

  test('the list holds no name the site does not use', () => {
    const gebruikt = new Set(teksten.flatMap(readAfkortingen));
    expect(Object.keys(namen).filter((naam) => !gebruikt.has(naam))).toEqual([]);
  });
});
