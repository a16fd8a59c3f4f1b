import type { z } from 'astro/zod';
import { schemas } from '#src/schemas/schemas.ts';
import { collecties, type Collectie } from '#src/schemas/velden.ts';
import { formatPad, type Bevinding, type Pad, type Positie } from './bevinding.ts';
import type { Tekst } from './deel.ts';
import { readFrontmatter } from './frontmatter.ts';
import { checkGrenzen } from './grenzen.ts';
import { checkTekens, stripBom } from './tekens.ts';
import { readTekst } from './tekst.ts';
import { checkWaarden } from './waarde-regels.ts';
import { translateFouten } from './zod-melding.ts';

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
  /** What the fields hold when they do not fit, so that references in them are still checked. */
  half?: { bestand: string; id: string; collectie: Collectie; data: unknown; tekst: Tekst };
  collectie?: Collectie;
  id: string;
  bevindingen: Bevinding[];
  /** Line and column of a place in the fields. */
  findPositie: (pad: Pad) => Positie;
};

/** Reads one file against the schema of its folder; pure, evaluates nothing. */
export function readEntry({ bestand, inhoud: ruw }: Bestand): GelezenEntry {
  const plek = plekOfBestand(bestand);
  const vooraf = checkVooraf(bestand, ruw);
  const inhoud = stripBom(ruw);
  const begin = { id: plek.id, ...(plek.collectie ? { collectie: plek.collectie } : {}) };
  if (!plek.collectie || vooraf.some((b) => gevaarlijk.has(b.code)))
    return { ...begin, bevindingen: vooraf, findPositie: () => ({ regel: 1, kolom: 1 }) };
  const { data, tekst: bron, bevindingen, findPositie } = readFrontmatter(bestand, inhoud);
  const { tekst, bevindingen: tekstfouten } = readTekst(bestand, bron);
  bevindingen.unshift(...vooraf);
  bevindingen.push(...tekstfouten, ...checkWaarden(bestand, inhoud, data, findPositie));
  const gelezen = { ...begin, bevindingen, findPositie };
  if (data === undefined) return gelezen;
  const { collectie, id } = plek;
  const schema = schemas[collectie];
  const uitkomst = schema.safeParse(data);
  if (uitkomst.success)
    return { ...gelezen, entry: { ...plek, bestand, data: uitkomst.data, tekst } as Entry };
  for (const uitleg of translateFouten(schema, data, uitkomst.error.issues)) {
    const { pad, code, melding, voorstel } = uitleg;
    const plek = { bestand, ...findPositie(pad), veld: formatPad(pad) };
    bevindingen.push({ ...plek, code, ernst: 'fout', melding, ...(voorstel ? { voorstel } : {}) });
  }
  return { ...gelezen, half: { bestand, id, collectie, data, tekst } };
}

/** Findings after which no parser may see the file. */
const gevaarlijk = new Set(['stuurteken', 'te-ingewikkeld']);

function checkVooraf(bestand: string, inhoud: string): Bevinding[] {
  if (plekOfBestand(bestand).collectie)
    return [...checkTekens(bestand, inhoud), ...checkGrenzen(bestand, inhoud)];
  return [
    {
      bestand,
      code: 'map-onbekend',
      ernst: 'fout',
      melding: 'Deze map hoort niet bij de inhoud.',
      voorstel: `Zet het bestand in een van de mappen ${collecties.join(', ')}.`,
    },
  ];
}

/** Collection and id of a file, from its place: `content/praktijken/oja-almere.mdx`. */
export function plekOfBestand(bestand: string): { collectie: Collectie | undefined; id: string } {
  const [, map = '', naam = ''] = bestand.split('/');
  return {
    collectie: collecties.find((c) => c === map),
    id: naam.replace(/\.(mdx?|yaml)$/, ''),
  };
}
