import type { AstroIntegration } from 'astro';
import { createReadStream, existsSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as pagefind from 'pagefind';
import { writeLexicon } from './zoeklexicon.ts';

const typen: Record<string, string> = { '.js': 'text/javascript', '.json': 'application/json' };

/** Parts of a page that repeat what stands elsewhere: navigation, lists, marks and sources. */
const nietDoorzoekbaar = [
  '.kruimels',
  '.noot',
  '.domeinen',
  '.feiten h2',
  '.feiten dt',
  '.feiten div:nth-child(n + 3)',
  '.feiten nav',
  '.feiten > p',
  '.toets',
  '.laag',
  '.bronnen',
  '.kaarten',
  '.updates',
  '.landkaart',
  '.facetten',
  '.bandkop',
  '.buren',
  '[aria-labelledby=familie]',
  '[aria-labelledby=buren]',
  '[aria-labelledby=vragen] ul',
  '[aria-labelledby=knelpunten] ul',
  '.opvallend',
  '.netwerk',
  '.verbanden > ul',
  '.bijvragen',
  '[aria-hidden=true]',
  '[data-pagefind-ignore]',
];

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
          // No stemmer: it takes beleid for begeleid; the lexicon gives each word its forms.
          forceLanguage: 'unknown',
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
        writeLexicon(map, nietDoorzoekbaar);
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
