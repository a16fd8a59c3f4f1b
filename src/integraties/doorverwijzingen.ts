import type { AstroIntegration } from 'astro';
import { writeFileSync } from 'node:fs';
import { loadDoorverwijzingen } from '#src/doorverwijzingen-loader.ts';
import { formatRedirects } from '#src/inhoud/doorverwijzingen.ts';

/** Writes `_redirects`, for hosts that answer an address that moved with its new one. */
export function doorverwijzingen(): AstroIntegration {
  return {
    name: 'doorverwijzingen',
    hooks: {
      'astro:build:done': ({ dir }) => {
        writeFileSync(new URL('_redirects', dir), formatRedirects(loadDoorverwijzingen()));
      },
    },
  };
}
