import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'node-html-parser';
import * as pagefind from 'pagefind';
import { buildCatalogus } from '#src/catalogus/build.ts';
import { checkBestanden } from '#src/catalogus/check-bestanden.ts';
import { linkNaar } from '#src/views/href.ts';
import { readInhoud } from '../../scripts/read-inhoud.ts';
import { nietDoorzoekbaar } from './niet-doorzoekbaar.ts';
import { writeLexicon } from './zoeklexicon.ts';

/** Writes the Pagefind index and the lexicon of a built site; returns how many pages search reads. */
export async function writeZoekindex(map: string): Promise<number> {
  const { entries } = checkBestanden(readInhoud());
  const catalogus = buildCatalogus(entries);
  const zinnen = new Map(
    entries.flatMap((entry) => {
      const href = linkNaar(catalogus, entry)?.href;
      const eigen = 'zoekzinnen' in entry.data ? entry.data.zoekzinnen : [];
      return href && eigen.length ? [[href, eigen]] : [];
    }),
  );
  // No stemmer: it takes beleid for begeleid; the lexicon gives each word its forms.
  await writePagefind(map, join(map, 'pagefind'), { taal: 'unknown', zinnen });
  return writeLexicon(map, catalogus, entries);
}

/** How to index: without `taal` Pagefind follows the pages; `zinnen` are looked through with the page at an address. */
type Wijze = { taal?: string; zinnen?: ReadonlyMap<string, readonly string[]> };

/** Writes a Pagefind index of a built site to a folder. */
export async function writePagefind(
  map: string,
  doel: string,
  { taal, zinnen = new Map() }: Wijze = {},
): Promise<void> {
  const { index, errors } = await pagefind.createIndex({
    ...(taal ? { forceLanguage: taal } : {}),
    excludeSelectors: nietDoorzoekbaar,
  });
  if (!index) throw new Error(errors.join('\n'));
  const fouten: string[] = [];
  for (const pad of globSync('**/*.html', { cwd: map }).sort()) {
    const sourcePath = pad.replaceAll('\\', '/');
    const html = readFileSync(join(map, pad), 'utf8');
    const eigen = zinnen.get(`/${sourcePath.replace(/index\.html$/, '')}`);
    const content = eigen ? addZinnen(html, eigen) : html;
    fouten.push(...(await index.addHTMLFile({ sourcePath, content })).errors);
  }
  const geschreven = await index.writeFiles({ outputPath: doel });
  await pagefind.close();
  fouten.push(...geschreven.errors);
  if (fouten.length) throw new Error(fouten.join('\n'));
}

/** Gives Pagefind the words of people who need a page as a property, so that no excerpt shows them. */
function addZinnen(html: string, zinnen: readonly string[]): string {
  const root = parse(html, { comment: true });
  const main = root.querySelector('[data-pagefind-body]');
  const meta = main?.getAttribute('data-pagefind-meta');
  main?.setAttribute('data-zinnen', zinnen.join('. '));
  main?.setAttribute('data-pagefind-meta', ['zinnen[data-zinnen]', meta].join(', '));
  return root.toString();
}
