import { push, type Lexicon, type Stammen } from './lexicon.ts';
import { distance, toKern, toKlank, toStammen } from './woord.ts';

/** A correction: the word meant and how far it is from what was typed. */
export type Correctie = { woord: string; afstand: number };

/** Most forms of one word to look for. */
const VORMEN = 4;

/** Forms of a word that the site has: itself, then the nearest first; a longer form is found with its start. */
export function findVormen(lexicon: Lexicon, woord: string): string[] {
  if (woord.length < 3) return [];
  const { woorden } = lexicon;
  const beste = new Map<string, number>();
  if (woorden.has(woord)) beste.set(woord, -1);
  for (const [stam, eraf] of toStammen(woord))
    for (const [vorm, vormEraf] of findStam(lexicon, stam)) {
      if (vorm.length < 3) continue;
      const kosten = eraf + vormEraf - Math.min(0.9, Math.log2(1 + (woorden.get(vorm) ?? 0)) / 8);
      if (kosten < (beste.get(vorm) ?? Infinity)) beste.set(vorm, kosten);
    }
  const vormen: string[] = [];
  for (const [vorm] of [...beste].sort((a, b) => a[1] - b[1] || (a[0] < b[0] ? -1 : 1)))
    if (!vormen.some((v) => vorm.startsWith(v))) vormen.push(vorm);
  return vormen.slice(0, VORMEN);
}

/** The words that can have a stem. */
function findStam(lexicon: Lexicon, stam: string): [woord: string, eraf: number][] {
  const inKern = lexicon.kern ? findStam(lexicon.kern, stam) : [];
  return [...inKern, ...(readStammen(lexicon, stam).get(stam) ?? [])];
}

/** The stems with this first letter: those of one letter take a moment, all together long. */
function readStammen({ eigen, stammen }: Lexicon, [letter = '']: string): Stammen {
  const eerder = stammen.get(letter);
  if (eerder) return eerder;
  const nieuw: Stammen = new Map();
  for (const woord of startingWith(eigen, letter))
    for (const [stam, eraf] of toStammen(woord)) push(nieuw, stam, [woord, eraf]);
  stammen.set(letter, nieuw);
  return nieuw;
}

/** The words of a sorted list that start with these letters. */
export function* startingWith(gesorteerd: readonly string[], begin: string): Generator<string> {
  let [van, tot] = [0, gesorteerd.length];
  while (van < tot) {
    const midden = (van + tot) >> 1;
    if ((gesorteerd[midden] ?? '') < begin) van = midden + 1;
    else tot = midden;
  }
  for (let woord; (woord = gesorteerd[van++])?.startsWith(begin);) yield woord;
}

/** True when a word of the site starts with these letters. */
export function isBegin({ gesorteerd }: Lexicon, begin: string): boolean {
  return !startingWith(gesorteerd, begin).next().done;
}

/** Compounds of the site that end in this word: `verpleegkundige` → `jeugdverpleegkundige`. */
export function findSamenstellingen({ woorden, gesorteerd }: Lexicon, deel: string): string[] {
  if (deel.length < 4) return [];
  return gesorteerd
    .filter((w) => w.length - deel.length >= 3 && w.endsWith(deel))
    .sort((a, b) => (woorden.get(b) ?? 0) - (woorden.get(a) ?? 0) || (a < b ? -1 : 1))
    .slice(0, 4);
}

/** Words of the site with this part somewhere inside. */
export function findMidden({ woorden, gesorteerd }: Lexicon, deel: string): string[] {
  if (deel.length < 5) return [];
  return gesorteerd
    .filter((w) => w.indexOf(deel) >= 3)
    .sort((a, b) => (woorden.get(b) ?? 0) - (woorden.get(a) ?? 0) || (a < b ? -1 : 1))
    .slice(0, 3);
}

/** Two known words that together make an unknown one: `jeugdteam` → `jeugd`, `team`. */
export function splitSamenstelling(lexicon: Lexicon, woord: string): [string, string] | undefined {
  for (let plek = woord.length - 4; plek >= 4; plek--) {
    const [voor, na] = [woord.slice(0, plek), woord.slice(plek)];
    const [eerste] = [...findVormen(lexicon, voor), ...findVormen(lexicon, voor.replace(/s$/, ''))];
    const [tweede] = findVormen(lexicon, na);
    if (eerste && tweede) return [eerste, tweede];
  }
  return undefined;
}

/** One letter for another makes a short word mean something else: `fiets` and `niets`. */
function isAnders(een: string, ander: string): boolean {
  return een.length === ander.length && [...een].sort().join() !== [...ander].sort().join();
}

/** The word of the site that was probably meant: close in letters, or alike in sound. */
export function findCorrectie(
  { woorden, gesorteerd, alleenNaam }: Lexicon,
  getypt: string,
): Correctie | undefined {
  const kern = toKern(getypt);
  const n = kern.length;
  if (n < 4) return undefined;
  const grens = n >= 7 ? 2 : 1;
  const klank = toKlank(kern);
  let beste: (Correctie & { kosten: number }) | undefined;
  for (const woord of [...gesorteerd, ...alleenNaam]) {
    if (woord.length < 3 || Math.abs(woord.length - n) > grens + 1) continue;
    const woordklank = toKlank(woord);
    let afstand = distance(kern, woord, grens);
    const zelfdeBegin = woord[0] === kern[0];
    if (afstand > 0 && woordklank[0] === klank[0])
      afstand = Math.min(afstand, 0.4 + 0.9 * distance(klank, woordklank, grens));
    if (afstand > grens || afstand > n / 4) continue;
    const begint = zelfdeBegin || woordklank[0] === klank[0];
    if (!begint && (afstand > 1 || n < 7)) continue;
    if (n < 6 && afstand === 1 && isAnders(kern, woord)) continue;
    const kosten =
      afstand +
      (zelfdeBegin ? 0 : 0.5) -
      Math.min(0.35, Math.log2(1 + (woorden.get(woord) ?? 1)) * 0.08);
    if (!beste || kosten < beste.kosten) beste = { woord, afstand, kosten };
  }
  return beste && { woord: beste.woord, afstand: beste.afstand };
}
