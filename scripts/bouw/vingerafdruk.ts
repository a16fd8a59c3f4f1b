import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

/** Path of each file in a folder, in order, with the hash of its bytes. */
export type Vingerafdruk = ReadonlyMap<string, string>;

/** Reads the fingerprint of a folder; a folder that does not exist has none. */
export function readVingerafdruk(map: string): Vingerafdruk {
  const paden = readdirSync(map, { recursive: true, withFileTypes: true })
    .filter((f) => f.isFile())
    .map((f) => relative(map, join(f.parentPath, f.name)).replaceAll('\\', '/'))
    .sort();
  return new Map(paden.map((pad) => [pad, hash(readFileSync(join(map, pad)))]));
}

/** One code for everything in a folder. */
export function formatVingerafdruk(afdruk: Vingerafdruk): string {
  return hash([...afdruk].map((regel) => regel.join(' ')).join('\n'));
}

/** What differs between two folders, as sentences; empty when all bytes are the same. */
export function vergelijk(een: Vingerafdruk, ander: Vingerafdruk): string[] {
  const paden = [...new Set([...een.keys(), ...ander.keys()])].sort();
  return paden.flatMap((pad) => {
    if (!ander.has(pad)) return [`${pad} staat alleen in de eerste`];
    if (!een.has(pad)) return [`${pad} staat alleen in de tweede`];
    return een.get(pad) === ander.get(pad) ? [] : [`${pad} verschilt`];
  });
}

function hash(inhoud: string | Uint8Array): string {
  return createHash('sha256').update(inhoud).digest('hex');
}
