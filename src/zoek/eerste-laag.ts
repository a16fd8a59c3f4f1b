import { push, type Bladzijde, type Lexicon } from './lexicon.ts';
import { findVormen, startingWith } from './opzoeken.ts';
import type { Vondst, Zoekfunctie } from './rangschik.ts';
import { fold } from './woord.ts';

/** The pages that have a word in one of their fields, by word. */
type Index = { paginas: Map<string, number[]>; woorden: string[] };

/** What a field is worth on a page, for the word itself or for words that begin with it. */
type Trede = { index: Index; begin?: true; weegt: (pagina: number) => number };

/** Looks in titles, headings and descriptions only: quick, and without Pagefind. */
export function createEersteLaag(lexicon: Lexicon): Zoekfunctie<Bladzijde> {
  const { bladzijden } = lexicon;
  const titels = bladzijden.map(([, titel]) => toWoorden(titel));
  const titel = createIndex(titels);
  const tekst = createIndex(bladzijden.map(([, , , omschrijving]) => toWoorden(omschrijving)));
  const koppen = createIndex(bladzijden.map(([, , , , eigen]) => toWoorden(eigen)));
  // A page counts with the last that fits.
  const treden: Trede[] = [
    { index: tekst, begin: true, weegt: () => 0.3 },
    { index: titel, begin: true, weegt: () => 0.5 },
    { index: tekst, weegt: () => 0.6 },
    { index: koppen, weegt: () => 0.8 },
    { index: titel, weegt: (pagina) => 3 / Math.sqrt(titels[pagina]?.size ?? 1) },
  ];
  return (q) => {
    const [eerste = new Map<number, number>(), ...rest] = [...toWoorden(q)].map((w) =>
      findPaginas(treden, new Set([w, ...findVormen(lexicon, w)])),
    );
    const vondsten = [...eerste].flatMap(([pagina, score]): Vondst<Bladzijde>[] => {
      const waarde = bladzijden[pagina];
      const scores = [score, ...rest.map((paginas) => paginas.get(pagina) ?? 0)];
      if (!waarde || scores.includes(0)) return [];
      const som = scores.reduce((a, b) => a + b, 0);
      return [{ id: waarde[0], score: som / scores.length, waarde }];
    });
    return Promise.resolve(vondsten);
  };
}

/** The pages that have one of these forms, each with its weight. */
function findPaginas(treden: readonly Trede[], vormen: Set<string>): Map<number, number> {
  const gewichten = new Map<number, number>();
  for (const { index, begin, weegt } of treden)
    for (const vorm of vormen)
      for (const woord of begin ? startingWithVorm(index, vorm) : [vorm])
        for (const pagina of index.paginas.get(woord) ?? []) gewichten.set(pagina, weegt(pagina));
  return gewichten;
}

/** Words that begin with a form; one of two letters says too little. */
function startingWithVorm({ woorden }: Index, vorm: string): Iterable<string> {
  return vorm.length > 2 ? startingWith(woorden, vorm) : [];
}

function createIndex(velden: readonly Set<string>[]): Index {
  const paginas = new Map<string, number[]>();
  velden.forEach((woorden, pagina) => {
    for (const woord of woorden) push(paginas, woord, pagina);
  });
  return { paginas, woorden: [...paginas.keys()].sort() };
}

function toWoorden(tekst: string): Set<string> {
  return new Set(
    fold(tekst)
      .replace(/['’.]/g, '')
      .split(/[^a-z0-9]+/)
      .filter(Boolean),
  );
}
