import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildCatalogus } from '#src/catalogus/build.ts';
import { checkBestanden } from '#src/catalogus/check-bestanden.ts';
import { readFrontmatter } from '#src/inhoud/frontmatter.ts';
import { collecties } from '#src/schemas/velden.ts';
import { linkNaar } from '#src/views/href.ts';
import { readInhoud } from '../read-inhoud.ts';
import type { Pakket } from './los.ts';

/** All content twice: per kind as one JSON file in `gegevens/`, and the files of the editors in `content/`. */
export function readGegevens(): Pakket {
  return new Map([...readJson(), ...readBron()]);
}

function readJson(): Pakket {
  const bestanden = readInhoud();
  const { entries } = checkBestanden(bestanden);
  const catalogus = buildCatalogus(entries);
  const teksten = new Map(
    bestanden.map(({ bestand, inhoud }) => [
      bestand,
      readFrontmatter(bestand, inhoud).tekst.trim(),
    ]),
  );
  return new Map(
    collecties.map((collectie) => [
      `gegevens/${collectie}.json`,
      toJson(
        entries
          .filter((entry) => entry.collectie === collectie)
          .map(({ id, bestand, data }) => ({
            id,
            adres: linkNaar(catalogus, { collectie, id })?.href,
            ...data,
            tekst: teksten.get(bestand) || undefined,
          })),
      ),
    ]),
  );
}

function readBron(): Pakket {
  const bestanden = readdirSync('content', { recursive: true, withFileTypes: true })
    .filter((f) => f.isFile() && !f.name.startsWith('.'))
    .map((f) => join(f.parentPath, f.name).replaceAll('\\', '/'))
    .sort();
  return new Map(bestanden.map((pad) => [pad, readFileSync(pad)]));
}

function toJson(waarde: unknown): string {
  return `${JSON.stringify(waarde, null, 1)}\n`;
}
