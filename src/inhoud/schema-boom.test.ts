import { z } from 'astro/zod';
import { expect, test } from 'vitest';
import { findSchema, titelOf } from './schema-boom.ts';

const schema = z.strictObject({
  resultaten: z
    .array(
      z.strictObject({
        bron: z.array(z.string()).default([]).meta({ title: 'Bron' }),
        jaar: z.int(),
      }),
    )
    .meta({ title: 'Resultaten' })
    .default([])
    .describe('Wat leverde het op?'),
});

test('a place is told by the titles of its fields, or else by their names', () => {
  expect(titelOf(schema, ['resultaten', 1, 'bron', 0])).toBe('Resultaten 2 › Bron 1');
  expect(titelOf(schema, ['resultaten', 0, 'jaar'])).toBe('Resultaten 1 › jaar');
  expect(titelOf(schema, ['onbekend', 'diep'])).toBe('onbekend › diep');
  expect(titelOf(schema, [])).toBe('');
});

test('names that every object has are no fields', () => {
  for (const naam of ['__proto__', 'constructor', 'toString'])
    expect(findSchema(schema, [naam])).toBeUndefined();
});
