import { LineCounter, isAlias, parseDocument, visit, type Document } from 'yaml';
import type { Bevinding, Pad } from './bevinding.ts';

/** A file split in its data and its text, with a way back from a place to a line. */
export type Frontmatter = {
  data: unknown;
  /** Text under the frontmatter, with lines kept in place by blank lines. */
  tekst: string;
  bevindingen: Bevinding[];
  /** Position in the file of the value (or of the key) at a place in the data. */
  findPositie: (pad: Pad) => { regel: number; kolom: number };
};

const start = { regel: 1, kolom: 1 };

type Positie = typeof start;

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

function readVelden(bestand: string, yaml: string, regelsErvoor: number): Frontmatter {
  const regels = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: regels, schema: 'core', uniqueKeys: true });
  const toPositie = (plek: number): Positie => {
    const { line, col } = regels.linePos(plek);
    return { regel: line + regelsErvoor, kolom: col };
  };
  const bevindingen = document.errors.map((fout): Bevinding => ({
    bestand,
    ...toPositie(fout.pos[0]),
    code: 'yaml',
    ernst: 'fout',
    melding: `De velden zijn niet te lezen: ${translateYaml(fout.code)}.`,
    voorstel: 'Zet tekst met een dubbele punt tussen aanhalingstekens en let op het inspringen.',
  }));
  const alias = findAlias(document);
  if (alias !== undefined)
    bevindingen.push({
      bestand,
      ...toPositie(alias),
      code: 'yaml-alias',
      ernst: 'fout',
      melding: 'Verwijzingen met & en * kunnen hier niet.',
      voorstel: 'Schrijf de waarde gewoon twee keer, of zet de tekst tussen aanhalingstekens.',
    });
  return {
    data: bevindingen.length ? undefined : document.toJS(),
    tekst: '',
    bevindingen,
    findPositie: (pad) => findInDocument(document, pad, toPositie),
  };
}

function zonderVelden(bestand: string, tekst: string): Frontmatter {
  const bevinding: Bevinding = {
    bestand,
    ...start,
    code: 'frontmatter-ontbreekt',
    ernst: 'fout',
    melding: 'Het blok met velden bovenaan ontbreekt.',
    voorstel: 'Zet de velden bovenaan tussen twee regels met --- erop.',
  };
  return { data: undefined, tekst, bevindingen: [bevinding], findPositie: () => start };
}

function findInDocument(
  document: Document,
  pad: Pad,
  toPositie: (plek: number) => { regel: number; kolom: number },
) {
  for (let lengte = pad.length; lengte > 0; lengte--) {
    const knoop: unknown = document.getIn(pad.slice(0, lengte), true);
    if (knoop && typeof knoop === 'object' && 'range' in knoop && Array.isArray(knoop.range))
      return toPositie(Number(knoop.range[0]));
  }
  return start;
}

function findAlias(document: Document): number | undefined {
  let plek: number | undefined;
  visit(document, {
    Node: (_, knoop) => {
      if (isAlias(knoop) || ('anchor' in knoop && knoop.anchor)) {
        plek = knoop.range?.[0] ?? 0;
        return visit.BREAK;
      }
      return undefined;
    },
  });
  return plek;
}

function translateYaml(code: string): string {
  const uitleg: Record<string, string> = {
    DUPLICATE_KEY: 'een veld staat er twee keer',
    BAD_INDENT: 'het inspringen klopt niet',
    TAB_AS_INDENT: 'er staat een tab waar spaties horen',
    MISSING_CHAR: 'er ontbreekt een teken, zoals een aanhalingsteken of haakje',
    MULTILINE_IMPLICIT_KEY: 'een veldnaam loopt over meer regels',
    BLOCK_AS_IMPLICIT_KEY: 'er staat een dubbele punt in tekst zonder aanhalingstekens',
    UNEXPECTED_TOKEN: 'er staat een teken dat hier niet hoort',
  };
  return uitleg[code] ?? 'de opmaak van de velden klopt niet';
}
