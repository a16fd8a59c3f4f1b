import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readBeeldkop } from '#src/inhoud/beeld.ts';
import type { Maat } from '#src/views/beeld-view.ts';

/** The size of an image in `public/`, by its address on the site; from its first bytes. */
export function readMaat(adres: string): Maat | undefined {
  const kop = readBeeldkop(readFileSync(join('public', adres)));
  return kop && { breedte: kop.breedte, hoogte: kop.hoogte };
}
