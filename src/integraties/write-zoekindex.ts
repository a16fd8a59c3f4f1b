import { join } from 'node:path';
import * as pagefind from 'pagefind';
import { nietDoorzoekbaar } from './niet-doorzoekbaar.ts';
import { writeLexicon } from './zoeklexicon.ts';

/** Writes the Pagefind index and the lexicon of a built site; returns how many pages search reads. */
export async function writeZoekindex(map: string): Promise<number> {
  const { index, errors } = await pagefind.createIndex({
    forceLanguage: 'nl',
    excludeSelectors: nietDoorzoekbaar,
  });
  if (!index) throw new Error(errors.join('\n'));
  const gelezen = await index.addDirectory({ path: map });
  const geschreven = await index.writeFiles({ outputPath: join(map, 'pagefind') });
  await pagefind.close();
  const fouten = [...gelezen.errors, ...geschreven.errors];
  if (fouten.length) throw new Error(fouten.join('\n'));
  return writeLexicon(map);
}
