/** Signs for how many pages have a word: none for one page, `!` for two or three, `#` for four to seven, and so on. */
const klassen = ' !#$%&()*+,-./:;<=>?@[]^_';

/**
 * Writes sorted words as shared length (`A` is none), rest and frequency class. Most words are on
 * one page, so their class is not written.
 */
export function encodeWoorden(woorden: Map<string, number>): string {
  let vorig = '';
  return [...woorden.keys()]
    .sort()
    .map((woord) => {
      let gelijk = 0;
      while (gelijk < 25 && gelijk < vorig.length && vorig[gelijk] === woord[gelijk]) gelijk++;
      vorig = woord;
      const klasse = Math.floor(Math.log2(woorden.get(woord) ?? 1));
      const teken = klasse ? (klassen[Math.min(klasse, klassen.length - 1)] ?? '') : '';
      return String.fromCharCode(65 + gelijk) + woord.slice(gelijk) + teken;
    })
    .join('');
}

/** Reads words as `encodeWoorden` wrote them, with a number in the order of their frequency. */
export function decodeWoorden(code: string): Map<string, number> {
  const woorden = new Map<string, number>();
  let vorig = '';
  for (const [, gelijk = 'A', rest = '', teken = ' '] of code.matchAll(
    /([A-Z])([0-9a-z]*)([^0-9A-Za-z])?/g,
  )) {
    vorig = vorig.slice(0, gelijk.charCodeAt(0) - 65) + rest;
    woorden.set(vorig, 2 ** klassen.indexOf(teken));
  }
  return woorden;
}
