import { z } from 'astro/zod';

/** A line of a reviewed list: what a tool could not decide, and why it is fine. */
const nagekekenSchema = z.strictObject({
  regel: z.string(),
  aantal: z.int().positive().describe('How often the tool said so, over all pages and settings.'),
  reden: z.string().min(10).describe('Dutch, for readers of /kwaliteit/.'),
});

/** What one tool or one test of our own found over all pages. */
export const uitslagSchema = z.strictObject({
  naam: z.string().describe('axe-core, vnu, Toetsenbord'),
  soort: z.enum(['toegankelijkheid', 'html', 'gewicht', 'veiligheid', 'taal', 'zoeken']),
  versie: z.string().optional().describe('Of a tool of others; our own tests have none.'),
  wat: z.string().describe('Plain Dutch: what was tested, by which rules.'),
  paginas: z.int().positive(),
  standen: z.array(z.string()).describe('1280 px licht, 320 px donker'),
  regels: z.int().positive().optional().describe('Rules that passed at least once.'),
  bevindingen: z.int().nonnegative(),
  nagekeken: z.array(nagekekenSchema),
  gewichten: z
    .array(z.strictObject({ naam: z.string(), bytes: z.int(), grens: z.int() }))
    .optional()
    .describe('Heaviest of each kind, in bytes after brotli.'),
  cijfers: z
    .array(
      z.strictObject({
        naam: z.string(),
        waarde: z.number(),
        minstens: z.number().optional(),
        hoogstens: z.number().optional(),
      }),
    )
    .optional()
    .describe('What was counted, each with the bound it must stay within.'),
});

/** All that one run of the tests found, for /kwaliteit/ and /toegankelijkheid/. */
export const metingSchema = z.strictObject({
  dag: z.iso.date(),
  versie: z.string().describe('Commit of the content and code that was measured.'),
  browser: z.string().describe('Chromium 140.0'),
  uitslagen: z.array(uitslagSchema).min(1),
});

export type Uitslag = z.infer<typeof uitslagSchema>;
export type Meting = z.infer<typeof metingSchema>;
