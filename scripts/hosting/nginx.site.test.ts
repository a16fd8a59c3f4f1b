import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { request, type IncomingHttpHeaders } from 'node:http';
import { dirname, join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadDoorverwijzingen } from '#src/doorverwijzingen-loader.ts';
import { findKoppen } from '#src/hosting/kopregels.ts';
import { siteKoppen } from '#src/site-koppen.ts';
import { readSite } from '../checks/site.ts';
import { startNginx, type Server } from './start-nginx.ts';

type Antwoord = { status: number; koppen: IncomingHttpHeaders; inhoud: Buffer };

const verhuisd = loadDoorverwijzingen();
const nietZelf = new Set([
  '/_headers',
  '/_redirects',
  ...verhuisd.map((d) => `${d.van}index.html`),
]);
const bestanden = [...readSite('dist').files].filter((pad) => !nietZelf.has(pad));
const adresVan = (bestand: string) => bestand.replace(/(?<=\/)index\.html$/, '');

let server: Server;
beforeAll(async () => {
  server = await startNginx('dist', siteKoppen);
}, 60_000);
afterAll(() => server.stop());

/** Asks as it stands: no redirect is followed, nothing is unpacked, `..` stays. */
function vraag(path: string, method = 'GET', headers: Record<string, string> = {}) {
  return new Promise<Antwoord>((klaar, fout) => {
    request({ host: '127.0.0.1', port: server.poort, path, method, headers }, (antwoord) => {
      const stukken: Buffer[] = [];
      antwoord.on('data', (stuk: Buffer) => stukken.push(stuk));
      antwoord.on('end', () => {
        const { statusCode: status = 0, headers: koppen } = antwoord;
        klaar({ status, koppen, inhoud: Buffer.concat(stukken) });
      });
    })
      .on('error', fout)
      .end();
  });
}

/** Headers that are not what the rules say for an address. */
function verschillen({ koppen }: Antwoord, adres: string): string[] {
  return Object.entries(findKoppen(siteKoppen, adres))
    .filter(([naam, waarde]) => koppen[naam.toLowerCase()] !== waarde)
    .map(([naam]) => `${adres} ${naam}: ${String(koppen[naam.toLowerCase()])}`);
}

test('nginx answers every file with its headers, and no other way than as itself', async () => {
  const fouten: string[] = [];
  for (const bestand of bestanden) {
    const adres = adresVan(bestand);
    const antwoord = await vraag(encodeURI(adres), 'HEAD');
    if (antwoord.status !== 200) fouten.push(`${adres} ${antwoord.status}`);
    if (antwoord.inhoud.length) fouten.push(`${adres} HEAD has a body`);
    fouten.push(...verschillen(antwoord, adres));
    for (const kop of ['set-cookie', 'x-powered-by']) if (kop in antwoord.koppen) fouten.push(kop);
    if (/\d/.test(String(antwoord.koppen.server))) fouten.push('the version of the server');
  }
  expect(fouten).toEqual([]);
});

test.each(verhuisd)('$van leads to $naar, also without its last slash', async ({ van, naar }) => {
  for (const adres of [van, van.slice(0, -1)]) {
    const antwoord = await vraag(adres);
    expect([antwoord.status, antwoord.koppen.location]).toEqual([301, naar]);
    expect(verschillen(antwoord, adres)).toEqual([]);
  }
});

test.each([
  ['.html', 'text/html; charset=utf-8'],
  ['.css', 'text/css; charset=utf-8'],
  ['.js', 'application/javascript; charset=utf-8'],
  ['.json', 'application/json; charset=utf-8'],
  ['.xml', 'text/xml; charset=utf-8'],
  ['.txt', 'text/plain; charset=utf-8'],
  ['.svg', 'image/svg+xml'],
  ['.png', 'image/png'],
  ['.woff2', 'font/woff2'],
  ['.pf_fragment', 'application/octet-stream'],
])('a file %s says what it is: %s', async (uitgang, soort) => {
  const bestand = bestanden.find((pad) => pad.endsWith(uitgang)) ?? `geen ${uitgang}`;
  const { koppen } = await vraag(adresVan(bestand), 'HEAD');
  // Newer versions of nginx call scripts text.
  expect(koppen['content-type']?.replace('text/javascript', 'application/javascript')).toBe(soort);
});

describe('compressed beforehand', () => {
  const teksten = bestanden.filter((pad) => /\.(html|css|js|json|xml)$/.test(pad));
  const paden = ['.html', '.css', '.js', '.json', '.xml'].map(
    (uitgang) => teksten.find((pad) => pad.endsWith(uitgang)) ?? `geen ${uitgang}`,
  );

  test.each([
    ['br', brotliDecompressSync],
    ['gzip', gunzipSync],
  ])('%s gives the same text, smaller, and caches keep it apart', async (vorm, pakUit) => {
    for (const pad of paden) {
      const { koppen, inhoud } = await vraag(adresVan(pad), 'GET', { 'accept-encoding': vorm });
      expect(koppen['content-encoding'], pad).toBe(vorm);
      expect(koppen.vary, pad).toBe('Accept-Encoding');
      const origineel = readFileSync(`dist${pad}`);
      expect(pakUit(inhoud).equals(origineel), pad).toBe(true);
      expect(inhoud.length, pad).toBeLessThan(origineel.length);
    }
  });

  test('a browser that cannot unpack gets the file itself', async () => {
    for (const pad of paden) {
      const { koppen, inhoud } = await vraag(adresVan(pad));
      expect(koppen['content-encoding']).toBeUndefined();
      expect(inhoud.equals(readFileSync(`dist${pad}`)), pad).toBe(true);
    }
  });
});

describe('what is not there', () => {
  const verborgen = [
    '.git/config',
    '.env',
    'regios/.htaccess',
    '.well-known/.env',
    '_headers',
    '_redirects',
  ];
  beforeAll(() => {
    for (const pad of verborgen) {
      mkdirSync(join(server.map, dirname(pad)), { recursive: true });
      writeFileSync(join(server.map, pad), 'geheim');
    }
  });

  const mappen = ['/_astro/', '/pagefind/', '/og/praktijken/', '/.well-known/'];
  const elders = ['/%2e%2e/%2e%2e/etc/passwd', '/../nginx.conf', '/_astro/weg.js'];

  test.each([...mappen, ...verborgen.map((pad) => `/${pad}`), ...elders, '/bestaat-niet/'])(
    '%s gives our own page and nothing else',
    async (pad) => {
      const antwoord = await vraag(pad);
      if (antwoord.status !== 400) {
        expect(antwoord.status).toBe(404);
        expect(antwoord.inhoud.equals(readFileSync('dist/404.html'))).toBe(true);
        expect(verschillen(antwoord, '/404.html')).toEqual([]);
      }
      expect(antwoord.inhoud.toString()).not.toMatch(/geheim|root:|Index of|load_module/);
    },
  );
});

test('an address without its last slash leads on, without naming host or port', async () => {
  for (const pad of ['/praktijken', '/regios/almere', '/_astro']) {
    const { status, koppen } = await vraag(`${pad}?q=1`);
    expect(status).toBe(301);
    expect(koppen.location).toBe(`${pad}/?q=1`);
  }
});

test('nothing compressed and no settings of a host stand in what the build made', () => {
  expect(globSync('dist/**/*.{br,gz,conf}')).toEqual([]);
  expect(readFileSync('dist/_headers', 'utf8')).toContain('Content-Security-Policy');
});
