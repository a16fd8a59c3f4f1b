import { describe, expect, test } from 'vitest';
import { checkGewicht } from './gewicht.ts';
import { checkKop } from './kop.ts';
import { checkLinks } from './links.ts';
import { checkSchoon } from './schoon.ts';
import { toPage, type Site } from './site.ts';
import { checkSitemap } from './sitemap.ts';
import { checkVerbeter } from './verbeter.ts';

const site = (...bodies: string[]): Site => ({
  pages: bodies.map((html, i) => toPage(i ? `/pagina-${i}/` : '/', html)),
  files: new Set(['/beeld.png']),
});
const meldingen = (fouten: { melding: string }[]) => fouten.map((f) => f.melding);

test('a route inside a page, as the editor page has, is not an anchor', () => {
  expect(checkLinks(site('<a href="/#/collections/regios/entries/almere">x</a>'))).toEqual([]);
});

test('a link to nowhere, an empty link and a dead anchor are found; good ones are not', () => {
  const eerste =
    '<a href="/weg/">x</a><a href="">leeg</a><a href="/pagina-1/#b">x</a><a href="/pagina-1/#a">goed</a><a href="/beeld.png">goed</a><a href="https://elders.example/">goed</a>';
  expect(meldingen(checkLinks(site(eerste, '<p id="a">x</p>')))).toEqual([
    'dode link /weg/',
    'lege link “leeg”',
    'dood anker /pagina-1/#b',
  ]);
});

const kop = (titel: string, extra = '') =>
  `<html lang="nl"><title>${titel}</title><meta name="description" content="Over ${titel}"><link rel="canonical" href="https://x.example/"><h1>${titel}</h1>${extra}</html>`;

test('a page with a good head has no findings', () => {
  expect(checkKop(site(kop('Thuis')))).toEqual([]);
});

test('a second page with the same title, another canonical and no breadcrumb is found', () => {
  expect(meldingen(checkKop(site(kop('Thuis'), kop('Thuis'))))).toEqual([
    'zelfde titel als /',
    'zelfde omschrijving als /',
    'geen kruimelpad',
    'canonical is https://x.example/',
  ]);
});

test('an address that moved has the canonical of where it leads, and may not be listed', () => {
  const naar = (adres: string) =>
    `${nietVoorZoekmachines}<meta http-equiv="refresh" content="0; url=${adres}"><nav class="kruimels"></nav>`;
  const alle = (adres: string) => checkKop(site(kop('Thuis'), kop('Verhuisd', naar(adres))));
  expect(alle('/')).toEqual([]);
  expect(meldingen(alle('/tips/'))).toEqual(['canonical is https://x.example/']);
});

test('no title, no description, two h1 and no language are found', () => {
  expect(meldingen(checkKop(site('<h1>a</h1><h1>b</h1>')))).toEqual([
    'geen titel',
    'geen omschrijving',
    '2 keer h1',
    'canonical is leeg',
    'lang is niet nl',
  ]);
});

test('a page missing from the sitemap and one that is only there are found', () => {
  const sitemap = '<loc>https://x.example/</loc><loc>https://x.example/spook/</loc>';
  expect(meldingen(checkSitemap(site('', ''), sitemap))).toEqual([
    'staat niet in de sitemap',
    'staat in de sitemap maar bestaat niet of is noindex',
  ]);
});

const nietVoorZoekmachines = '<meta name="robots" content="noindex">';

test('a page that may not be listed stays out of the sitemap and has no canonical', () => {
  const sitemap = '<loc>https://x.example/</loc><loc>https://x.example/pagina-1/</loc>';
  expect(meldingen(checkSitemap(site('', nietVoorZoekmachines), sitemap))).toEqual([
    'staat in de sitemap maar bestaat niet of is noindex',
  ]);
  expect(meldingen(checkKop(site(kop('Thuis', nietVoorZoekmachines))))).toEqual([
    'canonical is https://x.example/',
  ]);
});

test.each([
  ['<script src="https://elders.example/x.js"></script>', /van elders/],
  ['<link rel="stylesheet" href="//elders.example/x.css">', /van elders/],
  ['<img srcset="/a.png 1x, https://elders.example/b.png 2x">', /van elders/],
  ['<svg><use href="https://elders.example/x.svg#a"></use></svg>', /van elders/],
  ['<p style="color:red">x</p>', /stijl of script/],
  ['<script>alert(1)</script>', /stijl of script/],
  ['<p onclick="x">x</p>', /on-attribuut/],
  ['<details ontoggle="x">x</details>', /on-attribuut/],
  ['<body><p>Sinds undefined</p></body>', /geen tekst/],
  ['<body><p>Mail naar iemand@school.example</p></body>', /e-mailadres/],
  ['<body><p>Bel 06-12345678 of 030 123 45 67</p></body>', /telefoonnummer/],
  ['<body><p>Een zin.Nog een zin</p></body>', /geplakte woorden/],
])('%s is found', (html, patroon) => {
  expect(meldingen(checkSchoon(site(html))).join()).toMatch(patroon);
});

test('ordinary text with years, amounts and hours is clean', () => {
  const tekst = 'In 2016–2017 kostte het 514.552 euro, om 10:30 uur, voor 0 tot 18 jaar.';
  expect(checkSchoon(site(`<body><p>${tekst}</p></body>`))).toEqual([]);
});

test('cells of a table are not taken for words stuck together', () => {
  const tabel = '<table><tr><th>Wat is het?</th><td>Een zin.</td><td>Nog een zin</td></tr></table>';
  expect(checkSchoon(site(`<body>${tabel}</body>`))).toEqual([]);
});

test('a page that is too heavy, with a script that blocks, is found', () => {
  const veel = Array.from({ length: 7 }, (_, i) => `<script src="/${i}.js"></script>`).join('');
  const ruis = (adres: string) =>
    Buffer.from(Array.from({ length: 4000 }, (_, i) => (i * 7919 + adres.charCodeAt(1)) % 251));
  expect(meldingen(checkGewicht(toPage('/', veel), ruis)).join()).toMatch(
    /script is \d+.*verzoeken is 8.*houdt de pagina op/,
  );
});

describe('the link to improve a page', () => {
  const begin = 'https://github.com/o/r';
  const bestaat = (pad: string) => ['content/tips/x.mdx', 'content/tips'].includes(pad);
  const link = (adres: string) => `<a href="${adres}"> Verbeter deze pagina </a>`;
  const kijk = (href: string, html: string, repo: string | undefined = begin) =>
    meldingen(
      checkVerbeter({ pages: [toPage(href, html)], files: new Set() }, { begin: repo, bestaat }),
    );

  test.each([
    ['/tips/1-x/', link(`${begin}/edit/main/content/tips/x.mdx`)],
    ['/tips/', link(`${begin}/tree/main/content/tips`)],
    ['/', link('/meedoen/')],
  ])('%s is good with %s', (href, html) => {
    expect(kijk(href, html)).toEqual([]);
  });

  test('without a repository it leads to how to take part', () => {
    expect(kijk('/tips/1-x/', link('/meedoen/'), '')).toEqual([]);
  });

  test.each([
    ['/', '', '0 links'],
    ['/', link('/meedoen/') + link('/meedoen/'), '2 links'],
    ['/tips/1-x/', link('/meedoen/'), 'leidt naar /meedoen/'],
    ['/tips/1-x/', link('https://kwaad.example/edit/main/content/tips/x.mdx'), 'leidt naar'],
    ['/tips/1-x/', link(`${begin}/edit/main/content/tips/y.mdx`), 'bestaat niet'],
    ['/tips/2-y/', link(`${begin}/edit/main/content/tips/x.mdx`), 'niet het bestand'],
  ])('%s with %s is found', (href, html, verwacht) => {
    expect(kijk(href, html).join()).toContain(verwacht);
  });
});
