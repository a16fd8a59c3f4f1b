import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { createToeval } from '#src/toeval.ts';
import { analyse } from './analyse.ts';
import { encodeBladzijden } from './bladzijdecode.ts';
import { buildLexicon, type Paginatekst } from './build-lexicon.ts';
import { findDelen, mergeDelen, toKlankgenoten, toZoekwoorden } from './delen.ts';
import { createEersteLaag } from './eerste-laag.ts';
import {
  createLexicon,
  toNaamgroepen,
  type Lexicon,
  type Lexicondeel,
  type Naamgroep,
} from './lexicon.ts';
import { splitLexicon } from './split-lexicon.ts';
import { findVormen } from './opzoeken.ts';
import { packLexicon, unpackLexicon } from './pak.ts';

const kern = 'Overzicht Regio Tip Thema Vraag Knelpunt Begrip'.split(' ');

/** Made-up words of two to four syllables, all different. */
function makeWoorden(aantal: number, random: () => number): string[] {
  const kies = (rij: string) => rij.split(' ')[Math.floor(random() * rij.split(' ').length)] ?? '';
  const lettergreep = () =>
    kies('b d f g h j k l m n p r s t v w z br dr gr kl pl sch sl st tr zw c') +
    kies('a e i o u aa ee oo ie ij ou ui eu') +
    kies('- l n r s t m k p nd rk cht').replace('-', '');
  const uit = new Set<string>();
  while (uit.size < aantal)
    uit.add(Array.from({ length: 2 + Math.floor(random() * 3) }, lettergreep).join(''));
  return [...uit];
}

/** A site with some hundreds of pages of the small kinds, the others practices and updates. */
function makeSite(aantal: number) {
  const random = createToeval(5);
  const woorden = makeWoorden(30_000, random);
  const kies = () => woorden[Math.floor(woorden.length ** random()) - 1] ?? '';
  const zin = (n: number) => Array.from({ length: n }, kies).join(' ');
  const paginas = Array.from({ length: aantal }, (_, i): Paginatekst => {
    const soort = i < 250 ? (kern[i % kern.length] ?? '') : i % 3 ? 'Praktijk' : 'Update';
    const titel = zin(4);
    return {
      href: `/${soort.toLowerCase()}/${titel.replaceAll(' ', '-')}-${i}/`,
      titel,
      soort,
      omschrijving: zin(12),
      koppen: [zin(3)],
      tekst: zin(250),
      id: `nl_${Math.floor((1 + random()) * 2 ** 28).toString(16)}`,
    };
  });
  const g = paginas.map(({ titel, href }): Naamgroep => ({ t: [titel, zin(1)], p: href }));
  return { paginas, bestand: { ...buildLexicon(paginas, [], () => undefined, 40), g } };
}

const { paginas, bestand } = makeSite(2_500);
const splitsing = splitLexicon(bestand);
const weeg = (inhoud: unknown) => brotliCompressSync(JSON.stringify(inhoud)).length;
const leeg: Lexicondeel = { w: new Map(), g: [], p: [] };
const grenzen = splitsing.kern.s ?? [];
const klaar = createLexicon(splitsing.kern);

/** What the browser puts together for a question; also the parts that sound alike, when asked. */
function load(vraag: string, ookKlank = false): Lexicon {
  const woorden = toZoekwoorden(vraag);
  const ook = ookKlank ? woorden.flatMap(toKlankgenoten) : [];
  const delen = findDelen(grenzen, [...woorden, ...ook]).map(
    (i): Lexicondeel => splitsing.delen[i] ?? leeg,
  );
  return createLexicon(mergeDelen(delen), klaar);
}

const alleWoorden = bestand.w;
const kernwoorden = splitsing.kern.w;
const zeldzaam = [...alleWoorden.keys()].filter((w) => !kernwoorden.has(w));
const kernhrefs = new Set(splitsing.kern.p.map(([href]) => href));
const buiten = paginas.filter(({ href }) => !kernhrefs.has(href));

/** Some of a list, the same every run. */
function pick<T>(lijst: readonly T[], aantal: number): T[] {
  const random = createToeval(3);
  return Array.from({ length: aantal }, () => lijst[Math.floor(random() * lijst.length)]).flatMap(
    (item) => item ?? [],
  );
}

describe('a site of 2,500 pages', () => {
  test('what every reader loads is small, and so is every part', () => {
    const kern = weeg(packLexicon(splitsing.kern));
    const deel = Math.max(...splitsing.delen.map((d) => weeg(packLexicon(d))));
    console.log(
      `kern ${kern} · ${splitsing.delen.length} delen van hooguit ${deel} · ` +
        `paginas ${weeg(encodeBladzijden(splitsing.paginas))} bytes brotli`,
    );
    expect(kern).toBeLessThanOrEqual(40_000);
    expect(deel).toBeLessThanOrEqual(20_000);
  });

  test('every file comes out as it went in', () => {
    for (const deel of [splitsing.kern, ...pick(splitsing.delen, 5)])
      expect(unpackLexicon(packLexicon(deel))).toEqual(deel);
  });

  test('every word and page is in the core or outside it, and none is in both', () => {
    const inDelen = new Map(splitsing.delen.flatMap((deel) => [...deel.w]));
    expect([...inDelen.keys()].filter((woord) => kernwoorden.has(woord))).toEqual([]);
    expect([...kernwoorden, ...inDelen].sort()).toEqual([...alleWoorden].sort());
    const hrefs = [...splitsing.kern.p, ...splitsing.paginas].map(([href]) => href);
    expect(hrefs.sort()).toEqual(bestand.p.map(([href]) => href).sort());
  });

  test('the core has the small kinds with their names, and the words on most pages', () => {
    const kleine = paginas.filter(({ soort }) => kern.includes(soort));
    expect(kleine.filter(({ href }) => !kernhrefs.has(href))).toEqual([]);
    const metPagina = toNaamgroepen({ ...splitsing.kern, p: [] }).filter((g) => g.p);
    expect(metPagina.map((g) => g.p).sort()).toEqual(splitsing.kern.p.map(([href]) => href).sort());
    const gewoonste = [...alleWoorden].sort(([, a], [, b]) => b - a).slice(0, 1_000);
    expect(gewoonste.filter(([woord]) => !kernwoorden.has(woord))).toEqual([]);
  });

  test('a rare word is found in a part, also with another ending or a typo', () => {
    for (const woord of pick(zeldzaam, 12)) {
      const gezocht = (vraag: string) => analyse(load(vraag), vraag).eenheden;
      expect(gezocht(`wat is ${woord}`)[0]?.alternatieven[0]).toEqual({ q: woord, w: 1 });
      expect([woord, gezocht(`${woord}en`)[0]?.alternatieven]).not.toEqual([woord, []]);
    }
    expect(analyse(klaar, zeldzaam[0] ?? '').beste).toEqual([]);
  });

  test('a rare word that is misspelt at its start is found in the part that sounds alike', () => {
    const [centrum = ''] = zeldzaam.filter((w) => /^ce.{5}/.test(w));
    const fout = centrum.replace('c', 's');
    expect(load(fout).woorden.has(centrum)).toBe(false);
    expect(analyse(load(fout, true), fout).verbeterd).toEqual([{ van: fout, naar: centrum }]);
  });

  test('a name outside the core brings the words of all its names along', () => {
    for (const { t, p } of pick(bestand.g, 8)) {
      if (kernhrefs.has(p)) continue;
      const [titel = '', ander = ''] = t;
      const { alternatieven = [] } = analyse(load(titel), titel).eenheden[0] ?? {};
      expect(alternatieven.map((a) => a.q)).toContain(ander);
    }
  });

  test('a page outside the core is found by its name, and by any word of its title', async () => {
    for (const { titel, href } of pick(buiten, 6)) {
      const lexicon = load(titel);
      expect(analyse(lexicon, titel).beste.map((b) => b.href)).toContain(href);
      const [zeldzaamste = ''] = titel
        .split(' ')
        .sort((a, b) => (alleWoorden.get(a) ?? 0) - (alleWoorden.get(b) ?? 0));
      const gevonden = await createEersteLaag(load(zeldzaamste))(zeldzaamste);
      expect(gevonden.map((v) => v.id)).toContain(href);
    }
  });
});

test('a core with all its parts knows the forms of a word as one file does', () => {
  const samen = createLexicon(mergeDelen(splitsing.delen), klaar);
  const heel = createLexicon(bestand);
  for (const woord of pick([...alleWoorden.keys()], 300))
    for (const vorm of [woord, `${woord}en`, woord.slice(0, -1)])
      expect([vorm, findVormen(samen, vorm)]).toEqual([vorm, findVormen(heel, vorm)]);
});

test('joining parts leaves the core as it was', () => {
  const vraag = `${zeldzaam[0] ?? ''} ${buiten[0]?.titel ?? ''}`;
  expect(load(vraag).namen.size).toBeGreaterThan(klaar.namen.size);
  expect(klaar).toEqual({ ...createLexicon(splitsing.kern), stammen: klaar.stammen });
});

test('a site of up to 2,000 pages stays one file', () => {
  const klein = { ...bestand, p: bestand.p.slice(0, 2_000) };
  expect(splitLexicon(klein)).toEqual({ kern: klein, delen: [], paginas: [] });
  expect(splitLexicon(klein).kern).toBe(klein);
});

test('a word is looked for in the part whose first letters come last before it', () => {
  expect(findDelen(['af', 'de', 'sch'], ['dat', 'derde', 'school', 'aan'])).toEqual([0, 1, 2]);
  expect(toZoekwoorden('Wat is de IB’er op school?')).toEqual(['iber', 'school']);
  expect(toKlankgenoten('sentrum')).toEqual(['zentrum', 'centrum']);
  expect(toKlankgenoten('ijzer')).toEqual(['eizer']);
});
