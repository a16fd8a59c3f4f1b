import type { Lexicondeel } from './lexicon.ts';
import { stopwoorden } from './stopwoorden.ts';
import { toWoorden } from './woord.ts';

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

/** The parts that a question needs as one; a name or page may be in several. */
export function mergeDelen(delen: readonly Lexicondeel[]): Lexicondeel {
  return {
    w: new Map(delen.flatMap((deel) => [...deel.w])),
    g: uniek(
      delen.flatMap((deel) => deel.g),
      (groep) => JSON.stringify(groep),
    ),
    p: uniek(
      delen.flatMap((deel) => deel.p),
      ([href]) => href,
    ),
  };
}

function uniek<T>(lijst: T[], sleutel: (item: T) => string): T[] {
  return [...new Map(lijst.map((item) => [sleutel(item), item])).values()];
}
