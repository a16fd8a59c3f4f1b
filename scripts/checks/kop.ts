import { findDoel, isZonderIndex, type Fout, type Site } from './site.ts';

/** Pages without a way up: the home page, the 404, and the editor page with a frame of its own. */
const kaal = new Set(['/', '/404.html', '/redactie/']);

/**
 * Every page has a title and description of its own and one h1; a page that search engines may
 * find also has its canonical and a breadcrumb.
 */
export function checkKop({ pages }: Site): Fout[] {
  const eerder = new Map<string, string>();
  return pages.flatMap((page) => {
    const { href, root } = page;
    const fout = (melding: string): Fout => ({ href, melding });
    const titel = root.querySelector('title')?.text ?? '';
    const omschrijving = inhoud(
      root.querySelector('meta[name=description]')?.getAttribute('content'),
    );
    const canoniek = root.querySelector('link[rel=canonical]')?.getAttribute('href') ?? '';
    const eigen = ['titel', 'omschrijving'].flatMap((soort, i) => {
      const waarde = [titel, omschrijving][i] ?? '';
      if (!waarde) return [fout(`geen ${soort}`)];
      const vorige = eerder.get(soort + waarde);
      eerder.set(soort + waarde, href);
      return vorige ? [fout(`zelfde ${soort} als ${vorige}`)] : [];
    });
    const kruimels = kaal.has(href) || root.querySelector('.kruimels');
    const koppen = root.querySelectorAll('h1').length;
    const verhuisd = findDoel(page);
    const adresKlopt =
      isZonderIndex(page) && !verhuisd ? !canoniek : padOf(canoniek) === (verhuisd ?? href);
    return [
      ...eigen,
      ...(kruimels ? [] : [fout('geen kruimelpad')]),
      ...(koppen === 1 ? [] : [fout(`${koppen} keer h1`)]),
      ...(adresKlopt ? [] : [fout(`canonical is ${canoniek || 'leeg'}`)]),
      ...(root.querySelector('html')?.getAttribute('lang') === 'nl'
        ? []
        : [fout('lang is niet nl')]),
    ];
  });
}

function padOf(adres: string): string {
  return new URL(adres || 'x:').pathname;
}

function inhoud(tekst: string | undefined): string {
  return tekst?.trim() ?? '';
}
