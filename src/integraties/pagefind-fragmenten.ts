import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** What Pagefind keeps of a page: its id, its address and its text without the skipped parts. */
export type Fragment = { id: string; url: string; content: string };

/** Reads the pages of a Pagefind index, in the order of their addresses. */
export function readFragmenten(index: string): Fragment[] {
  return globSync(join(index, 'fragment/*.pf_fragment'))
    .map((pad) => {
      const tekst = gunzipSync(readFileSync(pad)).toString('utf8');
      const { url, content } = JSON.parse(tekst.slice(tekst.indexOf('{'))) as Fragment;
      return { id: basename(pad, '.pf_fragment'), url, content };
    })
    .sort((a, b) => (a.url < b.url ? -1 : 1));
}
