import { z } from 'astro/zod';
import { alinea, bron, regel, verwijzing, zoekzinnen } from './velden.ts';

/** Frontmatter of `content/begrippen/<id>.mdx`. */
export const begripSchema = z.strictObject({
  term: regel(80).describe('Het woord, voluit.'),
  afkorting: regel(20).optional().describe('De afkorting, als die bestaat.'),
  synoniemen: z
    .array(regel(80))
    .default([])
    .describe('Andere woorden voor hetzelfde, ook gewone woorden en schrijffouten.'),
  definitie: alinea(300).describe('Wat betekent het, in één zin?'),
  verwant: z
    .array(verwijzing('begrippen'))
    .default([])
    .describe('Begrippen die er dichtbij liggen.')
    .meta({ title: 'Verwante begrippen' }),
  bron,
  zoekzinnen,
});
