import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'astro/config';
import { loadDoorverwijzingen } from './src/doorverwijzingen-loader.ts';
import { doorverwijzingen } from './src/integraties/doorverwijzingen.ts';
import { inhoudscontrole } from './src/integraties/inhoudscontrole.ts';
import { offline } from './src/integraties/offline.ts';
import { zoekindex } from './src/integraties/zoekindex.ts';

/** Replaces Vite's preload helper (0.8 kB on every page): our lazy scripts bring no styles. */
const zonderVoorladen = {
  name: 'zonder-voorladen',
  enforce: 'pre',
  load: (id) =>
    id === '\0vite/preload-helper.js'
      ? 'export const __vitePreload = (laad) => laad();'
      : undefined,
};

const verhuisd = new Set(loadDoorverwijzingen().map(({ van }) => van));

/** What search engines may list: no pages for editors or without internet, and no addresses that moved. */
const inSitemap = (adres) =>
  !/\/(?:werkbord|niet-bewaard)\/$/.test(adres) && !verhuisd.has(new URL(adres).pathname);

export default defineConfig({
  site: process.env.SITE_URL ?? 'https://www.metandereogen.example',
  trailingSlash: 'always',
  prerenderConflictBehavior: 'error',
  build: { format: 'directory', inlineStylesheets: 'never' },
  devToolbar: { enabled: false },
  experimental: { contentIntellisense: true },
  integrations: [
    inhoudscontrole(),
    mdx(),
    sitemap({ filter: inSitemap }),
    doorverwijzingen(),
    zoekindex({ minimum: 100 }),
    offline(),
  ],
  vite: {
    plugins: [tailwindcss(), zonderVoorladen],
    build: { assetsInlineLimit: 0, modulePreload: false },
  },
});
