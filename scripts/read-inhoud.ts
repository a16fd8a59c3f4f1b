import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Bestand } from '#src/inhoud/entry.ts';

/** Reads every `.mdx`, `.md` and `.yaml` file under `map`, skipping names that start with `_`. */
export function readInhoud(map: string): Bestand[] {
  return readdirSync(map, { recursive: true, withFileTypes: true })
    .filter((f) => f.isFile() && /\.(mdx?|yaml)$/.test(f.name))
    .map((f) => join(f.parentPath, f.name).replaceAll('\\', '/'))
    .filter((pad) => pad.split('/').length === 3 && !/\/_/.test(pad))
    .sort()
    .map((bestand) => ({ bestand, inhoud: readFileSync(bestand, 'utf8') }));
}
