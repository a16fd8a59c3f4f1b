import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'astro/config';
import { loadDoorverwijzingen } from './src/doorverwijzingen-loader.ts';
import { instellingen } from './src/instellingen.ts';
import { doorverwijzingen } from './src/integraties/doorverwijzingen.ts';
import { headersBestand } from './src/integraties/headers-bestand.ts';
import { herkomst } from './src/integraties/herkomst.ts';
import { inhoudscontrole } from './src/integraties/inhoudscontrole.ts';
import { offline } from './src/integraties/offline.ts';
import { redactie } from './src/integraties/redactie.ts';
import { zoekindex } from './src/integraties/zoekindex.ts';

/** Replaces Vite's preload helper (0.8 kB on every page): a lazy script and what it needs come at once; they bring no styles. */
const voorladen = {
  name: 'voorladen',
  enforce: 'pre',
  load: (id) =>
    id === '\0vite/preload-helper.js'
      ? `const eerder = new Set();
export const __vitePreload = (laad, paden = []) => {
  for (const pad of paden)
    if (eerder.size < eerder.add(pad).size)
      document.head.append(
        Object.assign(document.createElement('link'), { rel: 'modulepreload', href: '/' + pad }),
      );
  return laad();
};`
      : undefined,
};

const verhuisd = new Set(loadDoorverwijzingen().map(({ van }) => van));

/** Pages for editors and for readers without internet stay out of the sitemap, and so do addresses that moved. */
const isVindbaar = (adres) =>
  !/\/(?:werkbord|redactie|niet-bewaard)\/$/.test(adres) && !verhuisd.has(new URL(adres).pathname);

const alleenRedactie = instellingen.redactie === 'alleen';

export default defineConfig({
  site: process.env.SITE_URL ?? 'https://www.metandereogen.example',
  trailingSlash: 'always',
  prerenderConflictBehavior: 'error',
  build: { format: 'directory', inlineStylesheets: 'never' },
  devToolbar: { enabled: false },
  experimental: { contentIntellisense: true },
  // The check comes before MDX: it reads texts before anything compiles them.
  integrations: [
    redactie(instellingen.redactie),
    ...(alleenRedactie ? [] : [inhoudscontrole()]),
    mdx(),
    ...(alleenRedactie
      ? []
      : [
          sitemap({ filter: isVindbaar }),
          doorverwijzingen(),
          zoekindex({ minimum: 100 }),
          headersBestand(),
          offline(),
        ]),
  ],
  vite: {
    plugins: [tailwindcss(), voorladen, herkomst()],
    build: { assetsInlineLimit: 0, modulePreload: false },
  },
});
