import rss from '@astrojs/rss';
import type { APIContext, GetStaticPaths } from 'astro';
import { loadCatalogus } from '#src/catalogus-loader.ts';
import type { Regio } from '#src/catalogus/model.ts';
import { toFeed } from '#src/views/feed.ts';
import { hrefRegio } from '#src/views/href.ts';

export const getStaticPaths = (async () =>
  (await loadCatalogus()).regios.map((regio) => ({
    params: { id: regio.id },
    props: { regio },
  }))) satisfies GetStaticPaths;

/** The updates of one region as RSS, newest first. */
export async function GET({ site, props }: APIContext<{ regio: Regio }>): Promise<Response> {
  const { id, naam } = props.regio;
  const { updatesVanRegio } = (await loadCatalogus()).relaties;
  const feed = toFeed({
    titel: `Met Andere Ogen: nieuws uit ${naam}`,
    omschrijving: `Wat er in de regio ${naam} gebeurt rond school, jeugdhulp en zorg.`,
    updates: updatesVanRegio.get(id) ?? [],
  });
  return rss({ ...feed, site: new URL(hrefRegio(id), site) });
}
