import type { Collectie } from '#src/schemas/velden.ts';

/** What an editor has to know of a folder before making a file in it. */
type Soort = {
  enkelvoud: string;
  extensie: 'md' | 'mdx' | 'yaml';
  /** What stands in the folder. */
  uitleg: string;
  /** Id of an entry that exists, as an example of a reference. */
  voorbeeld: string;
};

/** Every folder of `content/`, in the order editors read them. */
export const soorten: Record<Collectie, Soort> = {
  updates: {
    enkelvoud: 'update',
    extensie: 'md',
    uitleg: 'nieuws over een praktijk of regio',
    voorbeeld: '2021-09-24-doen-dag',
  },
  praktijken: {
    enkelvoud: 'praktijk',
    extensie: 'mdx',
    uitleg: 'één bestand per praktijk',
    voorbeeld: 'oja-almere',
  },
  bronnen: {
    enkelvoud: 'bron',
    extensie: 'yaml',
    uitleg: 'één bestand per bron',
    voorbeeld: 'S1',
  },
  begrippen: {
    enkelvoud: 'begrip',
    extensie: 'mdx',
    uitleg: 'uitleg van moeilijke woorden',
    voorbeeld: 'jeugdhulp',
  },
  vragen: {
    enkelvoud: 'vraag',
    extensie: 'mdx',
    uitleg: 'vragen van beleidsmakers, met een kort antwoord',
    voorbeeld: 'wat-kost-het',
  },
  knelpunten: {
    enkelvoud: 'knelpunt',
    extensie: 'mdx',
    uitleg: 'waar samenwerken vastloopt',
    voorbeeld: 'samen-betalen',
  },
  regios: {
    enkelvoud: 'regio',
    extensie: 'mdx',
    uitleg: 'één bestand per regio',
    voorbeeld: 'almere',
  },
  tips: {
    enkelvoud: 'tip',
    extensie: 'mdx',
    uitleg: 'de negen tips',
    voorbeeld: 'vakmanschap',
  },
  themas: {
    enkelvoud: 'thema',
    extensie: 'yaml',
    uitleg: 'de vaste lijst van thema’s',
    voorbeeld: 'afspraken',
  },
  paginas: {
    enkelvoud: 'pagina',
    extensie: 'mdx',
    uitleg: 'losse pagina’s, zoals Meedoen',
    voorbeeld: 'meedoen',
  },
};

/** The collection a word stands for, `update` as well as `updates`; undefined when it is none. */
export function findCollectie(woord: string): Collectie | undefined {
  return collectiesOpVolgorde().find((c) => c === woord || soorten[c].enkelvoud === woord);
}

/** All collections in the order editors read them. */
export function collectiesOpVolgorde(): Collectie[] {
  return Object.keys(soorten) as Collectie[];
}
