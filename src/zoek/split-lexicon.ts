import {
  toNaamgroepen,
  type Bladzijde,
  type Lexicondeel,
  type LexiconBestand,
  type Naamgroep,
} from './lexicon.ts';
import { stopwoorden } from './stopwoorden.ts';
import { toWoorden } from './woord.ts';

/** How large the files of a large site may become. */
type Maat = {
  /** Up to this many pages everything is in one file. */
  drempel: number;
  /** Pages in the core, by title only. */
  paginas: number;
  /** Most words in the core, beside those of names. */
  woorden: number;
  /** Words after which a part is full; a name counts as five words and a page as ten. */
  deel: number;
  /** Most pages that a part holds for one word of their titles. */
  perWoord: number;
};

/** A lexicon in files: the core, its parts, and all other pages for the full text. */
export type Splitsing = { kern: LexiconBestand; delen: Lexicondeel[]; paginas: Bladzijde[] };

/** Most letters that decide in which part a word is. */
const LETTERS = 4;

const gewoon: Maat = { drempel: 2_000, paginas: 300, woorden: 4_000, deel: 1_500, perWoord: 40 };

/** Kinds in the order of their place in the core: few pages that readers ask for by name first. */
const belang = 'Overzicht Regio Tip Thema Vraag Knelpunt Begrip Praktijk'.split(' ');

/**
 * Splits the lexicon of a large site, so that what every reader loads does not grow with it. The
 * core keeps the pages of the smallest kinds, their names, and the words on most pages; the rest is
 * in parts by the first letters of a word. A small site stays one file.
 */
export function splitLexicon(bestand: LexiconBestand, maat: Partial<Maat> = {}): Splitsing {
  const { drempel, paginas, woorden, deel, perWoord } = { ...gewoon, ...maat };
  if (bestand.p.length <= drempel) return { kern: bestand, delen: [], paginas: [] };
  const inKern = new Set(sortBelang(bestand.p).slice(0, paginas));
  const hrefs = new Set([...inKern].map(([href]) => href));
  const groepen = toNaamgroepen(bestand);
  const g = groepen.filter((groep) => !groep.p || hrefs.has(groep.p));
  const gewone = pickWoorden(bestand.w, g, woorden);
  const zeldzaam = new Map([...bestand.w].filter(([woord]) => !gewone.has(woord)));
  const vakken = new Vakken(zeldzaam, perWoord);
  for (const groep of groepen) if (!g.includes(groep)) vakken.addNaam(groep);
  const rest = bestand.p.filter((p) => !inKern.has(p)).map(toTitel);
  for (const pagina of rest) vakken.addPagina(pagina);
  const { grenzen, delen } = vakken.toDelen(deel);
  const p = bestand.p.filter((pagina) => inKern.has(pagina)).map(toTitel);
  return {
    kern: { ...bestand, w: gewone, g, p, s: grenzen },
    delen,
    paginas: rest,
  };
}

function sortBelang(paginas: readonly Bladzijde[]): Bladzijde[] {
  const plek = ([, , soort]: Bladzijde) => belang.indexOf(soort) + 1 || belang.length + 1;
  return paginas.toSorted((a, b) => plek(a) - plek(b));
}

/** Without description and headings: what the core and the full text need of a page. */
function toTitel([href, titel, soort, , , id]: Bladzijde): Bladzijde {
  return [href, titel, soort, '', '', id];
}

/** The words of names, words that begin as everyday ones do, and of the others whole classes of frequency while they fit. */
function pickWoorden(alle: Map<string, number>, g: readonly Naamgroep[], meest: number) {
  const aantallen = [...new Set(alle.values())].sort((a, b) => b - a);
  const past = (minst: number) => [...alle.values()].filter((n) => n >= minst).length <= meest;
  const minst = aantallen.filter(past).at(-1) ?? Infinity;
  const inNaam = new Set(g.flatMap(woordenVan));
  const gewone = g.filter((groep) => !groep.p).flatMap(woordenVan);
  const begint = (woord: string) => gewone.some((gewoon) => woord.startsWith(gewoon));
  return new Map(
    [...alle].filter(([woord, n]) => n >= minst || inNaam.has(woord) || begint(woord)),
  );
}

function woordenVan({ t, r = [] }: Naamgroep): string[] {
  return [...t, ...r].flatMap(toWoorden);
}

type Vak = { w: Map<string, number>; g: Set<Naamgroep>; p: Set<Bladzijde> };

/** Everything outside the core by the first letters of its words. */
class Vakken {
  readonly #vakken = new Map<string, Vak>();
  readonly #woorden: ReadonlyMap<string, number>;
  readonly #perWoord: number;
  readonly #paginas = new Map<string, number>();

  constructor(woorden: ReadonlyMap<string, number>, perWoord: number) {
    this.#woorden = woorden;
    this.#perWoord = perWoord;
    for (const woord of woorden.keys()) this.#addWoord(this.at(woord), woord);
  }

  at(woord: string): Vak {
    const begin = woord.slice(0, LETTERS);
    const vak = this.#vakken.get(begin) ?? { w: new Map(), g: new Set(), p: new Set() };
    this.#vakken.set(begin, vak);
    return vak;
  }

  /** A name is where its first word is that says something, with all words a reader may mean. */
  addNaam(groep: Naamgroep): void {
    for (const naam of groep.t) {
      const woorden = toWoorden(naam);
      const eerste = woorden.find((woord) => !stopwoorden.has(woord)) ?? woorden[0];
      if (!eerste) continue;
      const vak = this.at(eerste);
      vak.g.add(groep);
      for (const woord of woordenVan(groep)) this.#addWoord(vak, woord);
    }
  }

  #addWoord({ w }: Vak, woord: string): void {
    const aantal = this.#woorden.get(woord);
    if (aantal) w.set(woord, aantal);
  }

  addPagina(pagina: Bladzijde): void {
    for (const woord of new Set(toWoorden(pagina[1]))) {
      const aantal = this.#paginas.get(woord) ?? 0;
      if (stopwoorden.has(woord) || aantal >= this.#perWoord) continue;
      this.#paginas.set(woord, aantal + 1);
      this.at(woord).p.add(pagina);
    }
  }

  /** Fills parts in the order of the alphabet; what is under the same letters stays together. */
  toDelen(vol: number): { grenzen: string[]; delen: Lexicondeel[] } {
    const groepen = this.#groupBegin(vol);
    const grenzen: string[] = [];
    const delen: Vak[][] = [];
    let gevuld = Infinity;
    for (const [begin, vakken] of [...groepen].sort(([a], [b]) => (a < b ? -1 : 1))) {
      const gewicht = weigh(vakken);
      if (gevuld + gewicht > vol) [gevuld] = [0, grenzen.push(begin), delen.push([])];
      delen.at(-1)?.push(...vakken);
      gevuld += gewicht;
    }
    return { grenzen, delen: delen.map(toDeel) };
  }

  /** Two letters together, and one or two more where that is too much for a part. */
  #groupBegin(vol: number): Map<string, Vak[]> {
    const onder = new Map<string, Vak[]>();
    for (const [begin, vak] of this.#vakken)
      for (const kort of new Set([2, 3, LETTERS].map((n) => begin.slice(0, n))))
        onder.set(kort, [...(onder.get(kort) ?? []), vak]);
    const groepen = new Map<string, Vak[]>();
    for (const [begin, vak] of this.#vakken) {
      const past = [2, 3]
        .map((n) => begin.slice(0, n))
        .find((s) => weigh(onder.get(s) ?? []) <= vol);
      groepen.set(past ?? begin, past === undefined ? [vak] : (onder.get(past) ?? []));
    }
    return groepen;
  }
}

function weigh(vakken: readonly Vak[]): number {
  const gewichten = vakken.map(({ w, g, p }) => w.size + 5 * g.size + 10 * p.size);
  return gewichten.reduce((som, gewicht) => som + gewicht, 0);
}

function toDeel(vakken: readonly Vak[]): Lexicondeel {
  return {
    w: new Map(vakken.flatMap(({ w }) => [...w])),
    g: [...new Set(vakken.flatMap(({ g }) => [...g]))],
    p: [...new Set(vakken.flatMap(({ p }) => [...p]))],
  };
}
