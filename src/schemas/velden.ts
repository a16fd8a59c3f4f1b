import { z } from 'astro/zod';

/** Names of the collections an id can point at; the folder names under `content/`. */
export const collecties = [
  'regios',
  'praktijken',
  'tips',
  'begrippen',
  'vragen',
  'knelpunten',
  'themas',
  'bronnen',
  'updates',
  'paginas',
] as const;

/** One collection name, for example `praktijken`. */
export type Collectie = (typeof collecties)[number];

/** An id as it stands in a file name: lower case, digits and hyphens. */
export const idPatroon = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** The id of a source: S and a number. */
export const bronIdPatroon = /^S[1-9]\d*$/;

/** A line of plain text of at most `max` characters; no markup. */
export const regel = (max = 200) => z.string().trim().min(1).max(max);

/** A few sentences of plain text of at most `max` characters; no markup. */
export const alinea = (max = 600) => z.string().trim().min(1).max(max).meta({ soort: 'alinea' });

/** A reference to an entry of `relatie`, written as its id; the integrity check resolves it. */
export const verwijzing = (relatie: Collectie) =>
  z
    .string()
    .regex(relatie === 'bronnen' ? bronIdPatroon : idPatroon)
    .meta({ relatie });

/** One or more source ids. */
export const bron = z
  .array(verwijzing('bronnen'))
  .min(1)
  .describe('Waar dit staat: één of meer bronnen, bijvoorbeeld [S1, S3].');

/** Zero or more source ids, for statements that may lack a source (such as "onbekend"). */
export const bronOfLeeg = z
  .array(verwijzing('bronnen'))
  .default([])
  .describe('Waar dit staat. Mag leeg zijn als het onbekend is.');

/** Whether a day, written as `2026-11-22`, is on the calendar. */
export function isDag(iso: string): boolean {
  const dag = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(dag.getTime()) && dag.toISOString().startsWith(iso);
}

/** A date as precise as its source, written as text. */
export const datumPatroon = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/;

/** A date as precise as the source gives it: `2018`, `2018-03` or `2018-03-01`; always a string afterwards. */
export const datum = z
  .union([
    z.int().min(1900).max(2100),
    z
      .string()
      .regex(datumPatroon)
      .refine((d) => !/^\d{4}-\d\d-\d\d$/.test(d) || isDag(d), {
        params: { code: 'niet-op-kalender' },
      }),
  ])
  .transform(String)
  .meta({ soort: 'datum' })
  .describe('Jaar, maand of dag, zo precies als de bron: 2018, 2018-03 of 2018-03-01.');

/** A date with precision, or the word `onbekend`. */
export const datumOfOnbekend = z
  .union([z.literal('onbekend'), datum])
  .meta({ soort: 'datum' })
  .describe('Jaar, maand of dag (2018, 2018-03, 2018-03-01), of het woord onbekend.');

/** A full calendar date, `2026-11-22`. */
const dag = z.iso
  .date()
  .meta({ soort: 'dag' })
  .describe('Volledige datum: jaar-maand-dag, zoals 2026-11-22.');

/** A text with the sources it rests on. */
export const bewering = (uitleg: string) =>
  z.strictObject({ tekst: alinea().describe(uitleg), bron }).describe(uitleg);

/** A partner organisation with the source that names it. */
export const partner = z
  .strictObject({
    naam: regel(120).describe('Naam van de organisatie, niet van een persoon.'),
    bron,
  })
  .describe('Een organisatie die meedoet.');

/** Something unknown, uncertain or contradictory, with the sources that disagree. */
export const onzekerheid = z
  .strictObject({
    tekst: alinea().describe('Wat is niet zeker, of waar spreken bronnen elkaar tegen?'),
    bronnen: bronOfLeeg,
  })
  .describe('Iets wat niet zeker is of waar bronnen verschillen.');

/** One dated event. */
export const gebeurtenis = z
  .strictObject({
    datum,
    gebeurtenis: alinea(300).describe('Wat gebeurde er? Eén zin.'),
    bron,
  })
  .describe('Een moment in de tijd.');

/** Other words under which readers look for an entry; each belongs to one entry. */
export const zoektermen = z
  .array(regel(60))
  .default([])
  .describe('Andere woorden waarop lezers dit zoeken. Elk woord hoort bij één pagina.');

/** What people type who need this page, in their own words; search reads them, the page does not show them. */
export const zoekzinnen = z
  .array(regel(90))
  .max(16)
  .default([])
  .describe(
    'Wat typt iemand die deze pagina nodig heeft? Gewone woorden en korte vragen. Ze staan niet op de pagina.',
  );

/** The day an editor last compared the entry with its sources. */
export const nagekeken = dag
  .describe('Dag waarop deze pagina voor het laatst is nagekeken.')
  .meta({ title: 'Nagekeken op' });

/** An image with what it shows in words; the file stands in `public/media/`. */
export const afbeelding = z
  .strictObject({
    bestand: z
      .string()
      .regex(/^\/media\/[A-Za-z0-9][A-Za-z0-9_~-]*\.(webp|jpe?g|png)$/)
      .meta({ soort: 'afbeelding' })
      .describe('Een foto of tekening van hooguit 400 kB, in de map public/media.'),
    alt: z
      .string()
      .trim()
      .min(5)
      .max(160)
      .describe('Wat is erop te zien? Eén zin voor wie het beeld niet ziet.')
      .meta({ title: 'Beschrijving' }),
    maker: regel(80).optional().describe('Wie maakte het beeld? Een organisatie, geen persoon.'),
  })
  .describe('Een beeld bij het nieuws. Zet er geen herkenbare kinderen op.');
