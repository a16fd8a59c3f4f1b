import {
  eigenWoorden,
  gewicht,
  synoniemen,
  toAlternatieven,
  withDelen,
  type Alternatief,
} from './alternatieven.ts';
import { limitVraag } from './limit-vraag.ts';
import { toNaamsleutel, type Lexicon } from './lexicon.ts';
import { findVormen, isBegin } from './opzoeken.ts';
import { findSoorten } from './soorten.ts';
import { readVraag, type Vraagwoord } from './vraag.ts';
import { toKern, toStam } from './woord.ts';

/** A part of a question with its alternatives; none when the site does not know it. */
export type Eenheid = {
  tekst: string;
  woorden: number;
  alternatieven: Alternatief[];
  /** True when so many pages have it that only the other parts are asked. */
  overal?: true;
};

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
  /** Kinds of pages that the question names: `regio’s`. */
  soorten: string[];
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
    soorten: findSoorten(woorden.map((w) => w.vorm)),
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
  const eenheden = uit.eenheden.map((e) => ({
    ...e,
    alternatieven: withDelen(lexicon, e.tekst, e.alternatieven),
  }));
  uit.eenheden = limitVraag(lexicon, eenheden);
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
    soorten: [],
  };
}

/** The longest name that starts here; returns how many words it takes. */
function addNaam(lexicon: Lexicon, woorden: Vraagwoord[], vanaf: number, uit: Analyse): number {
  for (let n = Math.min(lexicon.langsteNaam, woorden.length - vanaf); n >= 1; n--) {
    const eigen = woorden.slice(vanaf, vanaf + n);
    // A long name may begin with a small word: “niet naar school”.
    if (n < 3 && (eigen[0]?.stop || eigen.at(-1)?.stop)) continue;
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
      { q: `"${eerste.woord} ${tweede.woord}"`, w: gewicht.los },
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
