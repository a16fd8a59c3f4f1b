import type { AstroIntegration } from 'astro';
import { writeFileSync } from 'node:fs';
import { toHeadersBestand } from '#src/hosting/headers-bestand.ts';
import { siteKoppen } from '#src/site-koppen.ts';

/** Writes `_headers`, which Netlify and Cloudflare Pages read, beside the pages. */
export function headersBestand(): AstroIntegration {
  return {
    name: 'headers-bestand',
    hooks: {
      'astro:build:done': ({ dir }) => {
        writeFileSync(new URL('_headers', dir), toHeadersBestand(siteKoppen));
      },
    },
  };
}
