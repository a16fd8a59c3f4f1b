import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeZoekindex } from '#src/integraties/write-zoekindex.ts';
import { readPaginateksten } from '#src/integraties/zoeklexicon.ts';
import { createToeval } from '#src/toeval.ts';
import { createSchrijver } from './verzonnen.ts';

/** A built site with made-up pages in a folder that is thrown away afterwards. */
export type GroteSite = { map: string; remove: () => void };

/** Copies a built site, adds made-up pages until search reads `aantal`, and indexes it anew. */
export async function makeGroteSite(dist: string, aantal: number): Promise<GroteSite> {
  const map = mkdtempSync(join(tmpdir(), 'mao-groot-'));
  const paginas = readPaginateksten(dist);
  cpSync(dist, map, { recursive: true, filter: (pad) => !/[\\/](og|pagefind|zoek)$/.test(pad) });
  const schrijf = createSchrijver(paginas, createToeval(2026));
  for (let i = paginas.length; i < aantal; i++) {
    mkdirSync(join(map, `verzonnen/${i}`), { recursive: true });
    writeFileSync(join(map, `verzonnen/${i}/index.html`), schrijf());
  }
  await writeZoekindex(map);
  return { map, remove: () => rmSync(map, { recursive: true, force: true }) };
}
