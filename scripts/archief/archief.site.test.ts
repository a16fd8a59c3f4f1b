import { posix } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { parse } from 'node-html-parser';
import { afterEach, describe, expect, test } from 'vitest';
import { readSite } from '../checks/site.ts';
import { maakPakket } from './maak.ts';
import { pakketmap, zipPakket } from './zip.ts';

const dag = '2026-11-22';
const pakket = maakPakket('dist', dag);
const tekst = (pad: string) => {
  const inhoud = pakket.get(pad) ?? '';
  return typeof inhoud === 'string' ? inhoud : strFromU8(inhoud);
};
const paginas = [...pakket.keys()]
  .filter((pad) => pad.endsWith('.html'))
  .map((pad) => ({ pad, root: parse(tekst(pad)) }));

/** Every address a page mentions: of links, styles, images, scripts and forms. */
const adressen = paginas.flatMap(({ pad, root }) =>
  ['href', 'src', 'action', 'srcset', 'poster', 'data'].flatMap((naam) =>
    root.querySelectorAll(`[${naam}]`).map((el) => ({
      pad,
      tag: `${el.tagName} ${el.getAttribute('rel') ?? ''}`.trim(),
      adres: el.getAttribute(naam) ?? '',
    })),
  ),
);

describe('the package', () => {
  test('has every page of the site that makes sense in a folder', () => {
    const eigen = readSite('dist')
      .pages.map(({ href }) => href)
      .filter((href) =>
        /^\/(?:praktijken|regios|tips|begrippen|vragen|themas|updates)\//.test(href),
      );
    expect(eigen.length).toBeGreaterThan(200);
    expect(eigen.filter((href) => !pakket.has(`${href.slice(1)}index.html`))).toEqual([]);
    expect(pakket.has('LEESMIJ.txt')).toBe(true);
  });

  test('every address in it leads to a file and a place in the package, or to another site by a link', () => {
    const ids = new Map(
      paginas.map(({ pad, root }) => [
        pad,
        new Set(root.querySelectorAll('[id]').map((el) => el.id)),
      ]),
    );
    const fouten = adressen.filter(({ pad, tag, adres }) => {
      if (/^https?:/.test(adres)) return !['A', 'LINK canonical'].includes(tag);
      const [, naar = '', anker = ''] = /^([^?#]*)(?:\?[^#]*)?(?:#(.*))?$/.exec(adres) ?? [];
      const doel = naar ? posix.join(posix.dirname(pad), naar) : pad;
      return (
        adres.startsWith('/') ||
        !pakket.has(doel) ||
        (anker !== '' && !anker.startsWith('/') && !ids.get(doel)?.has(decodeURIComponent(anker)))
      );
    });
    expect(adressen.length).toBeGreaterThan(10_000);
    expect(fouten).toEqual([]);
  });

  test('links to the site itself stay in the package, except for what only works there', () => {
    const { origin } = new URL(
      paginas[1]?.root.querySelector('link[rel=canonical]')?.getAttribute('href') ?? '',
    );
    const erbuiten = adressen.filter(({ tag, adres }) => tag === 'A' && adres.startsWith(origin));
    expect(
      erbuiten.filter(({ adres, pad }) => !adres.includes('/redactie/') && pad !== 'LEESMIJ.html'),
    ).toEqual([]);
  });

  test('no file needs a server: no modules, no policy, nothing preloaded, no address of a machine', () => {
    for (const { pad, root } of paginas) {
      const scripts = root.querySelectorAll('script').map((s) => s.getAttribute('src'));
      expect(scripts, pad).toEqual(pad === 'zoeken/index.html' ? ['woorden.js', 'lijst.js'] : []);
      expect(root.querySelectorAll('[type=module], [rel=preload], meta[http-equiv]'), pad).toEqual(
        [],
      );
    }
    for (const pad of [...pakket.keys()].filter((p) => p.endsWith('.css')))
      for (const [, url = ''] of tekst(pad).matchAll(/url\(["']?([^)"']+)/g))
        expect(pakket.has(posix.join(posix.dirname(pad), url)), url).toBe(true);
  });

  test('the list names every page once, and has words for each', () => {
    const lijst = paginas.find(({ pad }) => pad === 'zoeken/index.html')?.root;
    const genoemd =
      lijst?.querySelectorAll('[data-lijst] a').map((a) => a.getAttribute('href')) ?? [];
    const alle = paginas.map(({ pad }) => posix.relative('zoeken', pad));
    const zonder = new Set(['index.html', '../LEESMIJ.html']);
    expect(genoemd.sort()).toEqual(alle.filter((pad) => !zonder.has(pad)).sort());
    const woorden = JSON.parse(tekst('zoeken/woorden.js').slice(17, -2)) as string[];
    expect(woorden).toHaveLength(genoemd.length);
    expect(woorden.filter((w) => w.length < 20)).toEqual([]);
  });

  test('the data are all there, as JSON and as the files of the editors', () => {
    const praktijken = JSON.parse(tekst('gegevens/praktijken.json')) as {
      id: string;
      adres: string;
    }[];
    expect(praktijken.length).toBeGreaterThanOrEqual(40);
    for (const { id, adres } of praktijken) {
      expect(pakket.has(`${adres.slice(1)}index.html`), id).toBe(true);
      expect(pakket.has(`content/praktijken/${id}.mdx`), id).toBe(true);
    }
    expect([...pakket.keys()].filter((pad) => pad.startsWith('gegevens/'))).toHaveLength(10);
  });
});

describe('the zip', () => {
  const { TZ } = process.env;
  afterEach(() => {
    if (TZ === undefined) delete process.env['TZ'];
    else process.env['TZ'] = TZ;
  });

  test('holds every file in one folder', () => {
    const uitgepakt = unzipSync(zipPakket(pakket, dag));
    expect(Object.keys(uitgepakt).sort()).toEqual(
      [...pakket.keys()].map((pad) => `${pakketmap}/${pad}`).sort(),
    );
    const [pad = '', bytes = new Uint8Array()] = Object.entries(uitgepakt)[100] ?? [];
    expect(strFromU8(bytes)).toBe(tekst(pad.slice(pakketmap.length + 1)));
  });

  test('is the same in every time zone, and does not depend on the order of the files', () => {
    const klein = new Map([...pakket].slice(0, 20));
    const zips = ['Pacific/Kiritimati', 'Pacific/Pago_Pago'].map((zone, i) => {
      process.env['TZ'] = zone;
      const paren = [...klein];
      return Buffer.from(zipPakket(new Map(i ? paren.reverse() : paren), dag)).toString('hex');
    });
    expect(zips[0] === zips[1]).toBe(true);
  });
});
