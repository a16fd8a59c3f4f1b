import { brotliCompressSync } from 'node:zlib';
import type { Fout, Page } from './site.ts';

/** What a first visit to a page may weigh, in bytes after brotli (fonts as they are). */
const budget = { pagina: 12_000, script: 1_500, letter: 35_000, verzoeken: 6 };

/** Weighs the first visit to a page; `read` gives the bytes of a file of the site. */
export function checkGewicht({ href, html, root }: Page, read: (adres: string) => Buffer): Fout[] {
  const adressen = (kiezer: string, attribuut: string) => [
    ...new Set(root.querySelectorAll(kiezer).map((el) => el.getAttribute(attribuut) ?? '')),
  ];
  const weeg = (inhoud: Buffer) => brotliCompressSync(inhoud).length;
  const som = (lijst: string[]) => lijst.reduce((totaal, adres) => totaal + weeg(read(adres)), 0);
  const stijlen = adressen('link[rel=stylesheet]', 'href');
  const scripts = withImports(adressen('script[src]', 'src'), read);
  const letters = adressen('link[as=font]', 'href');
  const beelden = [...adressen('img[src]', 'src'), ...adressen('link[rel=icon]', 'href')];
  const script = som(scripts);
  const pagina = weeg(Buffer.from(html)) + som(stijlen) + script;
  const letter = Math.max(0, ...letters.map((adres) => read(adres).length));
  const verzoeken = 1 + stijlen.length + scripts.length + letters.length + beelden.length;
  const blokkeert = root.querySelectorAll('script[src]:not([type=module])').length;
  const gemeten = { pagina, script, letter, verzoeken };
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

/** Scripts with everything they import at once, also indirectly. */
function withImports(scripts: string[], read: (adres: string) => Buffer): string[] {
  const alle = new Set(scripts);
  for (const script of alle)
    for (const [, naam = ''] of read(script)
      .toString()
      .matchAll(/(?:from|import)"\.\/([^"]+)"/g))
      alle.add(new URL(naam, `http://site${script}`).pathname);
  return [...alle];
}
