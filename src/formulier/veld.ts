import { z } from 'astro/zod';
import {
  definitieOf,
  relatieOf,
  unwrapSchema,
  uitlegOf,
  type Schema,
} from '#src/inhoud/schema-boom.ts';
import { schemas } from '#src/schemas/schemas.ts';
import { datumPatroon, type Collectie } from '#src/schemas/velden.ts';

/** How a field is filled in. */
export type Veldsoort =
  | 'regel'
  | 'alinea'
  | 'getal'
  | 'keuze'
  | 'dag'
  | 'datum'
  | 'webadres'
  | 'afbeelding'
  | 'relatie'
  | 'lijst'
  | 'groep';

/** One field of a form, as the schema describes it; every form and table is made from this. */
export type Veld = {
  /** Key in the file. */
  naam: string;
  /** Label an editor reads. */
  titel: string;
  uitleg: string;
  soort: Veldsoort;
  verplicht: boolean;
  /** Fewest and most: letters of a text, size of a number, parts of a list. */
  min?: number;
  max?: number;
  /** True for a number without a fraction. */
  geheel?: true;
  /** Regular expression a text must match, without slashes. */
  patroon?: string;
  opties?: string[];
  /** Collection of which an entry is chosen. */
  relatie?: Collectie;
  /** What a list holds. */
  element?: Veld;
  /** What a group holds. */
  velden?: Veld[];
};

/** The fields of a collection in the order of its schema. */
export function toVelden(collectie: Collectie): Veld[] {
  return toGroep(schemas[collectie]);
}

function toGroep(schema: Schema): Veld[] {
  const { shape = {} } = definitieOf(unwrapSchema(schema));
  return Object.entries(shape).map(([naam, veld]) => toVeld(naam, veld));
}

function toVeld(naam: string, schema: Schema): Veld {
  const kern = unwrapSchema(schema);
  const { element } = definitieOf(kern);
  const relatie = relatieOf(schema) ?? relatieOf(kern);
  const soort = soortOf(schema, kern);
  return {
    naam,
    titel: titelOf(naam, schema),
    uitleg: uitlegOf(schema) ?? '',
    soort,
    verplicht: !z.safeParse(schema, undefined).success,
    ...grenzenOf(kern, soort),
    ...(relatie ? { relatie } : {}),
    ...(element ? { element: toVeld(naam, element) } : {}),
    ...(soort === 'groep' ? { velden: toGroep(kern) } : {}),
  };
}

/** The label: `title` of the schema, else the key with a capital. */
function titelOf(naam: string, schema: Schema): string {
  return metaOf(schema, 'title') ?? naam.charAt(0).toUpperCase() + naam.slice(1);
}

/** A property an editor-facing schema carries in `.meta()`; looks inside optional and default. */
function metaOf(schema: Schema, sleutel: 'title' | 'soort'): string | undefined {
  const eigen = z.globalRegistry.get(schema)?.[sleutel];
  const { innerType } = definitieOf(schema);
  return typeof eigen === 'string' ? eigen : innerType && metaOf(innerType, sleutel);
}

function soortOf(schema: Schema, kern: Schema): Veldsoort {
  const bijzonder = metaOf(schema, 'soort');
  if (bijzonder) return bijzonder as Veldsoort;
  if (relatieOf(kern) ?? relatieOf(schema)) return 'relatie';
  const { type, format } = definitieOf(kern);
  if (type === 'array') return 'lijst';
  if (type === 'object') return 'groep';
  if (type === 'enum') return 'keuze';
  if (type === 'number') return 'getal';
  if (format === 'url') return 'webadres';
  return 'regel';
}

/** Limits as JSON Schema knows them. */
function grenzenOf(kern: Schema, soort: Veldsoort): Partial<Veld> {
  if (soort === 'groep') return {};
  const patroon = patroonOf(kern, soort);
  if (soort === 'datum') return patroon ? { patroon } : {};
  const json = z.toJSONSchema(kern, { io: 'input', unrepresentable: 'any' });
  const min = json.minLength ?? json.minItems ?? json.minimum;
  const max = json.maxLength ?? json.maxItems ?? json.maximum;
  return {
    ...(min === undefined ? {} : { min }),
    ...(max === undefined || max === Number.MAX_SAFE_INTEGER ? {} : { max }),
    ...(json.type === 'integer' ? { geheel: true } : {}),
    ...(patroon ? { patroon } : {}),
    ...(json.enum ? { opties: json.enum.map(String) } : {}),
  };
}

/** What a text must match, for kinds that JSON Schema cannot tell as well. */
function patroonOf(kern: Schema, soort: Veldsoort): string | undefined {
  if (soort === 'dag') return undefined;
  if (soort === 'datum')
    return z.safeParse(kern, 'onbekend').success
      ? `^onbekend$|${datumPatroon.source}`
      : datumPatroon.source;
  if (soort === 'webadres') return definitieOf(kern).protocol?.source.replace(/\$$/, '://');
  return z.toJSONSchema(kern, { io: 'input', unrepresentable: 'any' }).pattern;
}
