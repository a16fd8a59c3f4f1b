import { z } from 'astro/zod';
import { alinea, bron, bronOfLeeg, datum, datumOfOnbekend, regel } from './velden.ts';

/** How far a practice is. */
export const statussen = [
  'plan',
  'pilot',
  'lopend',
  'uitgerold',
  'opgegaan',
  'gestopt',
  'onbekend',
] as const;

/** Streams of money a practice can be paid from. */
export const geldsoorten = [
  'collectief',
  'beschikking',
  'subsidie',
  'gemeente',
  'samenwerkingsverband',
  'ouders',
  'onbekend',
] as const;

/** Kinds of evidence, from weak to strong. */
export const bewijssoorten = [
  'ervaring',
  'registratie',
  'praktijkonderzoek',
  'effectonderzoek',
  'rekenkamer',
] as const;

/** Which way a result points. */
export const richtingen = ['gunstig', 'gemengd', 'geen', 'nadelig'] as const;

const zonderBron = { path: ['bron'], params: { code: 'bron-ontbreekt' } };

/** State of the practice, the date of that state and its source. */
export const stand = z
  .strictObject({
    status: z.enum(statussen).describe('Hoe ver is de praktijk?'),
    per: datumOfOnbekend
      .describe('Vanaf wanneer of op welk moment gold dit?')
      .meta({ title: 'Stand per' }),
    toelichting: regel(160).optional().describe('Korte toelichting, bijvoorbeeld: op 13 scholen.'),
    bron: bronOfLeeg,
  })
  .refine((s) => s.status === 'onbekend' || s.bron.length > 0, zonderBron)
  .describe('De stand van de praktijk.');

/** First and last moment, as precise as the source; absent when unknown. */
export const looptijd = z
  .strictObject({
    start: datum.optional().describe('Begin. Laat weg als het onbekend is.'),
    eind: datum.optional().describe('Einde. Laat weg als het loopt of onbekend is.'),
  })
  .describe('Van wanneer tot wanneer?');

/** One stream of money, with explanation and source. */
export const geldstroom = z
  .strictObject({
    soort: z.enum(geldsoorten).describe('Uit welke pot komt het geld?'),
    toelichting: alinea(300).optional().describe('Wie betaalt wat?'),
    bron: bronOfLeeg,
  })
  .refine((g) => g.soort === 'onbekend' || g.bron.length > 0, zonderBron)
  .describe('Een geldstroom.');

/** An amount a source names. */
export const kosten = z
  .strictObject({
    bedrag: regel(80).describe('Het bedrag zoals de bron het noemt, met het woord euro.'),
    waarvoor: alinea(200).describe('Waarvoor is het geld en voor welke periode?'),
    bron,
  })
  .describe('Een bedrag met bron.');

/** One claim about what the practice yields, and how anyone knows. */
export const resultaat = z
  .strictObject({
    bewering: alinea(400).describe('Wat leverde het op? Eén of twee zinnen.'),
    soort: z.enum(bewijssoorten).describe('Hoe weten we dat?'),
    richting: z.enum(richtingen).describe('Welke kant wijst het op?'),
    jaar: z.int().min(1990).max(2100).optional().describe('Jaar van de meting of uitspraak.'),
    bron,
  })
  .describe('Een resultaat met soort bewijs en bron.');
