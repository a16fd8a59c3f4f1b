import { parseDocument, type YAMLParseError } from 'yaml';
import { positieIn, type Positie } from './bevinding.ts';
import { opensQuote, proposeRegels, type Regelvoorstel } from './yaml-regel.ts';

/** How fields are read: no types beyond text, number and yes or no; linear in their number. */
export const yamlOpties = { schema: 'core', uniqueKeys: false, prettyErrors: false } as const;

/** A line of fields that cannot be read, with the line as it was probably meant. */
export type Herstel = Positie & { melding: string; voorstel: string };

/** Most broken lines told about at once. */
const MAX_FOUTEN = 5;

/** Longest fields that are repaired, in characters; longer ones are only reported. */
const MAX_LENGTE = 12_000;

/**
 * Repairs broken lines one by one, as they were probably meant, and keeps every line in its place. A
 * repair counts only when more of the fields can be read with it, so what is proposed always helps.
 */
export function repairVelden(ruw: string): { yaml: string; fouten: Herstel[] } {
  const fouten: Herstel[] = [];
  let yaml = ruw;
  while (fouten.length < MAX_FOUTEN) {
    const kapot = parse(yaml);
    const [eerste] = kapot;
    if (!eerste) break;
    const beter = yaml.length > MAX_LENGTE ? undefined : repairRegel(yaml, kapot);
    fouten.push({
      ...(beter ? { regel: beter.regel, kolom: 1 } : positieIn(yaml, eerste.pos[0])),
      melding: `De velden zijn niet te lezen: ${beter?.waarom ?? explainYaml(eerste.code)}.`,
      voorstel: beter
        ? `Schrijf deze regel zo: ${beter.nieuw.trimEnd()}`
        : 'Zet tekst met een dubbele punt tussen aanhalingstekens en let op het inspringen.',
    });
    if (!beter) break;
    yaml = beter.yaml;
  }
  return { yaml, fouten };
}

function parse(yaml: string): YAMLParseError[] {
  return parseDocument(yaml, yamlOpties).errors;
}

type Poging = Regelvoorstel & { yaml: string; regel: number };

/** The change to the line of a fault, or to a line beside it, after which most can be read. */
function repairRegel(yaml: string, kapot: YAMLParseError[]): Poging | undefined {
  const regels = yaml.split('\n');
  const plaats = positieIn(yaml, kapot[0]?.pos[0] ?? 0).regel;
  let beste: Poging | undefined;
  let minste = kapot.length;
  for (const regel of kandidaten(regels, plaats)) {
    for (const voorstel of proposeRegels(regels[regel - 1] ?? '', regels[regel - 2] ?? '')) {
      const poging = regels.with(regel - 1, voorstel.nieuw).join('\n');
      const [rest, ...meer] = parse(poging);
      const verder = !rest || positieIn(poging, rest.pos[0]).regel > Math.max(plaats, regel);
      const over = rest ? meer.length + 1 : 0;
      if (!verder || (beste ? over >= minste : over > minste)) continue;
      beste = { ...voorstel, yaml: poging, regel };
      minste = over;
      if (!over) return beste;
    }
  }
  return beste;
}

/** Numbers of the lines that may hold the cause of a fault: its own, those beside it, an open quote. */
function kandidaten(regels: string[], plaats: number): number[] {
  const boven = regels.slice(0, plaats - 1).findLastIndex((r) => r.trim()) + 1;
  const quote = regels.findIndex(opensQuote) + 1;
  return [...new Set([plaats, boven, plaats + 1, quote])].filter((n) => regels[n - 1]?.trim());
}

function explainYaml(code: string): string {
  const uitleg: Record<string, string> = {
    BAD_INDENT: 'het inspringen klopt niet',
    TAB_AS_INDENT: 'er staat een tab waar spaties horen',
    MISSING_CHAR: 'er ontbreekt een teken, zoals een aanhalingsteken, haakje of dubbele punt',
    MULTILINE_IMPLICIT_KEY: 'er ontbreekt een dubbele punt, of de regel springt niet in',
    BLOCK_AS_IMPLICIT_KEY: 'er staat een dubbele punt in tekst zonder aanhalingstekens',
    BAD_SCALAR_START: 'de tekst begint met een teken dat hier iets anders betekent',
    UNEXPECTED_TOKEN: 'er staat een teken dat hier niet hoort',
    RESOURCE_EXHAUSTION: 'de velden zitten te diep in elkaar',
    MULTIPLE_DOCS: 'er staat een regel met --- tussen de velden',
  };
  return uitleg[code] ?? 'de opmaak van de velden klopt niet';
}
