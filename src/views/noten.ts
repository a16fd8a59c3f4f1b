import type { Bron } from '#src/catalogus/model.ts';
import { formatDatum } from './datum.ts';

/** A mark in the text that points at a source in the list below. */
export type Noot = { nummer: number; anker: string; href: string };

/** A source in the list of a page, with links back to where it is used. */
export type Bronregel = {
  nummer: number;
  id: string;
  titel: string;
  herkomst: string;
  url?: string;
  uitleg?: string;
  terug: string[];
};

/** Numbers the sources of one page in the order in which the page cites them. */
export type Noten = {
  /** Marks for these sources, each with an anchor of its own. */
  verwijs: (ids: readonly string[]) => Noot[];
  /** The sources cited so far, in order of number. */
  lijst: () => Bronregel[];
};

const toegangsuitleg = {
  openbaar: undefined,
  'niet-gevonden': 'Het webadres is niet gevonden.',
  weggelaten: 'De link staat hier niet, omdat er een naam van een persoon in staat.',
};

/** Starts an empty numbering over the given sources; a source that does not exist is an Error. */
export function createNoten(bronnen: readonly Bron[]): Noten {
  const opId = new Map(bronnen.map((b) => [b.id, b]));
  const regels = new Map<string, Bronregel>();
  const regelVoor = (id: string): Bronregel => {
    const bekend = regels.get(id);
    if (bekend) return bekend;
    const bron = opId.get(id);
    if (!bron) throw new Error(`Bron ${id} bestaat niet.`);
    const regel = { ...toBronregel(bron), nummer: regels.size + 1, terug: [] };
    regels.set(id, regel);
    return regel;
  };
  return {
    verwijs: (ids) =>
      ids.map((id) => {
        const regel = regelVoor(id);
        const anker = `noot-${regel.nummer}-${regel.terug.length + 1}`;
        regel.terug.push(anker);
        return { nummer: regel.nummer, anker, href: `#bron-${id}` };
      }),
    lijst: () => [...regels.values()],
  };
}

/** How a source is described in a list: title, who, when, and what a reader should know. */
export function toBronregel(bron: Bron): Omit<Bronregel, 'nummer' | 'terug'> {
  const auteurs = bron.auteurs.length ? `${bron.auteurs.join(', ')}. ` : '';
  const uitleg = [bron.opmerking, toegangsuitleg[bron.toegang]].filter(Boolean).join(' ');
  return {
    id: bron.id,
    titel: bron.titel,
    herkomst: `${auteurs}${bron.uitgever}, ${formatDatum(bron.datum)}.`,
    ...(bron.url ? { url: bron.url } : {}),
    ...(uitleg ? { uitleg } : {}),
  };
}
