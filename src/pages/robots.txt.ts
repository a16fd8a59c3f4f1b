import type { APIContext } from 'astro';

/** Everything may be read; the sitemap says what there is. */
export function GET({ site }: APIContext): Response {
  return new Response(
    `User-agent: *\nAllow: /\nSitemap: ${new URL('/sitemap-index.xml', site).href}\n`,
  );
}
