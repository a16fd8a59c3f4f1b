/** Signs for how many pages have a word: a space for one page, `!` for two or three, `#` for four to seven, and so on. */
const klassen = ' !#$%&()*+,-./:;<=>?@[]^_';

/** The sign for how many pages have a word. */
export function toTeken(aantal: number): string {
  return klassen[Math.min(Math.floor(Math.log2(aantal)), klassen.length - 1)] ?? ' ';
}

/** The number of pages that a sign stands for, at least. */
export function toAantal(teken: string): number {
  return 2 ** klassen.indexOf(teken);
}

/**
 * Writes words in the order of the alphabet as shared length (`A` is none), rest and sign. Most
 * words are on one page, so that sign is not written.
 */
export function encodeWoorden(woorden: Iterable<[woord: string, aantal: number]>): string {
  let vorig = '';
  return [...woorden]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([woord, aantal]) => {
      let gelijk = 0;
      while (gelijk < 25 && gelijk < vorig.length && vorig[gelijk] === woord[gelijk]) gelijk++;
      vorig = woord;
      return String.fromCharCode(65 + gelijk) + woord.slice(gelijk) + toTeken(aantal).trim();
    })
    .join('');
}

/** Reads words as `encodeWoorden` wrote them, with a number in the order of their frequency. */
export function decodeWoorden(code: string): [woord: string, aantal: number][] {
  let vorig = '';
  return [...code.matchAll(/([A-Z])([0-9a-z]*)([^0-9A-Za-z])?/g)].map(
    ([, gelijk = 'A', rest = '', teken = ' ']) => {
      vorig = vorig.slice(0, gelijk.charCodeAt(0) - 65) + rest;
      return [vorig, toAantal(teken)];
    },
  );
}
