import type { z } from 'astro/zod';
import { schemas } from '#src/schemas/schemas.ts';
import { collecties, type Collectie } from '#src/schemas/velden.ts';
import { formatPad, type Bevinding, type Pad } from './bevinding.ts';
import type { Tekst } from './deel.ts';
import { readFrontmatter } from './frontmatter.ts';
import { readTekst } from './tekst.ts';
import { translateFout } from './zod-melding.ts';

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
  findPositie: (pad: Pad) => { regel: number; kolom: number };
};

/** Reads one file against the schema of its folder; pure, evaluates nothing. */
export function readEntry({ bestand, inhoud }: Bestand): GelezenEntry {
  const { collectie, id } = plekOfBestand(bestand);
  const { data, tekst: ruw, bevindingen, findPositie } = readFrontmatter(bestand, inhoud);
  const gelezen = { id, bevindingen, findPositie, ...(collectie ? { collectie } : {}) };
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
  const { tekst, bevindingen: tekstfouten } = readTekst(bestand, ruw);
  bevindingen.push(...tekstfouten);
  if (data === undefined) return gelezen;
  const uitkomst = schemas[collectie].safeParse(data);
  if (uitkomst.success) {
    const entry = { collectie, id, bestand, data: uitkomst.data, tekst } as Entry;
    return { ...gelezen, entry };
  }
  for (const fout of uitkomst.error.issues)
    for (const { pad, ...uitleg } of translateFout(schemas[collectie], data, fout))
      bevindingen.push({
        bestand,
        ...findPositie(pad),
        veld: formatPad(pad),
        ernst: 'fout',
        ...uitleg,
      });
  return gelezen;
}

/** Collection and id of a file, from its place: `content/praktijken/oja-almere.mdx`. */
export function plekOfBestand(bestand: string): { collectie: Collectie | undefined; id: string } {
  const [, map = '', naam = ''] = bestand.split('/');
  return {
    collectie: collecties.find((c) => c === map),
    id: naam.replace(/\.(mdx?|yaml)$/, ''),
  };
}
