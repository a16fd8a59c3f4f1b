import { countWoorden } from '#src/catalogus/leesbaarheid.ts';
import { countLettergrepen } from './lettergrepen.ts';

/** How hard a text is to read, as far as counting can tell. */
export type Leesniveau = {
  zinnen: number;
  /** Words in the longest sentence. */
  langste: number;
  woordenPerZin: number;
  lettergrepenPerWoord: number;
  /** Flesch-Douma: 0 is very hard, 100 very easy. */
  score: number;
};

/**
 * Measures sentences with the formula of Flesch as W.H. Douma fitted it to Dutch (De leesbaarheid van
 * landbouwbladen, Wageningen 1960): 206.84 − 0.77 × syllables per 100 words − 0.93 × words per sentence.
 * As Flesch advised, figures count as words of a sentence but not for syllables.
 */
export function measureLeesniveau(zinnen: readonly string[]): Leesniveau {
  const lengtes = zinnen.map(countWoorden);
  const lettergrepen = zinnen
    .flatMap((zin) => zin.match(/[\p{L}\p{N}]+(?:['’]\p{L}+)*/gu) ?? [])
    .map(countLettergrepen)
    .filter((aantal) => aantal > 0);
  const woordenPerZin = average(lengtes);
  const lettergrepenPerWoord = average(lettergrepen);
  return {
    zinnen: zinnen.length,
    langste: Math.max(0, ...lengtes),
    woordenPerZin,
    lettergrepenPerWoord,
    score: 206.84 - 77 * lettergrepenPerWoord - 0.93 * woordenPerZin,
  };
}

function average(getallen: number[]): number {
  return getallen.length ? getallen.reduce((som, n) => som + n, 0) / getallen.length : 0;
}
