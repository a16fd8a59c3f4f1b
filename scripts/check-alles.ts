import { globSync } from 'node:fs';
import { join } from 'node:path';
import { finishBevindingen } from '#src/catalogus/bevindingen.ts';
import { buildCatalogus } from '#src/catalogus/build.ts';
import type { Controle } from '#src/catalogus/check-bestanden.ts';
import { checkDoorverwijzingen } from '#src/catalogus/check-doorverwijzingen.ts';
import { checkInhoud } from '#src/catalogus/check-inhoud.ts';
import { readDoorverwijzingenBestand } from '#src/doorverwijzingen-loader.ts';
import { readDoorverwijzingen } from '#src/inhoud/doorverwijzingen.ts';
import type { Entry } from '#src/inhoud/entry.ts';
import { toAdressen } from '#src/views/adressen.ts';
import { readVandaag, readVondsten } from './read-inhoud.ts';

/** Checks all content of a project and the addresses that moved; these last against pages without faults. */
export function checkAlles(root = '.'): Controle {
  const { entries, bevindingen, aantal } = checkInhoud(readVondsten(root), readVandaag());
  const gelezen = readDoorverwijzingen(readDoorverwijzingenBestand(root));
  const verhuisd = bevindingen.some((b) => b.ernst === 'fout')
    ? gelezen.bevindingen
    : checkDoorverwijzingen(gelezen, readAdressen(entries));
  return { entries, bevindingen: finishBevindingen([...bevindingen, ...verhuisd]), aantal };
}

/** Addresses of all pages, from the content and from the files of pages. */
export function readAdressen(entries: Entry[]): ReadonlySet<string> {
  return new Set([...readVasteAdressen(), ...toAdressen(buildCatalogus(entries))]);
}

/** Addresses of the pages that are there whatever the content: `src/pages/tips/index.astro` is `/tips/`. */
function readVasteAdressen(): string[] {
  const paginas = globSync('**/[!_]*.astro', { cwd: join(import.meta.dirname, '../src/pages') })
    .map((pad) => `/${pad.replaceAll('\\', '/').replace(/(?:index)?\.astro$/, '')}`)
    .filter((adres) => !/[[\]]|404/.test(adres))
    .map((adres) => (adres.endsWith('/') ? adres : `${adres}/`));
  return [...paginas, '/redactie/'];
}
