import type { GetStaticPaths } from 'astro';
import { loadMeting } from '#src/meting-loader.ts';

/** `meting.json`: the run as data; a build that was not measured has none. */
export const getStaticPaths = (() => {
  const meting = loadMeting();
  return meting ? [{ params: { bestand: 'meting' }, props: { meting } }] : [];
}) satisfies GetStaticPaths;

/** Gives the data of the run. */
export const GET = ({ props }: { props: { meting: unknown } }): Response =>
  new Response(`${JSON.stringify(props.meting, null, 2)}\n`);
