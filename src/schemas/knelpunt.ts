import { z } from 'astro/zod';
import { alinea, bron, nagekeken, regel, verwijzing, zoektermen, zoekzinnen } from './velden.ts';

/** How far a practice came with an obstacle, from solved to unknown. */
export const oplossingen = ['ja', 'deels', 'nee', 'onbekend'] as const;

/** An obstacle a practice met, and how it dealt with it; written on the practice. */
export const knelpuntVerwijzing = z
  .strictObject({
    knelpunt: verwijzing('knelpunten').describe('Welk knelpunt speelt hier?'),
    aanpak: alinea(300).describe('Hoe ging de praktijk ermee om, of dat dit niet gebeurde?'),
    opgelost: z.enum(oplossingen).describe('Is het hier opgelost?'),
    bron,
  })
  .describe('Een knelpunt van deze praktijk.');

/** Frontmatter of `content/knelpunten/<id>.mdx`. */
export const knelpuntSchema = z.strictObject({
  titel: regel(60).describe('Het knelpunt in een paar woorden.'),
  kern: alinea(300).describe('Wat is het probleem, in één of twee zinnen?'),
  bronnen: z.array(verwijzing('bronnen')).min(1).describe('Bronnen voor deze pagina.'),
  zoektermen,
  zoekzinnen,
  nagekeken,
});
