import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  doorverwijzingenBestand,
  toDoorverwijzingen,
  type Doorverwijzing,
} from '#src/inhoud/doorverwijzingen.ts';

/** The text of the file with addresses that moved; empty when there is none. */
export function readDoorverwijzingenBestand(root = '.'): string {
  const pad = join(root, doorverwijzingenBestand);
  return existsSync(pad) ? readFileSync(pad, 'utf8') : '';
}

/** The addresses that moved, for the pages and the build. */
export function loadDoorverwijzingen(root = '.'): readonly Doorverwijzing[] {
  return toDoorverwijzingen(readDoorverwijzingenBestand(root));
}
