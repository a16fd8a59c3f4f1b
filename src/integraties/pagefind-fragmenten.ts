import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** What Pagefind keeps of a page: its id, its address and its text without the skipped parts, and what people type who need it. */
export type Fragment = { id: string; url: string; content: string; zinnen: string };

type Opgeslagen = { url: string; content: string; meta: Record<string, string> };

/** Reads the pages of a Pagefind index, in the order of their addresses. */
export function readFragmenten(index: string): Fragment[] {
  return globSync(join(index, 'fragment/*.pf_fragment'))
    .map((pad) => {
      const tekst = gunzipSync(readFileSync(pad)).toString('utf8');
      const { url, content, meta } = JSON.parse(tekst.slice(tekst.indexOf('{'))) as Opgeslagen;
      return { id: basename(pad, '.pf_fragment'), url, content, zinnen: meta['zinnen'] ?? '' };
    })
    .sort((a, b) => (a.url < b.url ? -1 : 1));
}

/** What people type, each with the address of its page, as the index of a built site has it. */
export function readZoekzinnen(map: string): [zin: string, href: string][] {
  return readFragmenten(join(map, 'pagefind')).flatMap(({ url, zinnen }) =>
    zinnen
      .split('. ')
      .filter(Boolean)
      .map((zin): [string, string] => [zin, url]),
  );
}
