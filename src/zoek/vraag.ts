import { toNaamsleutel, type Lexicon } from './lexicon.ts';
import { findCorrectie, findMidden, findSamenstellingen, findVormen, isBegin } from './opzoeken.ts';
import { stopwoorden } from './stopwoorden.ts';
import { fold, toKern, toStam } from './woord.ts';

/** A word of a question, and what the site makes of it. */
export type Vraagwoord = {
  /** As typed. */
  ruw: string;
  /** Folded, with hyphens. */
  vorm: string;
  /** The word to go on with: corrected when it had to be. */
  woord: string;
  stop: boolean;
  /** What was typed, when it was corrected. */
  verbeterd?: boolean;
  /** The start of words the site has; the reader may still be typing. */
  begin?: boolean;
  /** A close word, beside the start of a word. */
  misschien?: string;
  /** The start of a name that the texts do not hold. */
  naambegin?: boolean;
};

/** True when the site’s texts hold the word or a form of it. */
export function isOpSite(lexicon: Lexicon, woord: string): boolean {
  return lexicon.woorden.has(woord) || findVormen(lexicon, woord).length > 0;
}

/** Reads a question: words, hyphens, known forms, and spelling only where a word is unknown. */
export function readVraag(lexicon: Lexicon, vraag: string): Vraagwoord[] {
  const ruw = vraag.split(/[\s/,;:?!()"“”‘]+/).filter((r) => /[\p{L}\p{N}]/u.test(r));
  const woorden = ruw.flatMap((r) => splitKoppelteken(lexicon, r));
  return woorden.map((woord, i) => checkSpelling(lexicon, woord, i === woorden.length - 1));
}

function splitKoppelteken(lexicon: Lexicon, ruw: string): Vraagwoord[] {
  const vorm = fold(ruw).replace(/['’.]/g, '');
  const aaneen = vorm.replace(/-/g, '');
  const heel =
    !vorm.includes('-') || isOpSite(lexicon, aaneen) || lexicon.namen.has(toNaamsleutel(vorm));
  const delen = heel ? [vorm] : vorm.split('-').filter((d) => d.length > 1);
  return delen.map((deel) => {
    const woord = toKern(deel);
    return { ruw: heel ? ruw : deel, vorm: deel, woord, stop: stopwoorden.has(deel) };
  });
}

function checkSpelling(lexicon: Lexicon, woord: Vraagwoord, laatste: boolean): Vraagwoord {
  const w = woord.woord;
  const bekend =
    woord.stop ||
    isOpSite(lexicon, w) ||
    lexicon.naamwoorden.has(toStam(w)) ||
    lexicon.namen.has(toNaamsleutel(woord.vorm)) ||
    findSamenstellingen(lexicon, w).length > 0;
  if (bekend) return woord;
  const correctie = findCorrectie(lexicon, w);
  if (w.length >= 2 && isBegin(lexicon, w)) {
    const dichtbij = correctie && correctie.afstand <= 1 ? { misschien: correctie.woord } : {};
    return { ...woord, begin: true, ...dichtbij };
  }
  const naam = laatste && w.length >= 4 && [...lexicon.alleenNaam].find((n) => n.startsWith(w));
  if (naam) return { ...woord, woord: naam, naambegin: true };
  if (findMidden(lexicon, w).length) return woord;
  return correctie ? { ...woord, woord: correctie.woord, verbeterd: true } : woord;
}
