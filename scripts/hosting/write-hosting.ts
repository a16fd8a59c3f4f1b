import { cpSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { loadDoorverwijzingen } from '#src/doorverwijzingen-loader.ts';
import { toCaddyfile } from '#src/hosting/caddy.ts';
import type { Kopregel } from '#src/hosting/kopregels.ts';
import { toNginxHttp, toNginxServer } from '#src/hosting/nginx.ts';

/** How hard to compress: 11 for a host, less for a test. */
type Kwaliteit = { brotli: number; gzip: number };

const toBrotli = promisify(brotliCompress);
const toGzip = promisify(gzip);

/** Kinds of text worth compressing beforehand; Pagefind’s own files already are. */
const tekst = '**/*.{html,css,js,json,svg,xml,txt}';

/**
 * Writes what a host needs into `doel`: `site/`, the built site with a `.br` and `.gz` beside each
 * text, and the headers and addresses that moved for nginx and Caddy.
 */
export async function writeHosting(
  dist: string,
  doel: string,
  regels: readonly Kopregel[],
  kwaliteit: Kwaliteit = { brotli: 11, gzip: 9 },
): Promise<void> {
  const verhuisd = loadDoorverwijzingen();
  rmSync(doel, { recursive: true, force: true });
  mkdirSync(join(doel, 'nginx'), { recursive: true });
  // Only Netlify and Cloudflare Pages read these, and they build for themselves.
  const filter = (bron: string) => !/^_(?:headers|redirects)$/.test(basename(bron));
  cpSync(dist, join(doel, 'site'), { recursive: true, preserveTimestamps: true, filter });
  writeFileSync(join(doel, 'nginx/http.conf'), toNginxHttp(regels));
  writeFileSync(join(doel, 'nginx/server.conf'), toNginxServer(regels, verhuisd));
  writeFileSync(join(doel, 'nginx/brotli.conf'), 'brotli_static on;\n');
  writeFileSync(join(doel, 'Caddyfile'), toCaddyfile(regels, verhuisd));
  const teksten = globSync(join(doel, 'site', tekst)).concat(
    globSync(join(doel, 'site/.*', tekst)),
  );
  await Promise.all(teksten.map((pad) => compress(pad, kwaliteit)));
}

/** Writes the compressed forms of a file that are smaller than the file itself. */
async function compress(pad: string, kwaliteit: Kwaliteit): Promise<void> {
  const inhoud = readFileSync(pad);
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: kwaliteit.brotli,
    [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
  };
  const vormen = [
    ['br', await toBrotli(inhoud, { params })],
    ['gz', await toGzip(inhoud, { level: kwaliteit.gzip })],
  ] as const;
  for (const [uitgang, klein] of vormen)
    if (klein.length < inhoud.length) writeFileSync(`${pad}.${uitgang}`, klein);
}
