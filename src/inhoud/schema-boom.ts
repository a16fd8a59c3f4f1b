import { z } from 'astro/zod';
import type { Collectie } from '#src/schemas/velden.ts';
import type { Pad } from './bevinding.ts';

/** Any Zod schema. */
export type Schema = z.core.$ZodType;

/** What Zod keeps about a schema, as far as forms and checks need it. */
type Definitie = {
  type: string;
  format?: string;
  protocol?: RegExp;
  shape?: Record<string, Schema>;
  element?: Schema;
  innerType?: Schema;
  in?: Schema;
};

/** The schema without its optional, default and transform wrappers. */
export function unwrapSchema(schema: Schema): Schema {
  const { innerType, in: invoer } = definitieOf(schema);
  const binnen = innerType ?? invoer;
  return binnen ? unwrapSchema(binnen) : schema;
}

/** The fields of an object schema; empty for every other schema. */
export function fieldsOf(schema: Schema): Record<string, Schema> {
  return definitieOf(unwrapSchema(schema)).shape ?? {};
}

/** The schema at a place in the data; undefined when the place is unknown to the schema. */
export function findSchema(schema: Schema, pad: Pad): Schema | undefined {
  return pad.reduce<Schema | undefined>((hier, deel) => {
    if (!hier) return undefined;
    const { element } = definitieOf(unwrapSchema(hier));
    const velden = fieldsOf(hier);
    return element ?? (Object.hasOwn(velden, deel) ? velden[deel] : undefined);
  }, schema);
}

/** A place as people call it, from `.meta({ title })` or else the key: `Resultaten 1 › Bron`. */
export function titelOf(schema: Schema, pad: Pad): string {
  return pad.reduce<string>((titel, deel, i) => {
    if (typeof deel === 'number') return `${titel} ${deel + 1}`;
    const naam = ownTitel(findSchema(schema, pad.slice(0, i + 1))) ?? deel;
    return titel ? `${titel} › ${naam}` : naam;
  }, '');
}

function ownTitel(schema: Schema | undefined): string | undefined {
  if (!schema) return undefined;
  return z.globalRegistry.get(schema)?.title ?? ownTitel(definitieOf(schema).innerType);
}

/** The Dutch explanation of a field, from `.describe()`; looks inside optional and default. */
export function uitlegOf(schema: Schema | undefined): string | undefined {
  if (!schema) return undefined;
  const { innerType } = definitieOf(schema);
  return z.globalRegistry.get(schema)?.description ?? uitlegOf(innerType);
}

/** The collection a field points at, from `.meta({ relatie })`. */
export function relatieOf(schema: Schema): Collectie | undefined {
  return z.globalRegistry.get(schema)?.['relatie'] as Collectie | undefined;
}

/** Every reference in `data` as the schema marks them, in the order of the file. */
export function collectVerwijzingen(
  schema: Schema,
  data: unknown,
  pad: Pad = [],
): { pad: Pad; relatie: Collectie; id: string }[] {
  const relatie = relatieOf(schema);
  if (relatie) return typeof data === 'string' ? [{ pad, relatie, id: data }] : [];
  const kern = unwrapSchema(schema);
  if (kern !== schema) return collectVerwijzingen(kern, data, pad);
  const { element } = definitieOf(schema);
  if (element && Array.isArray(data))
    return data.flatMap((deel, i) => collectVerwijzingen(element, deel, [...pad, i]));
  if (data === null || typeof data !== 'object') return [];
  return Object.entries(fieldsOf(schema)).flatMap(([naam, veld]) =>
    collectVerwijzingen(veld, (data as Record<string, unknown>)[naam], [...pad, naam]),
  );
}

/** The definition of a schema. */
export function definitieOf(schema: Schema): Definitie {
  return schema._zod.def;
}
