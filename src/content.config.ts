import { defineCollection } from 'astro:content';
import { glob, type Loader } from 'astro/loaders';
import { z } from 'astro/zod';
import { inhoudLoader } from '#src/inhoud-loader.ts';
import type { Tekst } from '#src/inhoud/deel.ts';
import { schemas } from '#src/schemas/schemas.ts';

/** The text comes from under the fields; editors that complete fields must not offer it as one. */
const tekst = z.custom<Tekst>().optional().meta({
  doNotSuggest: true,
  deprecationMessage: 'De tekst komt onder de velden, niet ertussen.',
});

/** Astro's own YAML reader turns `2026-11-22` into a Date; this puts the day back as it was written. */
const metDagen = (loader: Loader): Loader => ({
  ...loader,
  load: (context) =>
    loader.load({
      ...context,
      parseData: ({ data, ...rest }) =>
        context.parseData({
          ...rest,
          data: JSON.parse(JSON.stringify(data).replaceAll('T00:00:00.000Z"', '"')) as typeof data,
        }),
    }),
});

/** Folder → loader → schema. All but `paginas` are read as data; `paginas` are compiled as MDX. */
export const collections = {
  regios: defineCollection({
    loader: inhoudLoader('regios'),
    schema: schemas.regios.extend({ tekst }),
  }),
  praktijken: defineCollection({
    loader: inhoudLoader('praktijken'),
    schema: schemas.praktijken.extend({ tekst }),
  }),
  tips: defineCollection({
    loader: inhoudLoader('tips'),
    schema: schemas.tips.extend({ tekst }),
  }),
  begrippen: defineCollection({
    loader: inhoudLoader('begrippen'),
    schema: schemas.begrippen.extend({ tekst }),
  }),
  vragen: defineCollection({
    loader: inhoudLoader('vragen'),
    schema: schemas.vragen.extend({ tekst }),
  }),
  knelpunten: defineCollection({
    loader: inhoudLoader('knelpunten'),
    schema: schemas.knelpunten.extend({ tekst }),
  }),
  themas: defineCollection({
    loader: inhoudLoader('themas'),
    schema: schemas.themas.extend({ tekst }),
  }),
  bronnen: defineCollection({
    loader: inhoudLoader('bronnen'),
    schema: schemas.bronnen.extend({ tekst }),
  }),
  updates: defineCollection({
    loader: inhoudLoader('updates'),
    schema: schemas.updates.extend({ tekst }),
  }),
  paginas: defineCollection({
    loader: metDagen(glob({ base: './content/paginas', pattern: '[!_]*.mdx' })),
    schema: schemas.paginas,
  }),
};
