import { z } from 'astro/zod';
import { bronIdPatroon, datumOfOnbekend, regel } from './velden.ts';

/** Frontmatter of `content/bronnen/<id>.yaml`; the file is named after the id. */
export const bronSchema = z.strictObject({
  id: z
    .string()
    .regex(bronIdPatroon)
    .describe('Nummer van de bron: S en een getal.')
    .meta({ title: 'Nummer' }),
  titel: regel(200).describe('Titel van de bron.'),
  uitgever: regel(160).describe('Organisatie of medium dat de bron uitgaf.'),
  auteurs: z.array(regel(80)).default([]).describe('Schrijvers van een publicatie.'),
  datum: datumOfOnbekend,
  opmerking: regel(200).optional().describe('Uitleg, bijvoorbeeld: jaar afgeleid.'),
  soort: z
    .enum([
      'programma',
      'nieuws',
      'vakblad',
      'onderzoek',
      'beleid',
      'kamerstuk',
      'kennispagina',
      'organisatie',
    ])
    .describe('Wat voor soort bron is het?'),
  url: z
    .url({ protocol: /^https?$/ })
    .optional()
    .describe('Webadres, als dat bekend is.')
    .meta({ title: 'Webadres' }),
  toegang: z
    .enum(['openbaar', 'niet-gevonden', 'weggelaten'])
    .describe('Openbaar, adres niet gevonden, of link weggelaten vanwege een naam erin.'),
});
