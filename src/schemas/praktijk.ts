import { z } from 'astro/zod';
import { knelpuntVerwijzing } from './knelpunt.ts';
import { resultaat, geldstroom, kosten, looptijd, stand } from './praktijk-feiten.ts';
import {
  alinea,
  bewering,
  bron,
  bronOfLeeg,
  gebeurtenis,
  zoektermen,
  zoekzinnen,
  nagekeken,
  onzekerheid,
  partner,
  regel,
  verwijzing,
} from './velden.ts';

/** The five domains, in the fixed order of the glyph. */
export const domeinen = [
  'onderwijs',
  'jeugdhulp',
  'jeugdgezondheid',
  'kinderopvang',
  'welzijn',
] as const;

/** Kinds of school, from the youngest to the oldest pupils. */
export const schoolsoorten = [
  'kinderopvang',
  'kindcentrum',
  'basisonderwijs',
  'speciaal-basisonderwijs',
  'speciaal-onderwijs',
  'voortgezet-onderwijs',
  'praktijkonderwijs',
  'voortgezet-speciaal-onderwijs',
  'mbo',
] as const;

/** Levels of intervention, from light to heavy. */
export const inzetten = ['preventief', 'licht', 'curatief', 'specialistisch'] as const;

const leeftijd = z
  .strictObject({
    van: z.int().min(0).max(27).describe('Jongste leeftijd in jaren.'),
    tot: z.int().min(0).max(27).describe('Oudste leeftijd in jaren.'),
  })
  .refine((l) => l.van <= l.tot, { path: ['tot'], params: { code: 'leeftijd-volgorde' } })
  .describe('Voor welke leeftijd? Laat weg als de bron het niet zegt.');

const tipVerwijzing = z
  .strictObject({
    tip: verwijzing('tips').describe('Welke van de negen tips zie je hier terug?'),
    hoe: alinea(300).describe('Hoe zie je de tip hier terug? Eén of twee zinnen.'),
    bron,
  })
  .describe('Een tip die deze praktijk laat zien.');

const verwantschap = z
  .strictObject({
    praktijk: verwijzing('praktijken').describe('De andere praktijk.'),
    soort: z
      .enum(['voortgekomen-uit', 'overgenomen-van', 'vergelijkbaar'])
      .describe('Hoe hangen ze samen?'),
    jaar: z.int().min(1990).max(2100).optional().describe('Sinds welk jaar?'),
    bron,
  })
  .describe('Een verwante praktijk. Schrijf de relatie op één kant op.');

const programmapraktijk = z
  .strictObject({
    antwoord: z
      .enum(['ja', 'nee'])
      .describe('Noemt een bron van Met Andere Ogen zelf deze praktijk?'),
    bron: bronOfLeeg,
  })
  .refine((p) => p.antwoord === 'nee' || p.bron.length > 0, {
    path: ['bron'],
    params: { code: 'bron-ontbreekt' },
  })
  .describe('Hoort de praktijk bij het programma Met Andere Ogen?')
  .meta({ title: 'Praktijk van het programma' });

/** Frontmatter of `content/praktijken/<id>.mdx`. */
export const praktijkSchema = z.strictObject({
  titel: regel(90).describe('Naam van de praktijk.'),
  ondertitel: regel(120).optional().describe('Korte toevoeging bij de naam.'),
  samenvatting: alinea(480)
    .refine((t) => t.split(/\s+/).length <= 60, { params: { code: 'te-veel-woorden', max: 60 } })
    .describe('Wat is het, in hooguit 60 gewone woorden? Dit leest iedereen eerst.'),
  bronnen: z
    .array(verwijzing('bronnen'))
    .min(1)
    .describe('Bronnen voor de samenvatting, domeinen, leeftijd, scholen en inzet.'),
  regio: verwijzing('regios').optional().describe('Regio waar de praktijk bij hoort.'),
  gemeenten: z.array(regel(60)).describe('Gemeenten waar de praktijk loopt of liep.'),
  domeinen: z.array(z.enum(domeinen)).min(1).describe('Welke domeinen werken samen?'),
  leeftijd: leeftijd.optional(),
  schoolsoorten: z
    .array(z.enum(schoolsoorten))
    .describe('Op welke soorten scholen of opvang?')
    .meta({ title: 'Soorten scholen' }),
  inzet: z.array(z.enum(inzetten)).describe('Hoe zwaar is de hulp?'),
  stand,
  looptijd,
  geldstromen: z
    .array(geldstroom)
    .min(1)
    .describe('Wie betaalt? Kies onbekend als je het niet weet.'),
  kosten: z.array(kosten).default([]).describe('Bedragen die een bron noemt.'),
  partners: z.array(partner).default([]).describe('Organisaties die meedoen.'),
  resultaten: z.array(resultaat).default([]).describe('Wat levert het op, volgens wie?'),
  randvoorwaarden: z
    .array(bewering('Wat is nodig om dit te laten werken?'))
    .default([])
    .describe('Wat vraagt deze aanpak?'),
  aandachtspunten: z
    .array(bewering('Waar loopt het vast, of wat ging mis?'))
    .default([])
    .describe('Waar loopt het vast?'),
  knelpunten: z
    .array(knelpuntVerwijzing)
    .default([])
    .describe('Knelpunten die ook anderen hebben, en hoe deze praktijk ermee omging.'),
  tijdlijn: z.array(gebeurtenis).default([]).describe('Hoe het groeide.'),
  tips: z.array(tipVerwijzing).default([]).describe('Tips die je hier terugziet.'),
  themas: z
    .array(verwijzing('themas'))
    .max(3)
    .default([])
    .describe('Eén tot drie thema’s uit de vaste lijst.')
    .meta({ title: 'Thema’s' }),
  verwant: z
    .array(verwantschap)
    .default([])
    .describe('Voorlopers en verwante praktijken.')
    .meta({ title: 'Verwante praktijken' }),
  programmapraktijk,
  onzekerheden: z.array(onzekerheid).default([]).describe('Wat niet zeker is.'),
  zoektermen,
  zoekzinnen,
  nagekeken,
});

/** One of the five domains. */
export type Domein = (typeof domeinen)[number];
