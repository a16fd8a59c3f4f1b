import { z } from 'astro/zod';
import type { Collectie } from '../schemas/velden.ts';
import type { Pad } from './bevinding.ts';

/** Any Zod schema. */
export type Schema = z.core.$ZodType;

type Definitie = {
  type: string;
  shape?: Record<string, Schema>;
  element?: Schema;
  innerType?: Schema;
  in?: Schema;
};

/** The schema without its optional, default and transform wrappers. */
export function pelSchema(schema: Schema): Schema {
  const { innerType, in: invoer } = definitie(schema);
  const binnen = innerType ?? invoer;
  return binnen ? pelSchema(binnen) : schema;
}

/** The fields of an object schema; empty for every other schema. */
export function veldenVan(schema: Schema): Record<string, Schema> {
  return definitie(pelSchema(schema)).shape ?? {};
}

/** The schema at a place in the data; undefined when the place is unknown to the schema. */
export function zoekSchema(schema: Schema, pad: Pad): Schema | undefined {
  return pad.reduce<Schema | undefined>((hier, deel) => {
    if (!hier) return undefined;
    const { element } = definitie(pelSchema(hier));
    return element ?? veldenVan(hier)[deel];
  }, schema);
}

/** The Dutch explanation of a field, from `.describe()`. */
export function uitlegVan(schema: Schema | undefined): string | undefined {
  return schema && z.globalRegistry.get(schema)?.description;
}

/** The collection a field points at, from `.meta({ relatie })`. */
export function relatieVan(schema: Schema): Collectie | undefined {
  return z.globalRegistry.get(schema)?.['relatie'] as Collectie | undefined;
}

/** Every reference in `data` as the schema marks them, in the order of the file. */
export function verzamelVerwijzingen(
  schema: Schema,
  data: unknown,
  pad: Pad = [],
): { pad: Pad; relatie: Collectie; id: string }[] {
  const relatie = relatieVan(schema);
  if (relatie) return typeof data === 'string' ? [{ pad, relatie, id: data }] : [];
  const kern = pelSchema(schema);
  if (kern !== schema) return verzamelVerwijzingen(kern, data, pad);
  const { element } = definitie(schema);
  if (element && Array.isArray(data))
    return data.flatMap((deel, i) => verzamelVerwijzingen(element, deel, [...pad, i]));
  if (data === null || typeof data !== 'object') return [];
  return Object.entries(veldenVan(schema)).flatMap(([naam, veld]) =>
    verzamelVerwijzingen(veld, (data as Record<string, unknown>)[naam], [...pad, naam]),
  );
}

function definitie(schema: Schema): Definitie {
  return schema._zod.def as unknown as Definitie;
}
