import type { APIRoute, GetStaticPaths } from 'astro';
import { loadCatalogus } from '#src/catalogus-loader.ts';
import type { Domein } from '#src/schemas/praktijk.ts';
import { renderOgBeeld } from '#src/og-beeld.ts';

export const getStaticPaths = (async () =>
  (await loadCatalogus()).praktijken.map(({ id, domeinen }) => ({
    params: { id },
    props: { domeinen },
  }))) satisfies GetStaticPaths;

/** Open Graph image of a practice. */
export const GET: APIRoute = ({ props }) => renderOgBeeld(props['domeinen'] as Domein[]);
