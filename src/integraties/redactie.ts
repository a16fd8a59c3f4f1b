import type { AstroConfig, AstroIntegration } from 'astro';
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Instellingen } from '#src/instellingen.ts';
import { sveltiaSlank } from './sveltia-slank.ts';

/** What a build of the editor page alone consists of. */
const alleenNodig = ['_astro', 'favicon.svg', 'redactie', 'index.html'];

/** Adds the editor page to the site, leaves it out, or leaves everything else out. */
export function redactie(stand: Instellingen['redactie']): AstroIntegration {
  return {
    name: 'redactie',
    hooks: {
      'astro:config:setup': ({ config, injectRoute, updateConfig }) => {
        if (stand === 'weg') return;
        if (stand === 'alleen') updateConfig(alleenVan(config.root));
        injectRoute({ pattern: '/redactie', entrypoint: './src/redactie/index.astro' });
        injectRoute({
          pattern: '/redactie/config.json',
          entrypoint: './src/redactie/config.json.ts',
        });
        // The editor is one chunk of 2.2 MB that only loads after the button.
        updateConfig({
          vite: { plugins: [sveltiaSlank()], build: { chunkSizeWarningLimit: 2500 } },
        });
      },
      'astro:build:done': ({ dir }) => {
        if (stand !== 'alleen') return;
        const map = fileURLToPath(dir);
        for (const naam of readdirSync(map))
          if (!alleenNodig.includes(naam)) rmSync(join(map, naam), { recursive: true });
      },
    },
  };
}

/** Makes Astro look in a folder without pages, so that only the added routes are built. */
function alleenVan(root: URL): Partial<AstroConfig> {
  return {
    srcDir: new URL('./src/redactie/', root),
    cacheDir: new URL('./node_modules/.astro-redactie/', root),
    redirects: { '/': '/redactie/' },
  };
}
