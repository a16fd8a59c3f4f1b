import type { AstroIntegration } from 'astro';
import { createReadStream, existsSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as pagefind from 'pagefind';
import { nietDoorzoekbaar } from './niet-doorzoekbaar.ts';
import { writeLexicon } from './zoeklexicon.ts';

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
        const { index, errors } = await pagefind.createIndex({
          forceLanguage: 'nl',
          excludeSelectors: nietDoorzoekbaar,
        });
        if (!index) throw new Error(errors.join('\n'));
        const gelezen = await index.addDirectory({ path: map });
        const geschreven = await index.writeFiles({ outputPath: join(map, 'pagefind') });
        await pagefind.close();
        const fouten = [...gelezen.errors, ...geschreven.errors];
        if (fouten.length) throw new Error(fouten.join('\n'));
        if (gelezen.page_count < minimum)
          throw new Error(
            `De zoekindex telt ${gelezen.page_count} pagina’s; verwacht: ${minimum}.`,
          );
        writeLexicon(map);
        logger.info(`${gelezen.page_count} pagina’s doorzoekbaar`);
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
