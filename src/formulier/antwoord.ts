import { z } from 'astro/zod';
import type { Pad } from '#src/inhoud/bevinding.ts';
import { findSchema } from '#src/inhoud/schema-boom.ts';
import { translateFouten } from '#src/inhoud/zod-melding.ts';
import { schemas } from '#src/schemas/schemas.ts';
import type { Collectie } from '#src/schemas/velden.ts';

/** What is wrong with an answer, in Dutch, and at which place in the fields. */
export type Antwoordfout = { pad: Pad; melding: string; voorstel?: string };

/** Checks one answer against the schema of its own field; an empty list means that it fits. */
export function checkAntwoord(collectie: Collectie, pad: Pad, waarde: unknown): Antwoordfout[] {
  const schema = schemas[collectie];
  const veld = findSchema(schema, pad);
  if (!veld) throw new Error(`Het veld ${pad.join('.')} bestaat niet.`);
  const uitkomst = z.safeParse(veld, waarde);
  if (uitkomst.success) return [];
  const data = pad.reduceRight<unknown>(wrap, waarde);
  const fouten = uitkomst.error.issues.map((fout) => ({ ...fout, path: [...pad, ...fout.path] }));
  return translateFouten(schema, data, fouten);
}

/** A finding as one sentence or two, for under a question. */
export function formatFout({ melding, voorstel }: Antwoordfout): string {
  return voorstel ? `${melding} ${voorstel}` : melding;
}

/** Puts a value inside the block or list it belongs to. */
function wrap(binnen: unknown, deel: Pad[number]): unknown {
  if (typeof deel === 'string') return { [deel]: binnen };
  return Array.from({ length: deel + 1 }, () => binnen);
}
