import type { APIContext } from 'astro';
import { loadCatalogus } from '#src/catalogus-loader.ts';
import { toSecurityTxt } from '#src/hosting/security-txt.ts';
import { instellingen } from '#src/instellingen.ts';
import { readPeildag } from '#src/peildag.ts';

/** Where to report a leak in the security of the site. */
export async function GET({ site, url }: APIContext): Promise<Response> {
  const peildag = readPeildag(await loadCatalogus());
  return new Response(toSecurityTxt({ site: site ?? url, peildag, instellingen }));
}
