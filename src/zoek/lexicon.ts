import { stopwoorden } from './stopwoorden.ts';
import { fold, toKern, toStam } from './woord.ts';

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
 * the index that tells it from others; then its names, names of related things, and 1 when only the exact name counts.
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
 * Words with the number of pages they are on, pages with their names, and names that stand apart:
 * everyday words without a page, and in a large site those of pages elsewhere. A large site has
 * them in parts.
 */
export type Lexicondeel = { w: Map<string, number>; p: Bladzijde[]; g: Naamgroep[] };

/** The lexicon every reader loads. */
export type LexiconBestand = Lexicondeel & {
  /** The first letters in each part, when a large site keeps rarer words in parts. */
  s?: string[];
};

/** Words by each stem they can have, with how many letters were cut off. */
export type Stammen = Map<string, [woord: string, eraf: number][]>;

/** A name found in a question. */
export type Naamtreffer = { groep: Naamgroep; zelf: string; sterk: boolean };

/** The words and names of the site, ready to look up. */
export type Lexicon = {
  woorden: Map<string, number>;
  gesorteerd: string[];
  /** The core this one adds to, on a large site. */
  kern: Lexicon | undefined;
  /** The words that are not in the core, sorted. */
  eigen: string[];
  /** Those of `eigen` by first letter; filled when a question has a word with that letter. */
  stammen: Map<string, Stammen>;
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

/** The key under which a name is found: its stems in any order, without words that only connect. */
export function toNaamsleutel(naam: string): string {
  return toSleutelVan(splitNaam(naam));
}

function toSleutelVan(woorden: string[]): string {
  const kern = woorden.filter((w) => !stopwoorden.has(w));
  return (kern.length > 1 ? kern.map(toStam).sort() : woorden.map(toStam)).join(' ');
}

/** Prepares a lexicon file for looking up; `kern` is what was prepared before and counts too. */
export function createLexicon({ w, p, g }: Lexicondeel, kern?: Lexicon): Lexicon {
  const eigen = [...w.keys()].sort();
  const lexicon: Lexicon = {
    woorden: kern ? new Map([...kern.woorden, ...w]) : w,
    gesorteerd: kern ? [...kern.gesorteerd, ...eigen].sort() : eigen,
    kern,
    eigen,
    stammen: new Map(),
    namen: new Map(kern?.namen),
    naamwoorden: new Set(kern?.naamwoorden),
    alleenNaam: new Set(kern?.alleenNaam),
    langsteNaam: kern?.langsteNaam ?? 1,
    bladzijden: [...(kern?.bladzijden ?? []), ...p],
  };
  for (const groep of toNaamgroepen({ p, g })) addGroep(lexicon, groep);
  return lexicon;
}

/** All names of a file, with their pages. */
export function toNaamgroepen({ p, g }: Pick<Lexicondeel, 'p' | 'g'>): Naamgroep[] {
  return [...p.flatMap(toNaamgroep), ...g];
}

function toNaamgroep([p, , , , , , t, r, x]: Bladzijde): Naamgroep[] {
  if (!t) return [];
  return [{ t, p, ...(r?.length ? { r } : {}), ...(x ? { x } : {}) }];
}

function addGroep(lexicon: Lexicon, groep: Naamgroep): void {
  const namen = [
    ...groep.t.map((n) => [n, true] as const),
    ...(groep.r ?? []).map((n) => [n, false] as const),
  ];
  for (const [zelf, sterk] of namen) {
    const woorden = splitNaam(zelf);
    const sleutel = toSleutelVan(woorden);
    const treffers = lexicon.namen.get(sleutel) ?? [];
    lexicon.langsteNaam = Math.max(lexicon.langsteNaam, woorden.length);
    // A new list: the one that was there may be that of the core.
    if (!treffers.some((t) => t.groep === groep))
      lexicon.namen.set(sleutel, [...treffers, { groep, zelf, sterk }]);
    if (!sterk && !groep.x) continue;
    for (const deel of woorden.filter((d) => d.length > 2)) {
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

/** Adds to a list in a map. */
export function push<K, V>(kaart: Map<K, V[]>, sleutel: K, waarde: V): void {
  const lijst = kaart.get(sleutel);
  if (lijst) lijst.push(waarde);
  else kaart.set(sleutel, [waarde]);
}
