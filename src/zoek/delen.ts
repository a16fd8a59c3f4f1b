import type { Bladzijde, LexiconBestand, Naamgroep } from './lexicon.ts';
import { stopwoorden } from './stopwoorden.ts';
import { toWoorden } from './build-lexicon.ts';

/** What a large site keeps out of its core: rarer words, and names and pages that start so. */
export type Lexicondeel = { w: string; g: Naamgroep[]; p: Bladzijde[] };

/** Beginnings that sound alike, so that `sentrum` also looks where `centrum` is. */
const klankgenoten = ['s z c', 'f v', 'k c q', 'ei ij', 'au ou'].map((rij) => rij.split(' '));

/** The words of a question that may be in a part. */
export function toZoekwoorden(vraag: string): string[] {
  return [...new Set(toWoorden(vraag))].filter((woord) => !stopwoorden.has(woord));
}

/** How a word would be written with a beginning that sounds like its own. */
export function toKlankgenoten(woord: string): string[] {
  return klankgenoten.flatMap((rij) => {
    const zelf = rij.find((begin) => woord.startsWith(begin));
    const anders = zelf ? rij.filter((begin) => begin !== zelf) : [];
    return anders.map((begin) => begin + woord.slice(zelf?.length));
  });
}

/** The numbers of the parts where words would be; `grenzen` holds the first letters of each part. */
export function findDelen(grenzen: readonly string[], woorden: readonly string[]): number[] {
  const nummers = woorden.map((woord) => grenzen.findLastIndex((grens) => grens <= woord));
  return [...new Set(nummers)].filter((nummer) => nummer >= 0).sort((a, b) => a - b);
}

/** A core with the parts that a question needs, as one lexicon. */
export function mergeDelen(kern: LexiconBestand, delen: readonly Lexicondeel[]): LexiconBestand {
  const alle = [kern, ...delen];
  return {
    ...kern,
    w: alle.map((deel) => deel.w).join(''),
    g: uniek(
      alle.flatMap((deel) => deel.g),
      (groep) => JSON.stringify(groep),
    ),
    p: uniek(
      alle.flatMap((deel) => deel.p),
      ([href]) => href,
    ),
  };
}

function uniek<T>(lijst: T[], sleutel: (item: T) => string): T[] {
  return [...new Map(lijst.map((item) => [sleutel(item), item])).values()];
}
