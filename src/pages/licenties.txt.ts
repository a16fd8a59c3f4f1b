import { formatLicenties, readLicenties } from '#src/licenties.ts';

/** The full text of every licence of what is part of the site. */
export const GET = () =>
  new Response(formatLicenties(readLicenties()), {
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  });
