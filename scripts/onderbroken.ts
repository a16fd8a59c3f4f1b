/** Kills builds at ten moments and looks whether the site survives: `npm run onderbroken`. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { awaitBouw, bouw, maakKopie, startBouw } from './bouw/kopie.ts';
import { createProefzin } from './bouw/proefzin.ts';
import { formatVingerafdruk, readVingerafdruk } from './bouw/vingerafdruk.ts';

const MOMENTEN = 10;

const tijdelijk = mkdtempSync(join(tmpdir(), 'onderbroken-'));
const map = maakKopie(join(tijdelijk, 'kopie'));
const dist = join(map, 'dist');
const zin = createProefzin(map);
const afdruk = () => formatVingerafdruk(readVingerafdruk(dist));

/** Builds from nothing, for what the site must be with and without the extra sentence. */
async function bouwSchoon(met: boolean): Promise<string> {
  zin.zet(met);
  for (const weg of ['dist', '.cache', '.astro'])
    rmSync(join(map, weg), { recursive: true, force: true });
  await bouw(map);
  return afdruk();
}

/** Starts a build and kills it after `ms`; false when it was ready before that. */
async function bouwEven(ms: number): Promise<boolean> {
  const proces = startBouw(map);
  const dood = setTimeout(() => proces.kill('SIGKILL'), ms);
  const { code } = await awaitBouw(proces);
  clearTimeout(dood);
  return code === null;
}

try {
  const [met, zonder] = [await bouwSchoon(true), await bouwSchoon(false)];
  const begin = performance.now();
  await bouw(map);
  const duur = performance.now() - begin;
  const staat = { erbij: false };
  const keerOm = () => zin.zet((staat.erbij = !staat.erbij));
  for (let i = 1; i <= MOMENTEN; i++) {
    let ms = Math.round((duur * (i - 0.5)) / MOMENTEN);
    for (keerOm(); !(await bouwEven(ms)); keerOm()) ms = Math.round(ms * 0.9);
    const [oud, goed] = staat.erbij ? [zonder, met] : [met, zonder];
    const over = afdruk();
    await bouw(map);
    const fouten = [
      ...(over === oud || over === goed ? [] : ['dist is half']),
      ...(afdruk() === goed ? [] : ['de volgende build is anders dan een schone']),
    ];
    console.log(`Gedood na ${ms} ms: ${fouten.join('; ') || 'goed'}`);
    if (fouten.length) process.exitCode = 1;
  }
} finally {
  rmSync(tijdelijk, { recursive: true, force: true });
}
