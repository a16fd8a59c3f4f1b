import type { z } from 'astro/zod';
import { formatPad, type Pad } from './bevinding.ts';
import { findGelijkende } from './gelijkenis.ts';
import { fieldsOf, findSchema, titelOf, uitlegOf, type Schema } from './schema-boom.ts';
import { explainVorm, quote, suggestKeuze, suggestSoort, suggestVorm } from './zod-voorstel.ts';

/** What is wrong and what was probably meant, in Dutch. */
export type Uitleg = {
  pad: Pad;
  code: string;
  melding: string;
  voorstel?: string;
  /** The place that was meant by an unknown field; that it is absent needs no telling. */
  bedoeld?: Pad;
};

/** Translates all errors of an entry; a field under a wrong name is told once. */
export function translateFouten(schema: Schema, data: unknown, fouten: readonly Fout[]): Uitleg[] {
  const uitleg = fouten.flatMap((fout) => translateFout(schema, data, fout));
  const bedoeld = new Set(uitleg.flatMap((u) => (u.bedoeld ? [formatPad(u.bedoeld)] : [])));
  return uitleg.filter((u) => u.code !== 'veld-ontbreekt' || !bedoeld.has(formatPad(u.pad)));
}

type Fout = z.core.$ZodIssue;

/** A field that does not fit: what people call it, what it holds, and what belongs there. */
type Geval = { pad: Pad; naam: string; waarde: unknown; veld: Schema | undefined };

type Tekst = Omit<Uitleg, 'pad'>;

const soorten: Record<string, string> = {
  string: 'tekst',
  number: 'een getal',
  int: 'een heel getal',
  array: 'een lijst',
  object: 'een blok met velden',
  boolean: 'ja of nee',
};

/** Translates one schema error; `data` is the whole entry. */
function translateFout(schema: Schema, data: unknown, fout: Fout): Uitleg[] {
  const pad = fout.path.filter((p) => typeof p !== 'symbol');
  if (fout.code === 'unrecognized_keys')
    return fout.keys.map((sleutel) => reportOnbekendVeld(schema, pad, sleutel));
  const veld = findSchema(schema, pad);
  const naam = titelOf(schema, pad) || 'dit bestand';
  const tekst = explain({ pad, naam, waarde: valueAt(data, pad), veld }, fout);
  const voorstel = tekst.voorstel ?? uitlegOf(veld);
  return [{ ...tekst, pad, ...(voorstel ? { voorstel } : {}) }];
}

function explain(geval: Geval, fout: Fout): Tekst {
  if (fout.code === 'custom') return explainEigenRegel(geval, fout);
  if (!geval.pad.length && fout.code === 'invalid_type')
    return {
      code: 'verkeerd-soort',
      melding: 'De velden bovenaan zijn leeg, of er staat geen veld met een dubbele punt.',
      voorstel: 'Schrijf elk veld op een eigen regel, zoals titel: Mijn titel.',
    };
  if (isLeeg(geval.waarde))
    return { code: 'veld-ontbreekt', melding: `Het veld “${geval.naam}” ontbreekt of is leeg.` };
  return explainWaarde(geval, fout);
}

function explainWaarde({ naam, waarde, veld }: Geval, fout: Fout): Tekst {
  const getal = typeof waarde === 'number';
  switch (fout.code) {
    case 'invalid_type': {
      const soort = soorten[fout.expected] ?? 'iets anders';
      const melding = `Bij “${naam}” hoort ${soort}; er staat ${quote(waarde)}.`;
      return withVoorstel('verkeerd-soort', melding, suggestSoort(fout.expected, waarde, veld));
    }
    case 'invalid_value': {
      const melding = `${quote(waarde)} kan niet bij “${naam}”.`;
      return withVoorstel('keuze-onbekend', melding, suggestKeuze(waarde, fout.values));
    }
    case 'too_big': {
      const melding = `“${naam}” is te ${getal ? 'hoog' : 'lang'}: hooguit ${fout.maximum}`;
      return { code: 'te-lang', melding: `${melding}${eenheid(waarde)}.` };
    }
    case 'too_small': {
      const melding = `“${naam}” is te ${getal ? 'laag' : 'kort'}: minstens ${fout.minimum}`;
      return { code: 'te-kort', melding: `${melding}${eenheid(waarde)}.` };
    }
    case 'invalid_format':
    case 'invalid_union':
      return withVoorstel('vorm', explainVorm(naam, waarde, veld), suggestVorm(waarde, veld));
    default:
      return { code: 'ongeldig', melding: `“${naam}” klopt niet.` };
  }
}

function explainEigenRegel({ naam, waarde }: Geval, fout: z.core.$ZodIssueCustom): Tekst {
  const { code, max } = (fout.params ?? {}) as { code?: string; max?: number };
  if (code === 'bron-ontbreekt')
    return withVoorstel(
      code,
      `Bij “${naam}” ontbreekt een bron.`,
      'Voeg een bron toe, zoals [S1].',
    );
  if (code === 'regio-ontbreekt')
    return withVoorstel(
      code,
      'Deze update heeft geen bron en geen regio: niemand staat ervoor in.',
      'Voeg een bron toe, zoals bron: [S1], of kies de regio die dit meldt.',
    );
  if (code === 'te-veel-woorden') {
    const melding = `“${naam}” heeft te veel woorden: hooguit ${max}.`;
    return withVoorstel(code, melding, 'Schrap wat kan wachten.');
  }
  if (code === 'leeftijd-volgorde') {
    const melding = `“${naam}” is lager dan de leeftijd bij “van”.`;
    return withVoorstel(code, melding, 'Wissel van en tot om.');
  }
  if (code === 'niet-op-kalender')
    return { code: 'vorm', melding: `${quote(waarde)} staat niet op de kalender.` };
  return { code: 'ongeldig', melding: `“${naam}” klopt niet.` };
}

function reportOnbekendVeld(schema: Schema, pad: Pad, sleutel: string): Uitleg {
  const velden = Object.keys(fieldsOf(findSchema(schema, pad) ?? schema));
  const bedoeld = findGelijkende(sleutel, velden);
  return {
    pad: [...pad, sleutel],
    code: 'veld-onbekend',
    melding: `Het veld ${quote(sleutel)} bestaat niet.`,
    voorstel: bedoeld ? `Bedoel je “${bedoeld}”?` : `Kies uit: ${velden.join(', ')}.`,
    ...(bedoeld ? { bedoeld: [...pad, bedoeld] } : {}),
  };
}

function withVoorstel(code: string, melding: string, voorstel?: string): Tekst {
  return { code, melding, ...(voorstel ? { voorstel } : {}) };
}

function isLeeg(waarde: unknown): boolean {
  return waarde === undefined || waarde === null || (typeof waarde === 'string' && !waarde.trim());
}

function eenheid(waarde: unknown): string {
  if (Array.isArray(waarde)) return ' in de lijst';
  return typeof waarde === 'string' ? ` tekens, en het zijn er ${waarde.trim().length}` : '';
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
