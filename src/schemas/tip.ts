import { z } from 'astro/zod';
import { alinea, bron, nagekeken, regel, verwijzing, zoektermen, zoekzinnen } from './velden.ts';

const hulpmiddel = z
  .strictObject({
    naam: regel(120).describe('Naam van het hulpmiddel.'),
    bron,
  })
  .describe('Een hulpmiddel bij deze tip.');

/** Frontmatter of `content/tips/<id>.mdx`. */
export const tipSchema = z.strictObject({
  nummer: z.int().min(1).max(9).describe('Nummer van de tip, 1 tot en met 9.'),
  titel: regel(80).describe('De tip in een paar woorden.'),
  kern: alinea(300).describe('De tip in één of twee zinnen.'),
  waarom: alinea(400).describe('Waarom helpt dit?'),
  vragen: z
    .array(regel(200).describe('Een vraag die je met ja, deels of nee beantwoordt.'))
    .min(3)
    .max(4)
    .describe('Drie of vier vragen waarmee een gemeente zichzelf toetst.'),
  hulpmiddelen: z.array(hulpmiddel).default([]).describe('Hulpmiddelen die een bron noemt.'),
  bronnen: z.array(verwijzing('bronnen')).min(1).describe('Bronnen voor deze tip.'),
  zoektermen,
  zoekzinnen,
  nagekeken,
});
