/** Letters that sound as one vowel together, longest first; other neighbours are two syllables (`re-gi-o`). */
const klanken =
  /ieuw|eeuw|eau|aai|ooi|oei|ieu|aa|ee|éé|oo|óó|uu|ie|oe|eu|ui|ei|ij|au|ou|ai|ay|oy|ey|[aeiouyáàâäéèêëíìîïóòôöúùûü]/g;

/** Spellings that break the rule, with one that sounds the same and keeps it. */
const anders: [stuk: RegExp, klank: string][] = [
  [/qu/g, 'kw'],
  [/team/g, 'tiem'],
  [/coach/g, 'kootsj'],
  [/eum/g, 'ejum'],
];

/**
 * Number of syllables in a Dutch word, counted by its vowels. An abbreviation in capitals is spelled
 * out; a word with a figure in it has none. Held beside the hyphenation patterns of TeX for all words
 * of this site; what differed were single letters at the start, which those patterns do not cut off.
 */
export function countLettergrepen(woord: string): number {
  if (/\d/.test(woord)) return 0;
  const afkorting = /^(\p{Lu}{2,5})(?:['’](\p{Ll}*))?$/u.exec(woord);
  if (afkorting) return (afkorting[1] ?? '').length + countKlanken(afkorting[2] ?? '');
  return Math.max(1, countKlanken(woord));
}

function countKlanken(woord: string): number {
  const klank = anders.reduce(
    (tekst, [stuk, zoals]) => tekst.replace(stuk, zoals),
    woord.toLowerCase().normalize('NFC'),
  );
  return klank.match(klanken)?.length ?? 0;
}
