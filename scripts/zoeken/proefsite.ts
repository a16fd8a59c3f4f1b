import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readFragmenten } from '#src/integraties/pagefind-fragmenten.ts';
import { writePagefind } from '#src/integraties/write-zoekindex.ts';
import { readPaginateksten } from '#src/integraties/zoeklexicon.ts';
import type { Paginatekst } from '#src/zoek/build-lexicon.ts';
import { serveZoek, type Zoekserver } from './zoekserver.ts';

/** A built site ready to be measured: served, with an index as Pagefind makes it beside its own. */
export type Proefsite = {
  server: Zoekserver;
  paginas: Paginatekst[];
  /** Id in the index as Pagefind makes it → address. */
  standaardIds: Map<string, string>;
  stop: () => Promise<void>;
};

/** Serves a built site; our index has no stemmer, the one made here has Pagefind’s Dutch one. */
export async function openProefsite(map: string): Promise<Proefsite> {
  const standaard = mkdtempSync(join(tmpdir(), 'mao-pagefind-'));
  await writePagefind(map, standaard);
  const server = await serveZoek(map, standaard);
  const stop = async () => {
    await server.stop();
    rmSync(standaard, { recursive: true, force: true });
  };
  const standaardIds = new Map(readFragmenten(standaard).map(({ id, url }) => [id, url]));
  return { server, paginas: readPaginateksten(map), standaardIds, stop };
}
