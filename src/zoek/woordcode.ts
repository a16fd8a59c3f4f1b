/** Writes sorted words as shared length, rest and frequency class (`A` on one page, `B` on two or three … `K` on 1,024 or more). */
export function encodeWoorden(woorden: Map<string, number>): string {
  let vorig = '';
  return [...woorden.keys()]
    .sort()
    .map((woord) => {
      let gelijk = 0;
      while (gelijk < 35 && gelijk < vorig.length && vorig[gelijk] === woord[gelijk]) gelijk++;
      vorig = woord;
      const klasse = Math.min(25, Math.floor(Math.log2(woorden.get(woord) ?? 1)));
      return gelijk.toString(36) + woord.slice(gelijk) + String.fromCharCode(65 + klasse);
    })
    .join('');
}

/** Reads words as `encodeWoorden` wrote them, with a number in the order of their frequency. */
export function decodeWoorden(code: string): Map<string, number> {
  const woorden = new Map<string, number>();
  let vorig = '';
  for (const [, gelijk = '0', rest = '', klasse = 'A'] of code.matchAll(
    /([0-9a-z])([0-9a-z]*)([A-Z])/g,
  )) {
    vorig = vorig.slice(0, parseInt(gelijk, 36)) + rest;
    woorden.set(vorig, 2 ** (klasse.charCodeAt(0) - 65));
  }
  return woorden;
}
