import { brotliCompressSync } from 'node:zlib';
import type { Fout, Page } from './site.ts';

/** What a first visit to a page of a practice may weigh, in bytes after brotli (fonts as they are). */
const budget = { pagina: 12_000, script: 1_500, letter: 35_000, verzoeken: 6 };

/** Kinds of pages, and what the heaviest of each may weigh; the first that fits counts. */
const soorten: [naam: string, adres: RegExp, grens: number][] = [
  ['Voorpagina', /^\/$/, 15_000],
  ['Praktijk', /^\/praktijken\/[^/]+\/$/, budget.pagina],
  ['Regio', /^\/regios\/[^/]+\/$/, 14_000],
  [
    'Tip, begrip, update, vraag, knelpunt of thema',
    /^\/(tips|begrippen|updates|vragen|knelpunten|themas)\/[^/]+\/$/,
    14_000,
  ],
  ['Zoeken', /^\/zoeken\/$/, 20_000],
  ['Lijst of andere pagina', /^/, 25_000],
];

/** Gives the bytes of a file of the site. */
export type Lees = (adres: string) => Buffer;

/** The heaviest of one kind, in bytes after brotli. */
export type Gewicht = { naam: string; bytes: number; grens: number };

/** Weighs the first visit to a page. */
export function checkGewicht(page: Page, read: Lees): Fout[] {
  const { href, root } = page;
  const gemeten = weeg(page, read);
  const blokkeert = root.querySelectorAll('script[src]:not([type=module])').length;
  return [
    ...Object.entries(budget)
      .filter(([soort, meest]) => gemeten[soort as keyof typeof budget] > meest)
      .map(([soort, meest]) => ({
        href,
        melding: `${soort} is ${gemeten[soort as keyof typeof budget]}, mag ${meest} zijn`,
      })),
    ...(blokkeert ? [{ href, melding: 'een script houdt de pagina op' }] : []),
  ];
}

/** The heaviest page of each kind (HTML, styles and scripts), and the heaviest script and font. */
export function toGewichten(pages: Page[], read: Lees): Gewicht[] {
  const gewogen = pages.map((page) => ({
    soort: soorten.find(([, adres]) => adres.test(page.href))?.[0],
    ...weeg(page, read),
  }));
  const zwaarste = (lijst: number[]) => Math.max(0, ...lijst);
  return [
    ...soorten.map(([naam, , grens]) => ({
      naam,
      bytes: zwaarste(gewogen.filter((g) => g.soort === naam).map((g) => g.pagina)),
      grens,
    })),
    { naam: 'Lettertype', bytes: zwaarste(gewogen.map((g) => g.letter)), grens: budget.letter },
  ];
}

function weeg({ html, root }: Page, read: Lees): typeof budget {
  const adressen = (kiezer: string, attribuut: string) => [
    ...new Set(root.querySelectorAll(kiezer).map((el) => el.getAttribute(attribuut) ?? '')),
  ];
  const som = (lijst: string[]) =>
    lijst.reduce((totaal, adres) => totaal + toBrotli(read(adres)), 0);
  const stijlen = adressen('link[rel=stylesheet]', 'href');
  const scripts = withImports(adressen('script[src]', 'src'), read);
  const letters = adressen('link[as=font]', 'href');
  const beelden = [...adressen('img[src]', 'src'), ...adressen('link[rel=icon]', 'href')];
  const script = som(scripts);
  return {
    pagina: toBrotli(Buffer.from(html)) + som(stijlen) + script,
    script,
    letter: Math.max(0, ...letters.map((adres) => read(adres).length)),
    verzoeken: 1 + stijlen.length + scripts.length + letters.length + beelden.length,
  };
}

const gewogen = new WeakMap<Buffer, number>();

function toBrotli(inhoud: Buffer): number {
  const bytes = gewogen.get(inhoud) ?? brotliCompressSync(inhoud).length;
  gewogen.set(inhoud, bytes);
  return bytes;
}

/** Scripts with everything they import at once, also indirectly. */
function withImports(scripts: string[], read: Lees): string[] {
  const alle = new Set(scripts);
  for (const script of alle)
    for (const [, naam = ''] of read(script)
      .toString()
      .matchAll(/(?:from|import)"\.\/([^"]+)"/g))
      alle.add(new URL(naam, `http://site${script}`).pathname);
  return [...alle];
}
