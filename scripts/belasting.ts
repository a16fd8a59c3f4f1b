/**
 * Loads the built site as nginx serves it, with wrk: `npm run belasting`, or with another number
 * of seconds `npm run belasting -- 10`. Needs nginx and wrk (Debian packages of that name).
 */
import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { siteKoppen } from '#src/site-koppen.ts';
import { readSite } from './checks/site.ts';
import { readMeting, toLua, toPaden, type Meting } from './hosting/belasting.ts';
import { startNginx } from './hosting/start-nginx.ts';

const seconden = Number(process.argv[2] ?? 60);
const map = mkdtempSync(join(tmpdir(), 'mao-belasting-'));

const site = await meet('dist', toPaden([...readSite('dist').files]));
mkdirSync(join(map, 'kaal'));
// Noise does not get smaller, so nginx sends all 5 kB of it.
writeFileSync(join(map, 'kaal/index.html'), randomBytes(5_000));
writeFileSync(join(map, 'kaal/404.html'), '');
const kaal = await meet(join(map, 'kaal'), ['/']);
rmSync(map, { recursive: true });

for (const [naam, { perSeconde, p99, fouten }] of [
  ['de site', site],
  ['een kaal bestand van 5 kB', kaal],
] as const)
  console.log(
    `${naam}: ${perSeconde.toFixed(0)} verzoeken per seconde, p99 ${p99.toFixed(1)} ms, ${fouten} fouten`,
  );
const verhouding = (a: number, b: number) => (a / b).toFixed(2);
console.log(
  `verhouding: ${verhouding(site.perSeconde, kaal.perSeconde)} in verzoeken, ${verhouding(site.p99, kaal.p99)} in p99`,
);
if (site.fouten || kaal.fouten) process.exitCode = 1;

/** One run: 64 connections on a fresh nginx with two workers. */
async function meet(dist: string, paden: readonly string[]): Promise<Meting> {
  const server = await startNginx(dist, siteKoppen, 2);
  try {
    const lua = join(map, 'paden.lua');
    writeFileSync(lua, toLua(paden));
    console.log(`${paden.length} adressen, ${seconden} seconden …`);
    const opties = ['-t2', '-c64', `-d${seconden}s`, '-s', lua, server.origin];
    const { stdout, error } = spawnSync('wrk', opties, { encoding: 'utf8' });
    if (error)
      throw new Error('Zonder wrk is er niets te meten: apt-get install wrk', { cause: error });
    return readMeting(stdout);
  } finally {
    await server.stop();
  }
}
