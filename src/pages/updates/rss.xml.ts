import rss from '@astrojs/rss';
import type { APIContext } from 'astro';
import { loadCatalogus } from '#src/catalogus-loader.ts';
import { toUpdateRegel } from '#src/views/update-view.ts';

/** The updates as RSS, newest first; a date without a day counts as its first day. */
export async function GET({ site }: APIContext): Promise<Response> {
  const catalogus = await loadCatalogus();
  return rss({
    title: 'Met Andere Ogen: updates uit de regio’s',
    description: 'Wat er gebeurt waar school, jeugdhulp en zorg samen om een kind heen staan.',
    site: site ?? '',
    customData: '<language>nl-NL</language>',
    items: catalogus.updates.map((update) => ({
      title: update.titel,
      description: update.samenvatting,
      link: toUpdateRegel(update, catalogus).href,
      pubDate: new Date(`${update.datum}-01-01`.slice(0, 10)),
    })),
  });
}
