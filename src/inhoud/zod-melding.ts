import type { z } from 'astro/zod';
import { formatPad, type Pad } from './bevinding.ts';
import { findGelijkende } from './gelijkenis.ts';
import { relatieOf, uitlegOf, fieldsOf, findSchema, type Schema } from './schema-boom.ts';

/** What is wrong and what was probably meant, in Dutch. */
export type Uitleg = { pad: Pad; code: string; melding: string; voorstel?: string };

type Fout = z.core.$ZodIssue;

const soorten: Record<string, string> = {
  string: 'tekst',
  number: 'een getal',
  int: 'een heel getal',
  array: 'een lijst',
  object: 'een blok met velden',
  boolean: 'ja of nee',
};

/** Translates one schema error; `data` is the whole entry. */
export function translateFout(schema: Schema, data: unknown, fout: Fout): Uitleg[] {
  const pad = fout.path.filter((p) => typeof p !== 'symbol');
  const naam = formatPad(pad) || 'dit bestand';
  const waarde = valueAt(data, pad);
  const veld = findSchema(schema, pad);
  const uitleg = uitlegOf(veld);
  const een = (code: string, melding: string, voorstel = uitleg): Uitleg[] => [
    { pad, code, melding, ...(voorstel ? { voorstel } : {}) },
  ];
  if (fout.code === 'unrecognized_keys')
    return fout.keys.map((sleutel) => reportOnbekendVeld(schema, pad, sleutel));
  if (fout.code === 'custom') return reportEigenRegel(een, naam, fout);
  if (waarde === undefined || waarde === null)
    return een('veld-ontbreekt', `Het veld "${naam}" ontbreekt of is leeg.`);
  switch (fout.code) {
    case 'invalid_type':
      return een(
        'verkeerd-soort',
        `Bij "${naam}" hoort ${soorten[fout.expected] ?? 'iets anders'}; er staat ${quote(waarde)}.`,
        fout.expected === 'array' ? `Schrijf het als lijst: [${quote(waarde)}].` : uitleg,
      );
    case 'invalid_value':
      return een(
        'keuze-onbekend',
        `${quote(waarde)} kan niet bij "${naam}".`,
        suggestKeuze(waarde, fout.values),
      );
    case 'too_big':
      return een('te-lang', `"${naam}" is te lang: hooguit ${fout.maximum}${eenheid(waarde)}.`);
    case 'too_small':
      return een('te-kort', `"${naam}" is te kort: minstens ${fout.minimum}${eenheid(waarde)}.`);
    case 'invalid_format':
      return een('vorm', vormMelding(naam, waarde, veld), vormVoorstel(veld) ?? uitleg);
    case 'invalid_union':
      return een('vorm', `${quote(waarde)} is geen goede waarde voor "${naam}".`);
    default:
      return een('ongeldig', `"${naam}" klopt niet.`);
  }
}

function reportEigenRegel(
  een: (code: string, melding: string, voorstel?: string) => Uitleg[],
  naam: string,
  fout: z.core.$ZodIssueCustom,
): Uitleg[] {
  const { code, max } = (fout.params ?? {}) as { code?: string; max?: number };
  if (code === 'bron-ontbreekt')
    return een(code, `Bij "${naam}" ontbreekt een bron.`, 'Voeg een bron toe, zoals [S1].');
  if (code === 'regio-ontbreekt')
    return een(
      code,
      'Deze update heeft geen bron en geen regio: niemand staat ervoor in.',
      'Voeg een bron toe, zoals bron: [S1], of kies de regio die dit meldt.',
    );
  if (code === 'te-veel-woorden')
    return een(code, `"${naam}" heeft te veel woorden: hooguit ${max}.`, 'Schrap wat kan wachten.');
  if (code === 'leeftijd-volgorde')
    return een(code, `"${naam}" is lager dan de leeftijd bij "van".`, 'Wissel van en tot om.');
  return een('ongeldig', `"${naam}" klopt niet.`);
}

function reportOnbekendVeld(schema: Schema, pad: Pad, sleutel: string): Uitleg {
  const velden = Object.keys(fieldsOf(findSchema(schema, pad) ?? schema));
  const bedoeld = findGelijkende(sleutel, velden);
  return {
    pad: [...pad, sleutel],
    code: 'veld-onbekend',
    melding: `Het veld "${sleutel}" bestaat niet.`,
    voorstel: bedoeld ? `Bedoel je "${bedoeld}"?` : `Kies uit: ${velden.join(', ')}.`,
  };
}

function suggestKeuze(waarde: unknown, opties: readonly unknown[]): string {
  const namen = opties.map(String);
  const bedoeld = findGelijkende(String(waarde), namen);
  return bedoeld ? `Bedoel je "${bedoeld}"?` : `Kies uit: ${namen.join(', ')}.`;
}

function vormMelding(naam: string, waarde: unknown, veld: Schema | undefined): string {
  if (veld && relatieOf(veld)) return `${quote(waarde)} kan geen verwijzing zijn bij "${naam}".`;
  return `${quote(waarde)} heeft niet de goede vorm voor "${naam}".`;
}

function vormVoorstel(veld: Schema | undefined): string | undefined {
  const relatie = veld && relatieOf(veld);
  if (relatie === 'bronnen') return 'Schrijf de letter S en een getal, zoals S12.';
  if (relatie) return `Schrijf de bestandsnaam uit content/${relatie}, zonder .mdx.`;
  return undefined;
}

function eenheid(waarde: unknown): string {
  if (Array.isArray(waarde)) return ' in de lijst';
  return typeof waarde === 'string' ? ' tekens' : '';
}

function quote(waarde: unknown): string {
  const tekst = typeof waarde === 'string' ? waarde : JSON.stringify(waarde);
  return `"${tekst.length > 60 ? `${tekst.slice(0, 60)}…` : tekst}"`;
}

function valueAt(data: unknown, pad: Pad): unknown {
  return pad.reduce<unknown>(
    (hier, deel) =>
      hier && typeof hier === 'object' && Object.hasOwn(hier, deel)
        ? (hier as Record<string | number, unknown>)[deel]
        : undefined,
    data,
  );
}
