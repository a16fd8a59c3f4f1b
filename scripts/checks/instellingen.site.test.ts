import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Meting } from '#src/schemas/meting.ts';
import { metBouw } from './bouw.ts';
import { checkLinks } from './links.ts';
import { readSite, type Site } from './site.ts';
import { checkVerbeter } from './verbeter.ts';

const commit = 'a'.repeat(40);
const meting: Meting = {
  dag: '2026-11-21',
  versie: commit,
  browser: 'Chromium 140.0',
  uitslagen: [
    {
      naam: 'axe-core',
      soort: 'toegankelijkheid',
      versie: '4.14.0',
      wat: 'Toetst elke pagina.',
      paginas: 281,
      standen: ['320 px donker'],
      regels: 58,
      bevindingen: 0,
      nagekeken: [{ regel: 'color-contrast', aantal: 3, reden: 'Met de hand nagerekend.' }],
    },
  ],
};

const hoofd = ({ pages }: Site, adres: string) =>
  pages.find(({ href }) => href === adres)?.root.querySelector('main') ?? expect.fail(adres);
const links = (site: Site, adres: string) =>
  hoofd(site, adres)
    .querySelectorAll('a[href^=http]')
    .map((a) => [a.text, a.getAttribute('href')]);

test('with the settings of a host and the report of a run, pages say so', () => {
  const map = mkdtempSync(join(tmpdir(), 'mao-meting-'));
  writeFileSync(join(map, 'meting.json'), JSON.stringify(meting));
  const omgeving = {
    REDACTIE_REPOSITORY: 'o/r',
    REDACTIE_WEBSITE: 'https://github.com',
    BEHEERDER: 'Gemeente Voorbeeld',
    BEHEERDER_CONTACT: 'https://voorbeeld.example/contact',
    BEHEERDER_VERKLARING: 'https://register.example/1',
    KWALITEIT: join(map, 'meting.json'),
  };
  metBouw(omgeving, (dist) => {
    const site = readSite(dist);
    expect(site.pages.length).toBeGreaterThan(200);
    checkBeheer(site);
    checkRapport(site);
  });
  rmSync(map, { recursive: true });
});

/** Where to improve a page, where to report a problem, and who answers for the site. */
function checkBeheer(site: Site): void {
  const plek = { begin: 'https://github.com/o/r', bestaat: existsSync };
  expect(checkVerbeter(site, plek)).toEqual([]);
  expect(hoofd(site, '/toegankelijkheid/').text).toContain('Gemeente Voorbeeld beheert deze site');
  expect(links(site, '/toegankelijkheid/')).toEqual(
    expect.arrayContaining([
      ['Contact met Gemeente Voorbeeld', 'https://voorbeeld.example/contact'],
      ['toegankelijkheidsverklaring van Gemeente Voorbeeld', 'https://register.example/1'],
      ['het formulier op GitHub', 'https://github.com/o/r/issues/new/choose'],
    ]),
  );
}

/** The day, version and figures of the run, on both pages and as data. */
function checkRapport(site: Site): void {
  expect(site.files).toContain('/kwaliteit/meting.json');
  expect(checkLinks(site)).toEqual([]);
  expect(links(site, '/kwaliteit/')).toEqual([
    ['aaaaaaa', `https://github.com/o/r/commit/${commit}`],
  ]);
  const rij = hoofd(site, '/kwaliteit/').querySelector('#programmas ~ table tbody tr');
  expect(rij?.querySelectorAll('th, td').map((cel) => cel.text.replace(/\s+/g, ' '))).toEqual([
    'axe-core versie 4.14.0',
    expect.stringMatching(/^Toetst elke pagina\. 320 px donker.*color-contrast 3 keer/),
    '281',
    '58',
    '0',
  ]);
  for (const adres of ['/kwaliteit/', '/toegankelijkheid/']) {
    const tijd = hoofd(site, adres).querySelector('time');
    expect([tijd?.getAttribute('datetime'), tijd?.text]).toEqual([
      '2026-11-21',
      '21 november 2026',
    ]);
  }
  expect(hoofd(site, '/toegankelijkheid/').text).toMatch(
    /De laatste meting was op 21 november 2026, in Chromium 140\.0\. .*axe-core 4\.14\.0/s,
  );
}
