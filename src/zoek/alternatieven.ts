import type { Lexicon, Naamtreffer } from './lexicon.ts';
import {
  findMidden,
  findSamenstellingen,
  findVormen,
  isBegin,
  splitSamenstelling,
} from './opzoeken.ts';
import { isOpSite, type Vraagwoord } from './vraag.ts';
import { fold, toKern, toStam } from './woord.ts';

/** Weight of each way to say the same, from the measurements on Dutch queries. */
export const gewicht = {
  vorm: 0.85,
  synoniem: 0.7,
  verwant: 0.65,
  spelling: 0.8,
  deel: 0.55,
  los: 0.8,
  naamdelen: 0.7,
} as const;

/** Most ways to ask for one part of a question; keeps large sites quick. */
const MEESTE = 7;

/** Another way to ask for the same: what to look for and how much it counts. */
export type Alternatief = { q: string; w: number };

/** What was typed for a name: its words side by side, each on its own, and the name itself. */
export function eigenWoorden(
  lexicon: Lexicon,
  eigen: Vraagwoord[],
  treffers: Naamtreffer[],
  k: number,
): Alternatief[] {
  const vormen = eigen.filter((w) => !w.stop).map((w) => findVormen(lexicon, w.woord)[0]);
  const aaneen = eigen.map((w) => w.woord).join('');
  const [enig] = eigen;
  return [
    ...(enig && eigen.length === 1
      ? findVormen(lexicon, enig.woord).map((q, i) => ({ q, w: k * (i ? gewicht.vorm : 1) }))
      : vormen.every((v) => v !== undefined)
        ? [
            ...(treffers.every((t) => t.groep.x)
              ? []
              : [{ q: vormen.join(' '), w: k * gewicht.naamdelen }]),
            { q: zin(vormen.join(' ')), w: k },
          ]
        : []),
    ...treffers.filter(({ sterk }) => sterk).map(({ zelf }) => ({ q: zin(zelf), w: k })),
    ...(eigen.length > 1 && lexicon.woorden.has(aaneen) ? [{ q: aaneen, w: k }] : []),
  ];
}

/** Other names of what was meant, and names near it. */
export function synoniemen(treffers: Naamtreffer[], k: number): Alternatief[] {
  return treffers.flatMap(({ groep, zelf, sterk }) => [
    ...groep.t
      .filter((t) => t !== zelf)
      .map((q) => ({ q: zin(q), w: k * (sterk && groep.p ? gewicht.synoniem : gewicht.verwant) })),
    ...(sterk
      ? (groep.r ?? []).map((q) => ({ q: zin(q), w: k * gewicht.verwant * gewicht.deel }))
      : []),
  ]);
}

/** Several words are looked for side by side. */
function zin(q: string): string {
  return /\s/.test(q) ? `"${q}"` : q;
}

/** Ways to look for one word: its forms, the words it is part of, or the parts it is made of. */
export function toAlternatieven(lexicon: Lexicon, woord: Vraagwoord): Alternatief[] {
  const w = woord.woord;
  const k = woord.verbeterd ? gewicht.spelling : 1;
  if (isOpSite(lexicon, w))
    return findVormen(lexicon, w).map((q, i) => ({ q, w: k * (i ? gewicht.vorm : 1) }));
  if (woord.begin)
    return [{ q: w, w: 1 }, ...(woord.misschien ? [{ q: woord.misschien, w: 0.7 }] : [])];
  if (woord.naambegin) {
    const treffers = [...lexicon.namen.entries()].filter(([s]) => s.split(' ').includes(toStam(w)));
    return synoniemen(treffers.flatMap(([, t]) => t).slice(0, 2), 1);
  }
  const knip = splitSamenstelling(lexicon, w);
  if (knip)
    return [
      { q: knip.join(' '), w: gewicht.los },
      { q: knip[1], w: 0.5 },
    ];
  const samen = findSamenstellingen(lexicon, w);
  return (samen.length ? samen : findMidden(lexicon, w)).map((q) => ({ q, w: gewicht.los }));
}

/** Adds compounds that end in the word, drops what the site does not have, keeps the best. */
export function withDelen(
  lexicon: Lexicon,
  tekst: string,
  alternatieven: Alternatief[],
): Alternatief[] {
  const kern = toKern(tekst);
  const delen =
    alternatieven.length && !tekst.includes(' ')
      ? findSamenstellingen(lexicon, kern).map((q) => ({ q, w: gewicht.deel }))
      : [];
  const gezien = new Set<string>();
  const goed = [...alternatieven, ...delen]
    .filter(({ q }) => isVeilig(lexicon, q))
    .filter(({ q }) => !gezien.has(fold(q)) && gezien.add(fold(q)))
    .sort((a, b) => b.w - a.w)
    .slice(0, MEESTE);
  return goed;
}

/** Pagefind answers an unknown word with its longest known start: never give it one. */
function isVeilig(lexicon: Lexicon, q: string): boolean {
  return q
    .split(/[\s/()+]+/)
    .map(toKern)
    .every((w) => !w || lexicon.woorden.has(w) || (w.length >= 2 && isBegin(lexicon, w)));
}
