import { z } from 'astro/zod';
import { alinea, bron, nagekeken, regel, verwijzing, zoektermen, zoekzinnen } from './velden.ts';

const voorbeeld = z
  .strictObject({
    praktijk: verwijzing('praktijken').describe('Een praktijk die een antwoord laat zien.'),
    hoe: alinea(300).describe('Wat is hier het antwoord op de vraag? Eén of twee zinnen.'),
    bron,
  })
  .describe('Een praktijk als deel van het antwoord.');

/** Frontmatter of `content/vragen/<id>.mdx`. */
export const vraagSchema = z.strictObject({
  titel: regel(90).describe('De vraag, zoals een beleidsmaker die stelt.'),
  antwoord: alinea(480).describe('Het antwoord in twee tot vier korte zinnen.'),
  voorpagina: z
    .int()
    .min(1)
    .max(6)
    .optional()
    .describe('Plaats op de voorpagina, 1 tot en met 6. Laat weg bij andere vragen.'),
  praktijken: z.array(voorbeeld).min(2).describe('Praktijken die een antwoord laten zien.'),
  knelpunten: z
    .array(verwijzing('knelpunten'))
    .default([])
    .describe('Knelpunten die bij deze vraag horen.'),
  tips: z.array(verwijzing('tips')).default([]).describe('Tips die bij deze vraag horen.'),
  bronnen: z.array(verwijzing('bronnen')).min(1).describe('Bronnen voor het antwoord.'),
  zoektermen,
  zoekzinnen,
  nagekeken,
});
