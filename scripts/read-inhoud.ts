import { existsSync, lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { MAX_BEELD } from '#src/catalogus/check-beelden.ts';
import type { Bestand } from '#src/inhoud/entry.ts';
import { sortVondsten, type Vondst } from '#src/inhoud/vondst.ts';

/** Reads every entry under `content/` of a project, skipping names that start with `_`. */
export function readInhoud(map = 'content'): Bestand[] {
  return sortVondsten(readMap(join(map, '..'), 'content')).bestanden;
}

/** Everything under `content/` and `public/media/` of a project, without following any link. */
export function readVondsten(root: string): Vondst[] {
  return [...readMap(root, 'content'), ...readMap(root, 'public/media')];
}

/** Today in the Netherlands, `2026-11-22`. */
export function readVandaag(): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' }).format(new Date());
}

function readMap(root: string, map: string): Vondst[] {
  const begin = join(root, map);
  if (!existsSync(begin)) return [];
  return walk(begin).map((pad) => readVondst(pad, relative(root, pad).replaceAll('\\', '/')));
}

/** All that is no folder under a path. Node’s own recursive reading follows links to folders. */
function walk(pad: string): string[] {
  if (!lstatSync(pad, { throwIfNoEntry: false })?.isDirectory()) return [pad];
  return readdirSync(pad)
    .sort()
    .flatMap((naam) => walk(join(pad, naam)));
}

/** The facts of one path; a file larger than anything may be is not read. */
function readVondst(pad: string, bestand: string): Vondst {
  // A name that is no valid text is read differently than it is written, and then is not there.
  const stat = lstatSync(pad, { throwIfNoEntry: false });
  if (!stat?.isFile())
    return { bestand, soort: stat?.isSymbolicLink() ? 'koppeling' : 'anders', grootte: 0 };
  const { size: grootte } = stat;
  const klein = grootte <= MAX_BEELD;
  return { bestand, soort: 'bestand', grootte, ...(klein ? { bytes: readFileSync(pad) } : {}) };
}
