import { describe, expect, test } from 'vitest';
import { toCaddyfile } from './caddy.ts';
import { formatBeleid, createRedactiebeleid, sitebeleid, toMetaBeleid } from './beleid.ts';
import { toHeadersBestand } from './headers-bestand.ts';
import { createKopregels, findKoppen, type Kopregel, type Koppen } from './kopregels.ts';
import { toNginxHttp, toNginxServer } from './nginx.ts';

type Opzoeken = (adres: string) => Koppen;

const regels = createKopregels(formatBeleid(sitebeleid), formatBeleid(createRedactiebeleid()));

/** Rules of every shape the writers must handle, also what the site does not use yet. */
const lastig: Kopregel[] = [
  ...regels,
  { pad: '/redactie/start.js', koppen: { 'Content-Security-Policy': "default-src 'self'" } },
  { pad: '/a.b/*', koppen: { 'Cache-Control': 'no-store', 'X-Frame-Options': 'SAMEORIGIN' } },
];

const adressen = [
  '/',
  '/404.html',
  '/redactie',
  '/redactie/',
  '/redactie/index.html',
  '/redactie/start.js',
  '/redactie/start.js.map',
  '/redactie-oud/',
  '/over/redactie/',
  '/_astro/a.css',
  '/x/_astro/a.css',
  '/pagefind/pagefind.js',
  '/pagefind/index/a.pf_index',
  '/pagefind/fragment/a.pf_fragment',
  '/pagefind/filter/a.pf_filter',
  '/a.b/c',
  '/aXb/c',
];

/** `_headers` as each host reads it. */
function readHeaders(tekst: string, host: 'cloudflare' | 'netlify'): Opzoeken {
  const blokken = tekst
    .trim()
    .split(/\n\n+/)
    .map((blok) => blok.split('\n').map((regel) => regel.trim()));
  return (adres) => {
    const koppen = new Map<string, string>();
    for (const [pad = '', ...inhoud] of blokken) {
      const patroon = new RegExp(`^${pad.replaceAll('.', '\\.').replace('*', '.*')}$`);
      if (!patroon.test(adres)) continue;
      for (const regel of inhoud) {
        const [, naam = '', waarde = ''] = /^([\w-]+): (.+)$/.exec(regel) ?? [];
        if (regel.startsWith('! ') && host === 'cloudflare') koppen.delete(regel.slice(2));
        const eerder = host === 'cloudflare' ? koppen.get(naam) : undefined;
        if (naam) koppen.set(naam, eerder === undefined ? waarde : `${eerder}, ${waarde}`);
      }
    }
    return Object.fromEntries(koppen);
  };
}

/** Blocks `map … {` with a pattern and a value a line, first match wins. */
function readMaps(tekst: string, begin: RegExp): Map<string, Opzoeken> {
  return new Map(
    [...tekst.matchAll(begin)].map(([, variabele = '', inhoud = '']) => {
      const paren = [...inhoud.matchAll(/^\s*"?(\S+?)"? "([^"]*)";?$/gm)];
      return [
        variabele,
        (adres): Koppen => {
          const treffer = paren.find(
            ([, sleutel = '']) => sleutel !== 'default' && new RegExp(sleutel.slice(1)).test(adres),
          );
          const rest = paren.find(([, sleutel]) => sleutel === 'default');
          return { waarde: (treffer ?? rest)?.[2] ?? '' };
        },
      ];
    }),
  );
}

function readServer(koppen: [string, string][], maps: Map<string, Opzoeken>): Opzoeken {
  return (adres) =>
    Object.fromEntries(
      koppen.map(([naam, waarde]) => {
        const variabele = /^[${](\w+)}?$/.exec(waarde)?.[1];
        if (!variabele) return [naam, waarde.replace(/^"(.*)"$/, '$1')];
        return [naam, maps.get(variabele)?.(adres)['waarde'] ?? `${waarde} is nergens gezet`];
      }),
    );
}

function readNginx(hier: readonly Kopregel[]): Opzoeken {
  const maps = readMaps(toNginxHttp(hier), /map \$uri \$(\w+) \{\n([^}]+)\}/g);
  const koppen = [...toNginxServer(hier).matchAll(/^add_header ([\w-]+) (.+) always;$/gm)];
  return readServer(
    koppen.map(([, naam = '', waarde = '']) => [naam, waarde]),
    maps,
  );
}

function readCaddy(hier: readonly Kopregel[]): { gevonden: Opzoeken; nietGevonden: Koppen } {
  const tekst = toCaddyfile(hier);
  const maps = readMaps(tekst, /map \{path\} \{(\w+)\} \{\n([^}]+)\}/g);
  const [gevonden, nietGevonden] = [...tekst.matchAll(/header \{\n([^]+?)\n\s*\}\n/g)].map(
    ([, blok = '']) =>
      readServer(
        [...blok.matchAll(/^\s*([A-Z][\w-]+) (.+)$/gm)].map(([, naam = '', waarde = '']) => [
          naam,
          waarde,
        ]),
        maps,
      ),
  );
  return { gevonden: gevonden ?? (() => ({})), nietGevonden: nietGevonden?.('/x') ?? {} };
}

describe.each([
  ['the site', regels],
  ['rules of every shape', lastig],
])('for %s', (_, hier) => {
  test.each([
    ['Cloudflare Pages', readHeaders(toHeadersBestand(hier), 'cloudflare')],
    ['Netlify', readHeaders(toHeadersBestand(hier), 'netlify')],
    ['nginx', readNginx(hier)],
    ['Caddy', readCaddy(hier).gevonden],
  ])('%s reads back the same headers for every address', (_, opzoeken) => {
    for (const adres of adressen) expect(opzoeken(adres), adres).toEqual(findKoppen(hier, adres));
  });

  test('Caddy sends the headers of the 404 page when nothing is found', () => {
    expect(readCaddy(hier).nietGevonden).toEqual(findKoppen(hier, '/404.html'));
  });
});

test('a special rule only replaces headers that are sent everywhere', () => {
  const algemeen = Object.keys(regels[0]?.koppen ?? {});
  for (const { koppen } of regels)
    expect(algemeen).toEqual(expect.arrayContaining(Object.keys(koppen)));
});

test('Cloudflare Pages accepts the file: at most 100 rules and 2,000 characters a line', () => {
  const bestand = toHeadersBestand(regels);
  expect(regels.length).toBeLessThanOrEqual(100);
  expect(Math.max(...bestand.split('\n').map((regel) => regel.length))).toBeLessThanOrEqual(2000);
});

test('only the editor page may have inline styles, and hashed files never change', () => {
  const beleid = (adres: string) => findKoppen(regels, adres)['Content-Security-Policy'];
  const bewaren = (adres: string) => findKoppen(regels, adres)['Cache-Control'];
  expect(beleid('/')).not.toContain('unsafe-inline');
  expect(beleid('/redactie/')).toContain("style-src 'self' 'unsafe-inline'");
  expect(beleid('/redactie/')).not.toMatch(/script-src [^;]*unsafe-inline/);
  expect(bewaren('/_astro/site.css')).toMatch(/immutable/);
  expect(bewaren('/pagefind/pagefind.js')).toBe('public, max-age=0, must-revalidate');
});

test('without an editor page its address has no rule', () => {
  const zonder = createKopregels(formatBeleid(sitebeleid), undefined);
  expect(findKoppen(zonder, '/redactie/')).toEqual(findKoppen(zonder, '/'));
});

test('the policy in a page is that of the header, without what a page cannot say', () => {
  expect(`${toMetaBeleid(sitebeleid)}; frame-ancestors 'none'`).toBe(formatBeleid(sitebeleid));
});

test('addresses that moved lead on in both servers, with and without their last slash', () => {
  const verhuisd = [{ van: '/negen-tips/', naar: '/tips/' }];
  const nginx = toNginxServer(regels, verhuisd);
  const caddy = toCaddyfile(regels, verhuisd);
  for (const oud of ['/negen-tips/', '/negen-tips']) {
    expect(nginx).toContain(`location = ${oud} { return 301 /tips/; }\n`);
    expect(caddy).toContain(`\tredir ${oud} /tips/ 301\n`);
  }
});
