import type { Fout, Page, Site } from './site.ts';

/** Every internal link points at a page or file that exists, and every anchor at an id on it; a route (`#/…`) is no anchor. */
export function checkLinks({ pages, files }: Site): Fout[] {
  const ids = new Map(pages.map((page) => [page.href, idsOf(page)]));
  return pages.flatMap(({ href, root }) =>
    root.querySelectorAll('a[href]').flatMap((a) => {
      const doel = a.getAttribute('href') ?? '';
      if (!doel) return [{ href, melding: `lege link “${a.text}”` }];
      if (/^https?:/.test(doel)) return [];
      const { pathname, hash } = new URL(doel, `http://site${href}`);
      const opPagina = ids.get(pathname);
      if (!opPagina && !files.has(pathname)) return [{ href, melding: `dode link ${doel}` }];
      if (hash.startsWith('#/')) return [];
      const anker = decodeURIComponent(hash.slice(1));
      if (anker && !opPagina?.has(anker)) return [{ href, melding: `dood anker ${doel}` }];
      return [];
    }),
  );
}

function idsOf({ root }: Page): Set<string> {
  return new Set(root.querySelectorAll('[id]').map((el) => el.id));
}
