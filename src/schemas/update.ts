import { z } from 'astro/zod';
import { afbeelding, alinea, bron, datum, regel, verwijzing } from './velden.ts';

/** Frontmatter of `content/updates/<id>.md`. */
export const updateSchema = z.strictObject({
  titel: regel(110).describe('Wat is er gebeurd? Een korte zin.'),
  datum,
  regio: verwijzing('regios').optional().describe('Regio waar het over gaat.'),
  praktijken: z
    .array(verwijzing('praktijken'))
    .default([])
    .describe('Praktijken waar het over gaat.'),
  samenvatting: alinea(480).describe('Het nieuws in twee of drie zinnen.'),
  afbeelding: afbeelding.optional(),
  bron,
});
