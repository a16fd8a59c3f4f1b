import { toNaamsleutel, type Lexicon, type Naamtreffer } from './lexicon.ts';
import {
  findMidden,
  findSamenstellingen,
  findVormen,
  isBegin,
  splitSamenstelling,
} from './opzoeken.ts';
import { isOpSite, readVraag, type Vraagwoord } from './vraag.ts';
import { fold, toKern, toStam } from './woord.ts';

/** Weight of each way to say the same, from the measurements on Dutch queries. */
const gewicht = { synoniem: 0.75, verwant: 0.45, spelling: 0.9, deel: 0.6, los: 0.9 } as const;

/** Most ways to ask for one part of a question; keeps large sites quick. */
const MEESTE = 8;

/** Another way to ask for the same: what to look for and how much it counts. */
type Alternatief = { q: string; w: number };

/** A part of a question with its alternatives; none when the site does not know it. */
export type Eenheid = { tekst: string; woorden: number; alternatieven: Alternatief[] };

/** A page that is called what the reader asks for. */
type Beste = { href: string; sterk: boolean; woorden: number };

/** What a question means for this site, and what to tell the reader about it. */
export type Analyse = {
  eenheden: Eenheid[];
  beste: Beste[];
  verbeterd: { van: string; naar: string }[];
  onbekend: string[];
  /** The question as typed, for pages that hold it word for word. */
  letterlijk: string;
  watIs: boolean;
};

/** Understands a question: names, compounds, forms and spelling; drops words that only ask. */
export function analyse(lexicon: Lexicon, vraag: string): Analyse {
  const letterlijk = /^\s*["“](.+)["”]\s*$/.exec(vraag)?.[1];
  if (letterlijk) return analyseLetterlijk(lexicon, letterlijk);
  const woorden = readVraag(lexicon, vraag);
  const uit: Analyse = {
    eenheden: [],
    beste: [],
    verbeterd: woorden.filter((w) => w.verbeterd).map((w) => ({ van: w.ruw, naar: w.woord })),
    onbekend: [],
    letterlijk: woorden.map((w) => w.vorm).join(' '),
    watIs: /^\s*(wat (is|zijn|betekent|doet|doen)|betekenis|uitleg|definitie)\b/i.test(vraag),
  };
  for (let i = 0; i < woorden.length;)
    i +=
      addNaam(lexicon, woorden, i, uit) ||
      addLos(lexicon, woorden, i, uit) ||
      addWoord(lexicon, woorden[i], uit);
  if (!uit.eenheden.length)
    uit.eenheden = woorden
      .filter((w) => isBegin(lexicon, w.woord))
      .map((w) => ({ tekst: w.ruw, woorden: 1, alternatieven: [{ q: w.woord, w: 1 }] }));
  uit.eenheden = uit.eenheden.map((e) => withDelen(lexicon, e));
  uit.onbekend = uit.eenheden.filter((e) => !e.alternatieven.length).map((e) => e.tekst);
  return uit;
}

/** A question between quotation marks is taken as it is. */
function analyseLetterlijk(lexicon: Lexicon, tekst: string): Analyse {
  const bekend = tekst.split(/\s+/).every((w) => lexicon.woorden.has(toKern(w)));
  const alternatieven = bekend ? [{ q: `"${tekst}"`, w: 1 }] : [];
  return {
    eenheden: [{ tekst, woorden: 1, alternatieven }],
    beste: [],
    verbeterd: [],
    onbekend: bekend ? [] : [tekst],
    letterlijk: tekst,
    watIs: false,
  };
}

/** The longest name that starts here; returns how many words it takes. */
function addNaam(lexicon: Lexicon, woorden: Vraagwoord[], vanaf: number, uit: Analyse): number {
  for (let n = Math.min(lexicon.langsteNaam, woorden.length - vanaf); n >= 1; n--) {
    const eigen = woorden.slice(vanaf, vanaf + n);
    if (n === 1 && eigen[0]?.stop) continue;
    const getypt = eigen.map((w) => (w.verbeterd || w.naambegin ? w.woord : w.vorm)).join(' ');
    const treffers = (lexicon.namen.get(toNaamsleutel(getypt)) ?? []).filter(
      ({ groep, zelf }) => !groep.x || toKern(zelf) === toKern(getypt),
    );
    if (!treffers.length) continue;
    const k = eigen.some((w) => w.verbeterd) ? gewicht.spelling : 1;
    const alternatieven = [
      ...eigenWoorden(lexicon, eigen, treffers, k),
      ...synoniemen(treffers, k),
    ];
    uit.eenheden.push({ tekst: eigen.map((w) => w.ruw).join(' '), woorden: n, alternatieven });
    uit.beste.push(...treffers.map(({ groep, sterk }) => ({ href: groep.p, sterk, woorden: n })));
    return n;
  }
  return 0;
}

function eigenWoorden(
  lexicon: Lexicon,
  eigen: Vraagwoord[],
  treffers: Naamtreffer[],
  k: number,
): Alternatief[] {
  const vormen = eigen.map((w) => findVormen(lexicon, w.woord)[0]);
  const aaneen = eigen.map((w) => w.woord).join('');
  return [
    ...(vormen.every((v) => v !== undefined)
      ? [{ q: vormen.join(' '), w: k }]
      : treffers.map(({ zelf }) => ({ q: zelf, w: k }))),
    ...(eigen.length > 1 && lexicon.woorden.has(aaneen) ? [{ q: aaneen, w: k }] : []),
  ];
}

function synoniemen(treffers: Naamtreffer[], k: number): Alternatief[] {
  return treffers.flatMap(({ groep, zelf, sterk }) => [
    ...groep.t
      .filter((t) => t !== zelf)
      .map((q) => ({ q, w: k * (sterk ? gewicht.synoniem : gewicht.verwant) })),
    ...(sterk ? (groep.r ?? []).map((q) => ({ q, w: k * gewicht.verwant * gewicht.deel })) : []),
  ]);
}

/** A compound written as two words: `jeugd zorg`; returns 2 when it is one. */
function addLos(lexicon: Lexicon, woorden: Vraagwoord[], vanaf: number, uit: Analyse): number {
  const [eerste, tweede] = [woorden[vanaf], woorden[vanaf + 1]];
  if (!eerste || !tweede || eerste.stop || tweede.stop) return 0;
  const aaneen = eerste.woord + tweede.woord;
  const vormen = aaneen.length >= 7 ? findVormen(lexicon, aaneen) : [];
  if (!vormen.length) return 0;
  const namen = lexicon.namen.get(toStam(aaneen)) ?? [];
  uit.eenheden.push({
    tekst: `${eerste.ruw} ${tweede.ruw}`,
    woorden: 2,
    alternatieven: [
      ...vormen.map((q) => ({ q, w: 1 })),
      { q: `${eerste.woord} ${tweede.woord}`, w: gewicht.los },
      ...synoniemen(namen, 1),
    ],
  });
  uit.beste.push(...namen.map(({ groep, sterk }) => ({ href: groep.p, sterk, woorden: 2 })));
  return 2;
}

/** One word on its own; always takes one word. */
function addWoord(lexicon: Lexicon, woord: Vraagwoord | undefined, uit: Analyse): number {
  if (!woord || woord.stop) return 1;
  uit.eenheden.push({
    tekst: woord.ruw,
    woorden: 1,
    alternatieven: toAlternatieven(lexicon, woord),
  });
  return 1;
}

function toAlternatieven(lexicon: Lexicon, woord: Vraagwoord): Alternatief[] {
  const w = woord.woord;
  const k = woord.verbeterd ? gewicht.spelling : 1;
  if (isOpSite(lexicon, w))
    return findVormen(lexicon, w).map((q, i) => ({ q, w: k * (i ? 0.95 : 1) }));
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
function withDelen(lexicon: Lexicon, eenheid: Eenheid): Eenheid {
  const { tekst, alternatieven } = eenheid;
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
  return { ...eenheid, alternatieven: goed };
}

/** Pagefind answers an unknown word with its longest known start: never give it one. */
function isVeilig(lexicon: Lexicon, q: string): boolean {
  return q
    .split(/[\s/()+]+/)
    .map(toKern)
    .every((w) => !w || lexicon.woorden.has(w) || (w.length >= 2 && isBegin(lexicon, w)));
}
