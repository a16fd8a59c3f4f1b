import type { AstroIntegration } from 'astro';
import { createReadStream, existsSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeZoekindex } from './write-zoekindex.ts';

const typen: Record<string, string> = { '.js': 'text/javascript', '.json': 'application/json' };

/** Builds the Pagefind index of `dist`; in dev it serves the index of the last build. */
export function zoekindex({ minimum }: { minimum: number }): AstroIntegration {
  let uitvoer = '';
  return {
    name: 'zoekindex',
    hooks: {
      'astro:config:done': ({ config }) => {
        uitvoer = fileURLToPath(config.outDir);
      },
      'astro:server:setup': ({ server, logger }) => {
        if (!existsSync(join(uitvoer, 'pagefind/pagefind.js')))
          logger.warn('Zoeken werkt pas na een build: draai eerst `npm run build`.');
        server.middlewares.use(serveVan(uitvoer));
      },
      'astro:build:done': async ({ dir, logger }) => {
        const map = fileURLToPath(dir);
        const aantal = await writeZoekindex(map);
        if (aantal < minimum)
          throw new Error(`De zoekindex telt ${aantal} pagina’s; verwacht: ${minimum}.`);
        logger.info(`${aantal} pagina’s doorzoekbaar`);
      },
    },
  };
}

/** Serves the index and the lexicon of the last build. */
function serveVan(uitvoer: string) {
  return (vraag: IncomingMessage, antwoord: ServerResponse, verder: () => void): void => {
    const pad = new URL(vraag.url ?? '/', 'http://localhost').pathname;
    const bestand = join(uitvoer, pad);
    if (!/^\/(pagefind|zoek)\//.test(pad) || !existsSync(bestand)) {
      verder();
      return;
    }
    antwoord.setHeader('content-type', typen[extname(pad)] ?? 'application/octet-stream');
    createReadStream(bestand).pipe(antwoord);
  };
}
