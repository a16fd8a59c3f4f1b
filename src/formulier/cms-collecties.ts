import type { Collectie } from '#src/schemas/velden.ts';

/** How the editor page shows a collection, and what may be made in it. */
export type CmsCollectie = {
  label: string;
  /** One of them, for “Nieuwe praktijk”. */
  enkel: string;
  uitleg: string;
  /** Name of a Material Symbol. */
  icoon: string;
  extensie: 'md' | 'mdx' | 'yaml';
  /** Field by which people know an entry. */
  naamveld: string;
  /** What a list and a relation show of an entry. */
  toont: string;
  /** File name of a new entry; without it nobody can make one here. */
  bestandsnaam?: string;
};

const metTitel = { extensie: 'mdx', naamveld: 'titel', toont: '{{titel}}' } as const;

const perCollectie: Record<Collectie, CmsCollectie> = {
  updates: {
    ...metTitel,
    label: 'Updates',
    enkel: 'Update',
    uitleg: 'Nieuws uit een regio of van een praktijk.',
    icoon: 'campaign',
    extensie: 'md',
    toont: '{{datum}} · {{titel}}',
    bestandsnaam: '{{fields.datum}}-{{titel | lower}}',
  },
  praktijken: {
    ...metTitel,
    label: 'Praktijken',
    enkel: 'Praktijk',
    uitleg: 'Aanpakken waarin school, jeugdhulp en zorg samenwerken.',
    icoon: 'handshake',
    bestandsnaam: '{{titel | lower}}',
  },
  regios: {
    ...metTitel,
    label: 'Regio’s',
    enkel: 'Regio',
    uitleg: 'De inspiratieregio’s. Een nieuwe regio maakt de redactie.',
    icoon: 'map',
    naamveld: 'naam',
    toont: '{{naam}}',
  },
  vragen: {
    ...metTitel,
    label: 'Vragen',
    enkel: 'Vraag',
    uitleg: 'Vragen van beleidsmakers, met een kort antwoord.',
    icoon: 'help',
    bestandsnaam: '{{titel | lower}}',
  },
  knelpunten: {
    ...metTitel,
    label: 'Knelpunten',
    enkel: 'Knelpunt',
    uitleg: 'Waar samenwerken vastloopt, bij meer dan één praktijk.',
    icoon: 'warning',
    bestandsnaam: '{{titel | lower}}',
  },
  begrippen: {
    ...metTitel,
    label: 'Begrippen',
    enkel: 'Begrip',
    uitleg: 'Uitleg van moeilijke woorden.',
    icoon: 'dictionary',
    naamveld: 'term',
    toont: '{{term}}',
    bestandsnaam: '{{term | lower}}',
  },
  tips: {
    ...metTitel,
    label: 'Tips',
    enkel: 'Tip',
    uitleg: 'De negen tips.',
    icoon: 'lightbulb',
    toont: '{{nummer}} · {{titel}}',
  },
  bronnen: {
    ...metTitel,
    label: 'Bronnen',
    enkel: 'Bron',
    uitleg: 'Waar alles staat. Een nieuwe bron krijgt het eerste nummer dat vrij is.',
    icoon: 'menu_book',
    extensie: 'yaml',
    toont: '{{id}} · {{titel}}',
    bestandsnaam: '{{id}}',
  },
  themas: {
    ...metTitel,
    label: 'Thema’s',
    enkel: 'Thema',
    uitleg: 'De vaste lijst van thema’s.',
    icoon: 'sell',
    extensie: 'yaml',
  },
  paginas: {
    ...metTitel,
    label: 'Losse pagina’s',
    enkel: 'Pagina',
    uitleg: 'Pagina’s over deze site, zoals Meedoen.',
    icoon: 'description',
  },
};

/** How the editor page shows one collection. */
export function cmsCollectieOf(collectie: Collectie): CmsCollectie {
  return perCollectie[collectie];
}

/** All collections in the order of the editor page: what verbinders use most comes first. */
export const cmsVolgorde = Object.keys(perCollectie) as Collectie[];
