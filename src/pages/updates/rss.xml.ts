import rss from '@astrojs/rss';
import type { APIContext } from 'astro';
import { loadCatalogus } from '#src/catalogus-loader.ts';
import { toFeed } from '#src/views/feed.ts';

/** All updates as RSS, newest first. */
export async function GET({ site }: APIContext): Promise<Response> {
  const { updates } = await loadCatalogus();
  const feed = toFeed({
    titel: 'Met Andere Ogen: updates uit de regio’s',
    omschrijving: 'Wat er gebeurt waar school, jeugdhulp en zorg samen om een kind heen staan.',
    updates,
  });
  return rss({ ...feed, site: site ?? '' });
}
