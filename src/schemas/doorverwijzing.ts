import { z } from 'astro/zod';

/** An address of this site as it stands in a link, `/regios/almere/`. */
const pad = /^\/(?:[a-z0-9]+(?:-[a-z0-9]+)*\/)*$/;

/** The list in `content/doorverwijzingen.yml`: addresses that moved. */
export const doorverwijzingenSchema = z.array(
  z.strictObject({
    van: z
      .string()
      .regex(new RegExp(`(?!^/$)${pad.source}`))
      .describe(
        'Het oude adres, met een schuine streep aan het begin en aan het eind: /oude-naam/.',
      ),
    naar: z
      .string()
      .regex(pad)
      .describe('Het nieuwe adres, met een schuine streep aan het begin en aan het eind: /tips/.'),
  }),
);
