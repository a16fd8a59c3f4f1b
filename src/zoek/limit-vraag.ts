import type { Alternatief } from './alternatieven.ts';
import type { Eenheid } from './analyse.ts';
import type { Lexicon } from './lexicon.ts';
import { startingWith } from './opzoeken.ts';
import { toKern } from './woord.ts';

/** Pages that are many to look through; about 20 ms on a laptop. */
const VEEL = 4_000;

/** What it costs to pass over a page with one of several words, beside finding a page. */
const VOORBIJ = 1 / 8;

/**
 * Keeps large sites quick. What was typed is asked, but a word that is on very many pages only when
 * no part of the question is rarer; other ways to ask join while they bring not too many pages
 * together, the most certain first.
 */
export function limitVraag(lexicon: Lexicon, eenheden: readonly Eenheid[]): Eenheid[] {
  const isOveral = ({ alternatieven: [eerste] }: Eenheid) =>
    eerste !== undefined && countPaginas(lexicon, eerste.q) >= VEEL;
  const anders = eenheden.some((e) => e.alternatieven.length && !isOveral(e));
  const gemerkt = eenheden.map((e) =>
    anders && isOveral(e) ? { ...e, overal: true as const } : e,
  );
  const mee = pickAnders(lexicon, gemerkt);
  return gemerkt.map((e) => ({
    ...e,
    alternatieven: e.alternatieven.filter((a, i) => !i || mee.has(a)),
  }));
}

/** The other ways to ask that bring not too many pages together. */
function pickAnders(lexicon: Lexicon, eenheden: readonly Eenheid[]): Set<Alternatief> {
  const anders = eenheden
    .filter((e) => !e.overal)
    .flatMap((e) => e.alternatieven.slice(1))
    .map((a) => ({ a, aantal: countPaginas(lexicon, a.q) }))
    .sort((x, y) => y.a.w - x.a.w || x.aantal - y.aantal);
  let ruimte = VEEL;
  const mee = anders.filter(({ aantal }) => {
    const past = aantal <= ruimte;
    if (past) ruimte -= aantal;
    return past;
  });
  return new Set(mee.map(({ a }) => a));
}

/** About how many pages a text brings: those with its rarest word, and with words that begin so. */
function countPaginas({ woorden, gesorteerd }: Lexicon, q: string): number {
  const aantallen = q
    .split(/[\s/()+]+/)
    .map(toKern)
    .filter(Boolean)
    .map((begin) => {
      let som = 0;
      for (const woord of startingWith(gesorteerd, begin)) som += woorden.get(woord) ?? 0;
      return som;
    });
  return Math.min(...aantallen) + VOORBIJ * aantallen.reduce((som, n) => som + n, 0);
}
