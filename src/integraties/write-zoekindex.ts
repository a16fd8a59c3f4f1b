import { join } from 'node:path';
import * as pagefind from 'pagefind';
import { nietDoorzoekbaar } from './niet-doorzoekbaar.ts';
import { writeLexicon } from './zoeklexicon.ts';

/** Writes the Pagefind index and the lexicon of a built site; returns how many pages search reads. */
export async function writeZoekindex(map: string): Promise<number> {
  // No stemmer: it takes beleid for begeleid; the lexicon gives each word its forms.
  await writePagefind(map, join(map, 'pagefind'), 'unknown');
  return writeLexicon(map);
}

/** Writes a Pagefind index of a built site to a folder; without `taal` it follows the pages. */
export async function writePagefind(map: string, doel: string, taal?: string): Promise<void> {
  const { index, errors } = await pagefind.createIndex({
    ...(taal ? { forceLanguage: taal } : {}),
    excludeSelectors: nietDoorzoekbaar,
  });
  if (!index) throw new Error(errors.join('\n'));
  const gelezen = await index.addDirectory({ path: map });
  const geschreven = await index.writeFiles({ outputPath: doel });
  await pagefind.close();
  const fouten = [...gelezen.errors, ...geschreven.errors];
  if (fouten.length) throw new Error(fouten.join('\n'));
}
