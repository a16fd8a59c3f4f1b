import { globSync } from 'node:fs';
import { join } from 'node:path';
import { buildCatalogus } from '#src/catalogus/build.ts';
import { checkDoorverwijzingen } from '#src/catalogus/check-doorverwijzingen.ts';
import { readDoorverwijzingenBestand } from '#src/doorverwijzingen-loader.ts';
import type { Bevinding } from '#src/inhoud/bevinding.ts';
import { readDoorverwijzingen } from '#src/inhoud/doorverwijzingen.ts';
import type { Entry } from '#src/inhoud/entry.ts';
import { toAdressen } from '#src/views/adressen.ts';

/** Everything wrong with the addresses that moved, given all entries; these may have no mistakes. */
export function checkAdressen(entries: Entry[], root = '.'): Bevinding[] {
  return checkDoorverwijzingen(
    readDoorverwijzingen(readDoorverwijzingenBestand(root)),
    readAdressen(entries, root),
  );
}

/** Addresses of all pages, from the content and from the files of pages. */
export function readAdressen(entries: Entry[], root = '.'): ReadonlySet<string> {
  return new Set([...readVasteAdressen(root), ...toAdressen(buildCatalogus(entries))]);
}

/** Addresses of the pages that are there whatever the content: `src/pages/tips/index.astro` is `/tips/`. */
function readVasteAdressen(root: string): string[] {
  return globSync('**/[!_]*.astro', { cwd: join(root, 'src/pages') })
    .map((pad) => `/${pad.replaceAll('\\', '/').replace(/(?:index)?\.astro$/, '')}`)
    .filter((adres) => !/[[\]]|404/.test(adres))
    .map((adres) => (adres.endsWith('/') ? adres : `${adres}/`));
}
