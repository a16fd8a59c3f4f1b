import { z } from 'astro/zod';
import { expect, test } from 'vitest';
import { collecties } from '#src/schemas/velden.ts';
import { describeSchema, versieOf } from './versie.ts';

const maak = (standaard: string, grens = 20) =>
  describeSchema(z.strictObject({ titel: z.string().max(grens).default(standaard) }));

test('a new default, limit or field gives stored entries another version', () => {
  expect(maak('a')).toBe(maak('a'));
  expect(maak('a')).not.toBe(maak('b'));
  expect(maak('a')).not.toBe(maak('a', 21));
  expect(describeSchema(z.strictObject({ a: z.int() }))).not.toBe(
    describeSchema(z.strictObject({ a: z.int(), b: z.int().optional() })),
  );
});

test('collections have versions of their own', () => {
  expect(new Set(collecties.map(versieOf)).size).toBe(collecties.length);
});
