import { loadCatalogus } from '#src/catalogus-loader.ts';
import { toRegioIndex } from '#src/views/regio-facetten.ts';

/** What the filter on the list of regions needs to know; loaded on first use. */
export async function GET(): Promise<Response> {
  return Response.json(toRegioIndex(await loadCatalogus()));
}
