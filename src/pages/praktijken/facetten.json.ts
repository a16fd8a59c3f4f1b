import { loadCatalogus } from '#src/catalogus-loader.ts';
import { toFacetIndex } from '#src/views/facet-view.ts';

/** What the filter on the list of practices needs to know; loaded on first use. */
export async function GET(): Promise<Response> {
  return Response.json(toFacetIndex(await loadCatalogus()));
}
