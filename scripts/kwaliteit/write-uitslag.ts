import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { toAdresdeel } from '#src/catalogus/facetten.ts';
import { uitslagSchema, type Uitslag } from '#src/schemas/meting.ts';

/** Where the tests leave what they found, one file per tool, for the page `/kwaliteit/`. */
export const UITSLAGEN = '.cache/kwaliteit';

/** Keeps what a tool or test found; call it only after its expectations held. */
export function writeUitslag(uitslag: Uitslag, map = UITSLAGEN): void {
  const goed = uitslagSchema.parse(uitslag);
  mkdirSync(map, { recursive: true });
  writeFileSync(toPad(goed.naam, map), `${JSON.stringify(goed, null, 2)}\n`);
}

/** Forgets what an earlier run found; call it before a tool starts. */
export function removeUitslag(naam: string, map = UITSLAGEN): void {
  rmSync(toPad(naam, map), { force: true });
}

/** All that the tests of this machine left, in the order of their file names. */
export function readUitslagen(map = UITSLAGEN): Uitslag[] {
  try {
    const namen = readdirSync(map).filter((naam) => naam.endsWith('.json'));
    return namen
      .sort()
      .map((naam) => uitslagSchema.parse(JSON.parse(readFileSync(join(map, naam), 'utf8'))));
  } catch (fout) {
    if ((fout as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw fout;
  }
}

function toPad(naam: string, map: string): string {
  return join(map, `${toAdresdeel(naam)}.json`);
}
