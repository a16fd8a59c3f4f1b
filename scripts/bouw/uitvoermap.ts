import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as wacht } from 'node:timers/promises';

/** Where builds work, out of sight of git; on the same disk as `dist`, so that a folder can change names. */
const werkplaats = '.cache/bouw';

/** Times to try again when something on Windows still holds a file of `dist`. */
const POGINGEN = 20;

/** Makes room for one build: what killed builds left goes, and a `dist` that was moved aside comes back. */
export function openWerkmap(dist: string, plaats = werkplaats, pid = process.pid): string {
  const vorige = join(plaats, 'vorige');
  if (!existsSync(dist) && existsSync(vorige)) renameSync(vorige, dist);
  mkdirSync(plaats, { recursive: true });
  for (const naam of readdirSync(plaats))
    if (!isBezig(Number(naam), pid)) rmSync(join(plaats, naam), { recursive: true, force: true });
  const werkmap = join(plaats, String(pid));
  mkdirSync(werkmap);
  return werkmap;
}

/** Puts a finished folder in the place of `dist`; when that fails the old `dist` stands there again. */
export async function wissel(nieuw: string, dist: string, plaats = werkplaats): Promise<void> {
  const vorige = join(plaats, 'vorige');
  rmSync(vorige, { recursive: true, force: true });
  mkdirSync(dirname(vorige), { recursive: true });
  const was = existsSync(dist);
  if (was) await hernoem(dist, vorige);
  try {
    await hernoem(nieuw, dist);
  } catch (fout) {
    if (was) renameSync(vorige, dist);
    throw fout;
  }
  rmSync(vorige, { recursive: true, force: true });
}

async function hernoem(van: string, naar: string): Promise<void> {
  for (let poging = 1; ; poging++)
    try {
      renameSync(van, naar);
      return;
    } catch (fout) {
      const bezet = /^(?:EBUSY|EPERM|EACCES)$/.test((fout as NodeJS.ErrnoException).code ?? '');
      if (!bezet || poging === POGINGEN) throw fout;
      await wacht(100);
    }
}

/** True for the folder of another build that still runs; every other name is a remainder. */
function isBezig(nummer: number, pid: number): boolean {
  if (!Number.isInteger(nummer) || nummer === pid) return false;
  try {
    process.kill(nummer, 0);
    return true;
  } catch (fout) {
    return (fout as NodeJS.ErrnoException).code === 'EPERM';
  }
}
