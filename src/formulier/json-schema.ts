import { z } from 'astro/zod';
import { schemas } from '#src/schemas/schemas.ts';
import type { Collectie } from '#src/schemas/velden.ts';
import { soorten } from './soorten.ts';
import { toUitleg } from './uitleg.ts';
import { toVelden, type Veld } from './veld.ts';

type JsonSchema = z.core.JSONSchema.BaseSchema;

/** The fields of a collection as JSON Schema, with what editors read: Dutch titles and explanations. */
export function toJsonSchema(collectie: Collectie): JsonSchema {
  const { $schema, ...schema } = z.toJSONSchema(schemas[collectie], {
    io: 'input',
    target: 'draft-7',
    unrepresentable: 'any',
    override: ({ jsonSchema }) => {
      delete jsonSchema['soort'];
      delete jsonSchema['relatie'];
    },
  });
  return {
    $schema,
    title: `Velden van een ${soorten[collectie].enkelvoud}`,
    ...describe(schema, toVelden(collectie)),
  };
}

/** The same schema with a title and a full explanation at every field. */
function describe(schema: JsonSchema, velden: Veld[]): JsonSchema {
  const { properties = {} } = schema;
  if (!velden.length) return schema;
  return {
    ...schema,
    properties: Object.fromEntries(
      velden.map((veld) => [veld.naam, describeVeld(properties[veld.naam], veld)]),
    ),
  };
}

function describeVeld(schema: z.core.JSONSchema._JSONSchema | undefined, veld: Veld): JsonSchema {
  const ruw = typeof schema === 'object' ? schema : {};
  const { items } = ruw;
  const binnen = veld.element?.velden;
  return {
    ...describe(ruw, veld.velden ?? []),
    title: veld.titel,
    description: toUitleg(veld).join(' '),
    ...(binnen && typeof items === 'object' && !Array.isArray(items)
      ? { items: describe(items, binnen) }
      : {}),
  };
}
