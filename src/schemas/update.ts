import { z } from 'astro/zod';
import { afbeelding, alinea, bronOfLeeg, datum, regel, verwijzing, zoekzinnen } from './velden.ts';

/** Frontmatter of `content/updates/<id>.md`. */
export const updateSchema = z
  .strictObject({
    titel: regel(110).describe('Wat is er gebeurd? Een korte zin.'),
    datum,
    regio: verwijzing('regios').optional().describe('Regio waar het over gaat.'),
    praktijken: z
      .array(verwijzing('praktijken'))
      .default([])
      .describe('Praktijken waar het over gaat.'),
    samenvatting: alinea(480).describe('Het nieuws in twee of drie zinnen.'),
    bron: bronOfLeeg.describe(
      'Bronnen uit onze lijst, zoals [S1, S3]. Leeg? Dan geldt het als bericht van de regio zelf.',
    ),
    link: z
      .url({ protocol: /^https$/ })
      .optional()
      .describe('Webadres waar lezers meer vinden. Begint met https://.'),
    afbeelding: afbeelding.optional(),
    zoekzinnen,
  })
  .refine((u) => u.bron.length > 0 || u.regio, {
    path: ['regio'],
    params: { code: 'regio-ontbreekt' },
  });
