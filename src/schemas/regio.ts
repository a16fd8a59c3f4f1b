import { z } from 'astro/zod';
import {
  alinea,
  bewering,
  bron,
  datumOfOnbekend,
  zoektermen,
  zoekzinnen,
  nagekeken,
  onzekerheid,
  partner,
  regel,
  verwijzing,
} from './velden.ts';

/** The twelve provinces. */
const provincies = [
  'Drenthe',
  'Flevoland',
  'Fryslân',
  'Gelderland',
  'Groningen',
  'Limburg',
  'Noord-Brabant',
  'Noord-Holland',
  'Overijssel',
  'Utrecht',
  'Zeeland',
  'Zuid-Holland',
] as const;

const gemeente = z
  .strictObject({
    naam: regel(60).describe('Naam van de gemeente.'),
    code: z
      .string()
      .regex(/^\d{4}$/)
      .describe(
        'CBS-code van vier cijfers, zoals 0034. In een bestand staat die tussen aanhalingstekens.',
      ),
    zeker: z
      .enum(['kern', 'bij-benadering'])
      .describe('Kern als alle bronnen haar noemen, anders bij-benadering.')
      .meta({ title: 'Hoe zeker?' }),
  })
  .describe('Een gemeente van de regio.');

const ontwikkelvraag = z
  .strictObject({
    tekst: alinea(400).describe('De vraag waar de regio aan werkt.'),
    vorm: z
      .enum(['letterlijk', 'eigen-woorden'])
      .describe('Letterlijk uit de bron of in onze woorden?'),
    bron,
  })
  .describe('Een ontwikkelvraag.');

/** Frontmatter of `content/regios/<id>.mdx`. */
export const regioSchema = z.strictObject({
  naam: regel(60).describe('Naam van de regio.'),
  soort: z
    .enum(['inspiratieregio', 'later-aangesloten'])
    .describe('Eén van de elf inspiratieregio’s, of later aangesloten.'),
  samenvatting: alinea(480).describe('Waar staat deze regio voor, in hooguit 60 woorden?'),
  provincies: z.array(z.enum(provincies)).min(1).describe('Provincies waar de regio in ligt.'),
  gemeenten: z.array(gemeente).min(1).describe('Gemeenten die erbij horen.'),
  gemeentenToelichting: alinea(300)
    .optional()
    .describe('Uitleg bij de indeling in gemeenten.')
    .meta({ title: 'Toelichting bij gemeenten' }),
  ligging: z
    .strictObject({
      lon: z
        .number()
        .min(3)
        .max(8)
        .describe('Graden naar het oosten, bijvoorbeeld 5.2.')
        .meta({ title: 'Lengtegraad' }),
      lat: z
        .number()
        .min(50)
        .max(54)
        .describe('Graden naar het noorden, bijvoorbeeld 52.4.')
        .meta({ title: 'Breedtegraad' }),
    })
    .describe('Plaats van de pin op de kaart.'),
  sinds: datumOfOnbekend.describe('Sinds wanneer doet de regio mee?'),
  ontwikkelvragen: z.array(ontwikkelvraag).default([]).describe('Waar werkt de regio aan?'),
  aanbod: z
    .array(bewering('Wat kunnen anderen van deze regio leren?'))
    .default([])
    .describe('Wat de regio anderen kan leren.'),
  partners: z.array(partner).default([]).describe('Organisaties die meedoen.'),
  vergelijkbaar: z
    .array(verwijzing('regios'))
    .default([])
    .describe('Regio’s met dezelfde soort vragen. Schrijf het op één kant op.'),
  bronnen: z.array(verwijzing('bronnen')).min(1).describe('Bronnen voor deze pagina.'),
  onzekerheden: z.array(onzekerheid).default([]).describe('Wat niet zeker is.'),
  zoektermen,
  zoekzinnen,
  nagekeken,
});
