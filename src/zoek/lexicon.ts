import { stopwoorden } from './stopwoorden.ts';
import { fold, toKern, toKlank, toStam, toStammen } from './woord.ts';

/** Names of one thing: strong names mean it, related ones are near it. */
export type Naamgroep = {
  /** Names that mean the same: term, abbreviation, synonyms. */
  t: string[];
  /** Names of related things. */
  r?: string[];
  /** Address of the page about it; empty for everyday words without one. */
  p: string;
  /** 1 when only the exact name counts, as for regions. */
  x?: 1;
};

/**
 * A page in the first layer: address, title, kind, description, own headings, the part of its id in
 * the index that tells it from others; then its names (empty is the title), names of related things,
 * and 1 when only the exact name counts.
 */
export type Bladzijde = [
  href: string,
  titel: string,
  soort: string,
  tekst: string,
  koppen: string,
  id: string,
  namen?: string[],
  verwant?: string[],
  precies?: 1,
];

/**
 * The file the browser loads: the site’s words front-coded, pages with their names, and names that
 * stand apart: everyday words without a page, and in a large site those of pages elsewhere.
 */
export type LexiconBestand = {
  w: string;
  p: Bladzijde[];
  g: (Naamgroep | string[])[];
  /** The first letters in each part, when a large site keeps rarer words in parts. */
  s?: string[];
};

/** A word of the site with its frequency class and its sound. */
type Woord = { woord: string; aantal: number; klank: string };

/** A name found in a question. */
export type Naamtreffer = { groep: Naamgroep; zelf: string; sterk: boolean };

/** The words and names of the site, ready to look up. */
export type Lexicon = {
  woorden: Map<string, number>;
  gesorteerd: string[];
  lijst: Woord[];
  stammen: Map<string, [woord: string, eraf: number][]>;
  namen: Map<string, Naamtreffer[]>;
  naamwoorden: Set<string>;
  alleenNaam: Set<string>;
  langsteNaam: number;
  bladzijden: Bladzijde[];
};

/** The start of a page’s id in the index that tells it from the others: `unknown_a42276e` → `a422`. */
export function toSleutel(id: string, lengte: number): string {
  const vanaf = id.indexOf('_') + 1;
  return id.slice(vanaf, vanaf + lengte);
}

/** Writes sorted words as shared length, rest and frequency class (`A` rare … `J` everywhere). */
export function encodeWoorden(woorden: Map<string, number>): string {
  let vorig = '';
  return [...woorden.keys()]
    .sort()
    .map((woord) => {
      let gelijk = 0;
      while (gelijk < 35 && gelijk < vorig.length && vorig[gelijk] === woord[gelijk]) gelijk++;
      vorig = woord;
      const klasse = Math.min(9, Math.floor(Math.log2(woorden.get(woord) ?? 1)));
      return gelijk.toString(36) + woord.slice(gelijk) + String.fromCharCode(65 + klasse);
    })
    .join('');
}

/** Reads words as `encodeWoorden` wrote them, with a number in the order of their frequency. */
export function decodeWoorden(code: string): Map<string, number> {
  const woorden = new Map<string, number>();
  let vorig = '';
  for (const [, gelijk = '0', rest = '', klasse = 'A'] of code.matchAll(
    /([0-9a-z])([0-9a-z]*)([A-J])/g,
  )) {
    vorig = vorig.slice(0, parseInt(gelijk, 36)) + rest;
    woorden.set(vorig, 2 ** (klasse.charCodeAt(0) - 65));
  }
  return woorden;
}

/** The key under which a name is found: its stems in any order, without words that only connect. */
export function toNaamsleutel(naam: string): string {
  const woorden = splitNaam(naam);
  const kern = woorden.filter((w) => !stopwoorden.has(w));
  return (kern.length > 1 ? kern.map(toStam).sort() : woorden.map(toStam)).join(' ');
}

/** Prepares a lexicon file for looking up. */
export function createLexicon({ w, p, g }: LexiconBestand): Lexicon {
  const woorden = decodeWoorden(w);
  const lexicon: Lexicon = {
    woorden,
    gesorteerd: [...woorden.keys()].sort(),
    lijst: [...woorden].map(([woord, aantal]) => ({ woord, aantal, klank: toKlank(woord) })),
    stammen: new Map(),
    namen: new Map(),
    naamwoorden: new Set(),
    alleenNaam: new Set(),
    langsteNaam: 1,
    bladzijden: p,
  };
  for (const woord of woorden.keys())
    for (const [stam, eraf] of toStammen(woord)) push(lexicon.stammen, stam, [woord, eraf]);
  for (const groep of toNaamgroepen({ p, g })) addGroep(lexicon, groep);
  for (const woord of lexicon.alleenNaam)
    lexicon.lijst.push({ woord, aantal: 1, klank: toKlank(woord) });
  return lexicon;
}

/** All names of a file, with their pages. */
export function toNaamgroepen({ p, g }: Pick<LexiconBestand, 'p' | 'g'>): Naamgroep[] {
  return [...p.flatMap(toNaamgroep), ...g.map((x) => (Array.isArray(x) ? { t: x, p: '' } : x))];
}

function toNaamgroep([p, titel, , , , , namen, r, x]: Bladzijde): Naamgroep[] {
  if (!namen) return [];
  const t = namen.map((naam) => naam || titel);
  return [{ t, p, ...(r?.length ? { r } : {}), ...(x ? { x } : {}) }];
}

function addGroep(lexicon: Lexicon, groep: Naamgroep): void {
  const namen = [
    ...groep.t.map((n) => [n, true] as const),
    ...(groep.r ?? []).map((n) => [n, false] as const),
  ];
  for (const [zelf, sterk] of namen) {
    const sleutel = toNaamsleutel(zelf);
    lexicon.langsteNaam = Math.max(lexicon.langsteNaam, splitNaam(zelf).length);
    if (!lexicon.namen.get(sleutel)?.some((t) => t.groep === groep))
      push(lexicon.namen, sleutel, { groep, zelf, sterk });
    if (!sterk && !groep.x) continue;
    for (const deel of splitNaam(zelf).filter((d) => d.length > 2)) {
      lexicon.naamwoorden.add(toStam(deel));
      if (deel.length >= 5 && !lexicon.woorden.has(toKern(deel)))
        lexicon.alleenNaam.add(toKern(deel));
    }
  }
}

function splitNaam(naam: string): string[] {
  return fold(naam)
    .replace(/['’.]/g, '')
    .split(/[\s\-/()+]+/)
    .filter(Boolean);
}

function push<K, V>(kaart: Map<K, V[]>, sleutel: K, waarde: V): void {
  const lijst = kaart.get(sleutel);
  if (lijst) lijst.push(waarde);
  else kaart.set(sleutel, [waarde]);
}
