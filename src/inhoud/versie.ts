import { z } from 'astro/zod';
import { schemas } from '#src/schemas/schemas.ts';
import type { Collectie } from '#src/schemas/velden.ts';
import type { Schema } from './schema-boom.ts';
import { TEKSTVERSIE } from './tekst.ts';

/** What a stored entry depends on besides its file: the rules of texts and the schema of its folder. */
export function versieOf(collectie: Collectie): string {
  return `${TEKSTVERSIE}\n${describeSchema(schemas[collectie])}`;
}

/** A schema as text, with every field, limit and default, so that a change in one changes the text. */
export function describeSchema(schema: Schema): string {
  const opties = { unrepresentable: 'any', cycles: 'ref' } as const;
  return (['input', 'output'] as const)
    .map((io) => JSON.stringify(z.core.toJSONSchema(schema, { ...opties, io })))
    .join('\n');
}
