import { decodeBladzijden, encodeBladzijden } from './bladzijdecode.ts';
import type { LexiconBestand, Naamgroep } from './lexicon.ts';
import { toWoorden } from './woord.ts';
import { decodeWoorden, encodeWoorden, toAantal, toTeken } from './woordcode.ts';

/** A lexicon, or a part of it, as it stands in its file. */
export type Pak = {
  /** Pages as columns. */
  p: string[];
  /** Names that stand apart: a text when they have no page. */
  g: (Naamgroep | string)[];
  /** How often each word of `p` and `g` is on the site, in the order in which they stand there. */
  k: string;
  /** All other words. */
  w: string;
  s?: string[];
};

/** Sign for a word of a name that no text has. */
const NERGENS = '~';

/** Packs a lexicon for its file: a word that its pages and names have is not written again. */
export function packLexicon({ w, p, g, s }: LexiconBestand): Pak {
  const bekend = readWoorden({ p, g });
  const k = [...bekend].map((woord) => {
    const aantal = w.get(woord);
    return aantal ? toTeken(aantal) : NERGENS;
  });
  return {
    p: encodeBladzijden(p),
    g: g.map((groep) => (groep.p ? groep : groep.t.join('|'))),
    k: k.join(''),
    w: encodeWoorden([...w].filter(([woord]) => !bekend.has(woord))),
    ...(s ? { s } : {}),
  };
}

/** Unpacks a file of a lexicon. */
export function unpackLexicon({ w, p, g, k, s }: Pak): LexiconBestand {
  const bestand = {
    p: decodeBladzijden(p),
    g: g.map((groep) => (typeof groep === 'string' ? { t: groep.split('|'), p: '' } : groep)),
  };
  const bekend = [...readWoorden(bestand)].flatMap((woord, i): [string, number][] =>
    k[i] && k[i] !== NERGENS ? [[woord, toAantal(k[i])]] : [],
  );
  return { ...bestand, w: new Map([...bekend, ...decodeWoorden(w)]), ...(s ? { s } : {}) };
}

/** The words of pages and names, in the order in which they stand there. */
function readWoorden({ p, g }: Pick<LexiconBestand, 'p' | 'g'>): Set<string> {
  const paginas = p.map(([, titel, , tekst, koppen, , namen, verwant]) => [
    titel,
    tekst,
    koppen,
    ...(namen ?? []),
    ...(verwant ?? []),
  ]);
  const namen = g.map(({ t, r }) => [...t, ...(r ?? [])]);
  return new Set([...paginas, ...namen].flat().flatMap(toWoorden));
}
