import { zipSync, type Zippable } from 'fflate';
import type { Pakket } from './los.ts';

/** The folder that appears when the package is unpacked. */
export const pakketmap = 'met-andere-ogen';

/** Packs files in the order of their paths, all of one day, so that the same files give the same bytes. */
export function zipPakket(pakket: Pakket, dag: string): Uint8Array {
  const [jaar = 1980, maand = 1, dagnummer = 1] = dag.split('-').map(Number);
  // A zip has no time zone: the writer takes the local clock, so this is midnight anywhere.
  const mtime = new Date(jaar, maand - 1, dagnummer);
  const paren = [...pakket].sort(([a], [b]) => (a < b ? -1 : 1));
  const bestanden = paren.map(([pad, inhoud]): [string, Zippable[string]] => [
    `${pakketmap}/${pad}`,
    [typeof inhoud === 'string' ? new TextEncoder().encode(inhoud) : inhoud, { mtime }],
  ]);
  return zipSync(Object.fromEntries(bestanden), { level: 9 });
}
