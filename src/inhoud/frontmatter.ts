import { LineCounter, parseDocument, type Document } from 'yaml';
import type { Bevinding, Pad, Positie } from './bevinding.ts';
import { checkVelden } from './veld-regels.ts';
import { repairVelden, yamlOpties } from './yaml-herstel.ts';

/** A file split in its data and its text, with a way back from a place to a line. */
export type Frontmatter = {
  data: unknown;
  /** Text under the frontmatter, with lines kept in place by blank lines. */
  tekst: string;
  bevindingen: Bevinding[];
  /** Position in the file of the value (or of the key) at a place in the data. */
  findPositie: (pad: Pad) => Positie;
};

const start: Positie = { regel: 1, kolom: 1 };

const grens = /^---\r?\n([\s\S]*?\r?\n)?---[ \t]*(?:\r?\n|$)/;

/** Reads `inhoud` as YAML (`.yaml`, `.yml`) or as frontmatter with text; never evaluates anything. */
export function readFrontmatter(bestand: string, inhoud: string): Frontmatter {
  if (/\.ya?ml$/.test(bestand)) return readVelden(bestand, inhoud, 0);
  const delen = grens.exec(inhoud);
  if (!delen) return zonderVelden(bestand, inhoud);
  const [kop, velden = ''] = delen;
  const tekst = kop.replace(/[^\n]/g, '') + inhoud.slice(kop.length);
  return { ...readVelden(bestand, velden, 1), tekst };
}

/** Faults after which the fields can still be read, so that the rest is reported as well. */
const onschuldig = new Set(['yaml', 'veld-dubbel', 'hekje']);

function readVelden(bestand: string, ruw: string, regelsErvoor: number): Frontmatter {
  const { yaml, fouten } = repairVelden(ruw);
  const regels = new LineCounter();
  const document = parseDocument(yaml, { ...yamlOpties, lineCounter: regels });
  const toPositie = (plek: number): Positie => {
    const { line, col } = regels.linePos(plek);
    return { regel: line + regelsErvoor, kolom: col };
  };
  const fout = (
    positie: Positie,
    code: string,
    melding: string,
    voorstel: string,
    ernst: Bevinding['ernst'] = 'fout',
  ): Bevinding => ({ bestand, ...positie, code, ernst, melding, voorstel });
  const bevindingen = [
    ...fouten.map(({ regel, kolom, melding, voorstel }) =>
      fout({ regel: regel + regelsErvoor, kolom }, 'yaml', melding, voorstel),
    ),
    ...checkVelden(document, yaml).map((v) =>
      fout(toPositie(v.plek), v.code, v.melding, v.voorstel, v.ernst),
    ),
  ];
  const leesbaar = !document.errors.length && bevindingen.every((b) => onschuldig.has(b.code));
  return {
    data: leesbaar ? document.toJS({ maxAliasCount: 0 }) : undefined,
    tekst: '',
    bevindingen,
    findPositie: (pad) => findInDocument(document, pad, toPositie),
  };
}

function zonderVelden(bestand: string, tekst: string): Frontmatter {
  const open = /^---\r?\n/.test(tekst);
  const bevinding: Bevinding = {
    bestand,
    ...start,
    code: 'frontmatter-ontbreekt',
    ernst: 'fout',
    melding: open
      ? 'Het blok met velden bovenaan heeft geen einde.'
      : 'Het blok met velden bovenaan ontbreekt.',
    voorstel: open
      ? 'Zet onder het laatste veld een regel met alleen ---.'
      : 'Zet de velden bovenaan tussen twee regels met --- erop.',
  };
  return {
    data: undefined,
    tekst: open ? '' : tekst,
    bevindingen: [bevinding],
    findPositie: () => start,
  };
}

function findInDocument(
  document: Document,
  pad: Pad,
  toPositie: (plek: number) => Positie,
): Positie {
  for (let lengte = pad.length; lengte > 0; lengte--) {
    const knoop: unknown = document.getIn(pad.slice(0, lengte), true);
    if (knoop && typeof knoop === 'object' && 'range' in knoop && Array.isArray(knoop.range))
      return toPositie(Number(knoop.range[0]));
  }
  return start;
}
