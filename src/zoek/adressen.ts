import type { Bladzijde } from './lexicon.ts';
import { stopwoorden } from './stopwoorden.ts';
import { distance, fold, toStam } from './woord.ts';

/** Most pages to propose. */
const MEESTE = 5;

/** Most words of an address that are looked at, and most letters of each. */
const [WOORDEN, LETTERS] = [12, 40];

/** What other sites put in an address that says nothing. */
const ruis = new Set('html htm php asp aspx index www http https nl com org'.split(' '));

/** The words of an address as someone typed it: `/Praktijk/OJA%20Almere.html` → `praktijk oja almere`. */
export function toAdreswoorden(pad: string): string[] {
  const woorden = fold(decode(pad)).split(/[^a-z0-9]+/);
  return [...new Set(woorden.filter((w) => w.length > 1 && !ruis.has(w)))]
    .slice(0, WOORDEN)
    .map((w) => w.slice(0, LETTERS));
}

/** The pages whose address, title or other names are nearest to an address without a page. */
export function findAdressen(pad: string, bladzijden: readonly Bladzijde[]): Bladzijde[] {
  const getypt = toAdreswoorden(pad);
  const fits = bladzijden.map((bladzijde) => fit(getypt, bladzijde));
  const gewichten = weighWoorden(getypt, bladzijden, fits);
  const rij = bladzijden
    .map((bladzijde, i) => ({ bladzijde, score: toScore(fits[i], gewichten) }))
    .filter(({ score }) => score >= 0.5)
    .sort((a, b) => b.score - a.score || (a.bladzijde[0] < b.bladzijde[0] ? -1 : 1));
  const grens = (rij[0]?.score ?? 0) * 0.6;
  return rij
    .filter(({ score }) => score >= grens)
    .slice(0, MEESTE)
    .map(({ bladzijde }) => bladzijde);
}

/** How well each typed word fits a page, and how much of the address of the page was typed. */
type Fit = { woorden: number[]; gebruikt: number };

function fit(getypt: string[], [href, titel, , , , , namen = []]: Bladzijde): Fit {
  const adres = toAdreswoorden(href);
  const woorden = [...new Set([...adres, ...toAdreswoorden([titel, ...namen].join(' '))])];
  const raak = adres.filter((w) => getypt.some((woord) => match(woord, w) > 0)).length;
  return {
    woorden: getypt.map((woord) => Math.max(0, ...woorden.map((w) => match(woord, w)))),
    gebruikt: raak / Math.max(1, adres.length),
  };
}

/** What each typed word says about the page that was meant: a word no page has says little, and so does the name of a list. */
function weighWoorden(
  getypt: string[],
  bladzijden: readonly Bladzijde[],
  fits: readonly Fit[],
): number[] {
  const mappen = [...new Set(bladzijden.map(([href]) => href.split('/')[1] ?? ''))];
  return getypt.map((woord, i) => {
    if (stopwoorden.has(woord) || mappen.some((map) => match(woord, map) > 0.7)) return 0.25;
    return 0.1 + Math.max(0, ...fits.map(({ woorden }) => woorden[i] ?? 0));
  });
}

function toScore(fit: Fit | undefined, gewichten: readonly number[]): number {
  const alles = gewichten.reduce((som, g) => som + g, 0);
  if (!fit || !alles) return 0;
  const raak = gewichten.reduce((som, g, i) => som + g * (fit.woorden[i] ?? 0), 0);
  return raak / alles + 0.4 * fit.gebruikt;
}

/** How well a typed word fits a word of the site, from 0 to 1. */
function match(getypt: string, woord: string): number {
  if (getypt === woord) return 1;
  const n = Math.min(getypt.length, woord.length);
  if (n < 3) return 0;
  if (toStam(getypt) === toStam(woord)) return 0.9;
  if (n >= 4 && (woord.startsWith(getypt) || getypt.startsWith(woord))) return 0.75;
  if (n >= 5 && woord.endsWith(getypt)) return 0.7;
  if (n < 4) return 0;
  const grens = n >= 7 ? 2 : 1;
  const afstand = distance(getypt, woord, grens);
  return afstand > grens ? 0 : 0.85 - 0.2 * afstand;
}

/** An address as text; what is no valid code counts as a space. */
function decode(pad: string): string {
  return pad.replace(/(?:%[0-9a-f]{2})+|%/gi, (code) => {
    try {
      return decodeURIComponent(code);
    } catch {
      return ' ';
    }
  });
}
