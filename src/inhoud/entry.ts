import type { z } from 'astro/zod';
import { schemas } from '../schemas/schemas.ts';
import { collecties, type Collectie } from '../schemas/velden.ts';
import { formatPad, type Bevinding, type Pad } from './bevinding.ts';
import type { Tekst } from './deel.ts';
import { leesFrontmatter } from './frontmatter.ts';
import { leesTekst } from './tekst.ts';
import { vertaalFout } from './zod-melding.ts';

/** A file under `content/` as read from disk. */
export type Bestand = { bestand: string; inhoud: string };

/** The fields of an entry of a collection, after its schema. */
export type Velden<C extends Collectie> = z.output<(typeof schemas)[C]>;

/** One entry: its fields, its text as pieces, and where it came from. */
export type Entry<C extends Collectie = Collectie> = {
  collectie: C;
  id: string;
  bestand: string;
  data: Velden<C>;
  tekst: Tekst;
};

/** An entry (absent when its fields do not fit) with everything that is wrong with its file. */
export type GelezenEntry = {
  entry?: Entry;
  collectie?: Collectie;
  id: string;
  bevindingen: Bevinding[];
  /** Line and column of a place in the fields. */
  zoekPositie: (pad: Pad) => { regel: number; kolom: number };
};

/** Reads one file against the schema of its folder; pure, evaluates nothing. */
export function leesEntry({ bestand, inhoud }: Bestand): GelezenEntry {
  const { collectie, id } = plaatsVan(bestand);
  const { data, tekst: ruw, bevindingen, zoekPositie } = leesFrontmatter(bestand, inhoud);
  const gelezen = { id, bevindingen, zoekPositie, ...(collectie ? { collectie } : {}) };
  if (!collectie) {
    bevindingen.push({
      bestand,
      code: 'map-onbekend',
      ernst: 'fout',
      melding: 'Deze map hoort niet bij de inhoud.',
      voorstel: `Zet het bestand in een van de mappen ${collecties.join(', ')}.`,
    });
    return gelezen;
  }
  const { tekst, bevindingen: tekstfouten } = leesTekst(bestand, ruw);
  bevindingen.push(...tekstfouten);
  if (data === undefined) return gelezen;
  const uitkomst = schemas[collectie].safeParse(data);
  if (uitkomst.success) {
    const entry = { collectie, id, bestand, data: uitkomst.data, tekst } as Entry;
    return { ...gelezen, entry };
  }
  for (const fout of uitkomst.error.issues)
    for (const { pad, ...uitleg } of vertaalFout(schemas[collectie], data, fout))
      bevindingen.push({
        bestand,
        ...zoekPositie(pad),
        veld: formatPad(pad),
        ernst: 'fout',
        ...uitleg,
      });
  return gelezen;
}

/** Collection and id of a file, from its place: `content/praktijken/oja-almere.mdx`. */
export function plaatsVan(bestand: string): { collectie: Collectie | undefined; id: string } {
  const [, map = '', naam = ''] = bestand.split('/');
  return {
    collectie: collecties.find((c) => c === map),
    id: naam.replace(/\.(mdx?|yaml)$/, ''),
  };
}
