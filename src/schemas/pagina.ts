import { z } from 'astro/zod';
import {
  alinea,
  gebeurtenis,
  nagekeken,
  onzekerheid,
  regel,
  zoektermen,
  zoekzinnen,
} from './velden.ts';

/** Frontmatter of `content/paginas/<id>.mdx`. */
export const paginaSchema = z.strictObject({
  titel: regel(80).describe('Titel van de pagina.'),
  samenvatting: alinea(480).describe('Waar gaat de pagina over? Ook voor zoekmachines.'),
  tijdlijn: z.array(gebeurtenis).default([]).describe('Momenten voor de tijdlijn.'),
  onzekerheden: z.array(onzekerheid).default([]).describe('Wat niet zeker is.'),
  zoektermen,
  zoekzinnen,
  nagekeken,
});
