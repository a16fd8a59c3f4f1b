import { existsSync, readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { version as htmlVersie } from 'html-validate';
import { describe, expect, test } from 'vitest';
import { instellingen } from '#src/instellingen.ts';
import { unpackItems, type FacetIndex } from '#src/catalogus/facet-index.ts';
import { toAdresdeel } from '#src/catalogus/facetten.ts';
import { decodeBladzijden } from '#src/zoek/bladzijdecode.ts';
import type { Pak } from '#src/zoek/pak.ts';
import { removeUitslag, writeUitslag } from '../kwaliteit/write-uitslag.ts';
import { checkGewicht, toGewichten } from './gewicht.ts';
import { checkHtml, countRegels } from './html.ts';
import { checkKop } from './kop.ts';
import { checkLinks } from './links.ts';
import { checkSchoon } from './schoon.ts';
import { findDoel, readSite } from './site.ts';
import { checkSitemap } from './sitemap.ts';
import { checkVerbeter } from './verbeter.ts';

const site = readSite('dist');
const onder = (map: string) =>
  site.pages.filter(({ href }) => new RegExp(`^/${map}/[^/]+/$`).test(href));

describe('all of dist', () => {
  test.each([
    ['praktijken', 40],
    ['regios', 12],
    ['tips', 9],
    ['begrippen', 38],
    ['updates', 15],
    ['vragen', 12],
    ['knelpunten', 10],
    ['themas', 8],
  ])('%s has at least %i pages', (map, aantal) => {
    expect(onder(map).length).toBeGreaterThanOrEqual(aantal);
  });

  test.each(
    'praktijken/oja-almere praktijken/sterk-in-de-wijk-almere praktijken/sterk-in-de-klas-dronten praktijken/sterk-in-de-klas-lelystad praktijken/school-in-de-wijk-almere praktijken/ikc-twente regios/almere regios/twente regios/noord-kennemerland regios/noordoost-friesland regios/holland-rijnland regios/zuid-kennemerland regios/de-meierij regios/utrecht regios/leeuwarden regios/zuid-limburg regios/foodvalley regios/noord-veluwe'.split(
      ' ',
    ),
  )('the permanent address /%s/ exists', (pad) => {
    expect(site.pages.map((p) => p.href)).toContain(`/${pad}/`);
  });

  test('every internal link and anchor resolves', () => {
    expect(checkLinks(site)).toEqual([]);
  });

  test('every page has its own title, description, canonical, heading and breadcrumb', () => {
    expect(checkKop(site)).toEqual([]);
  });

  test('the sitemap names every page and no other', () => {
    expect(checkSitemap(site, readFileSync('dist/sitemap-0.xml', 'utf8'))).toEqual([]);
  });

  test('without settings the editor page says in Dutch which are missing, and has no button', () => {
    const redactie = site.pages.find((p) => p.href === '/redactie/');
    expect(redactie?.root.querySelector('.klaarzetten')?.text).toMatch(
      /REDACTIE_REPOSITORY.*REDACTIE_INLOGDIENST/s,
    );
    expect(redactie?.root.querySelector('button')).toBeNull();
  });

  test('nothing comes from elsewhere, is inline, personal or unfinished', () => {
    expect(checkSchoon(site)).toEqual([]);
  });

  test('every page has one link to improve it', () => {
    const { website, repository } = instellingen;
    const begin = repository && `${website}/${repository}`;
    expect(checkVerbeter(site, { begin, bestaat: existsSync })).toEqual([]);
  });

  test('every practice has an image for shared links', () => {
    const zonder = onder('praktijken').filter(
      ({ href }) => !site.files.has(`/og${href.slice(0, -1)}.png`),
    );
    expect(zonder).toEqual([]);
  });

  test('every statement mark leads to a source and back', () => {
    const wees = site.pages.flatMap(({ href, root }) => {
      const terug = new Set(root.querySelectorAll('.terug a').map((a) => a.getAttribute('href')));
      return root
        .querySelectorAll('a.noot')
        .filter((noot) => !terug.has(`#${noot.id}`))
        .map((noot) => `${href} ${noot.id}`);
    });
    expect(wees).toEqual([]);
  });
});

const gelezen = new Map<string, Buffer>();
const lees = (adres: string) => {
  const inhoud = gelezen.get(adres) ?? readFileSync(`dist${adres}`);
  gelezen.set(adres, inhoud);
  return inhoud;
};

test.each(onder('praktijken'))('$href stays within the budget of a first visit', (page) => {
  expect(checkGewicht(page, lees)).toEqual([]);
});

test('the heaviest page of each kind stays within its limit', () => {
  removeUitslag('Gewicht');
  const pages = site.pages.filter((page) => !findDoel(page));
  const gewichten = toGewichten(pages, lees);
  expect(gewichten.filter(({ bytes, grens }) => bytes === 0 || bytes > grens)).toEqual([]);
  writeUitslag({
    naam: 'Gewicht',
    soort: 'gewicht',
    wat: 'Hoe zwaar een pagina is bij het eerste bezoek: tekst, stijl en scripts samen.',
    paginas: pages.length,
    standen: [],
    bevindingen: 0,
    nagekeken: [],
    gewichten,
  });
});

test('what search loads before its index is small', () => {
  const weeg = (pad: string) => brotliCompressSync(readFileSync(`dist${pad}`)).length;
  const script = (naam: string) => {
    const gevonden = [...site.files].filter((f) => f.startsWith(`/_astro/${naam}.`));
    expect(gevonden).toHaveLength(1);
    return gevonden.map(weeg)[0];
  };
  // What understands, asks and ranks; then what shows a short list and says what was done.
  expect(script('zoek-motor')).toBeLessThanOrEqual(6_000);
  expect(script('zoek-beurt')).toBeLessThanOrEqual(1_400);
  expect(weeg('/zoek/lexicon.json')).toBeLessThanOrEqual(20_000);
});

test('the filters of search know every page it finds, by its kind', () => {
  const read = (naam: string): unknown =>
    JSON.parse(readFileSync(`dist/zoek/${naam}.json`, 'utf8'));
  const rest = site.files.has('/zoek/paginas.json')
    ? decodeBladzijden(read('paginas') as string[])
    : [];
  const paginas = [...decodeBladzijden((read('lexicon') as Pak).p), ...rest];
  const items = unpackItems(read('kenmerken') as FacetIndex);
  expect(items.map(({ id, kenmerken }) => [id, kenmerken['soort']]).sort()).toEqual(
    paginas.map(([href, , soort]) => [href, [toAdresdeel(soort)]]).sort(),
  );
  expect(brotliCompressSync(readFileSync('dist/zoek/kenmerken.json')).length).toBeLessThan(4_000);
});

test('html-validate finds no error', async () => {
  removeUitslag('html-validate');
  expect(await checkHtml(site.pages)).toEqual([]);
  writeUitslag({
    naam: 'html-validate',
    soort: 'html',
    versie: htmlVersie,
    wat: 'Of de HTML geldig is, en of ze de regels voor toegankelijkheid volgt.',
    paginas: site.pages.length,
    standen: [],
    regels: await countRegels(),
    bevindingen: 0,
    nagekeken: [],
  });
});
