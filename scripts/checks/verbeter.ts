import { findDoel, type Fout, type Site } from './site.ts';

/** Pages that are made of everything, or of nothing: there is no one file to improve. */
const zonderBestand = new Set([
  '/',
  '/zoeken/',
  '/404.html',
  '/kwaliteit/',
  '/offline/',
  '/offline/niet-bewaard/',
]);

/**
 * Every page has one link to improve it, to the file or folder it is made of. `begin` is what such
 * a link starts with, up to the branch; without a repository every link leads to `/meedoen/`.
 */
export function checkVerbeter(
  { pages }: Site,
  { begin, bestaat }: { begin: string | undefined; bestaat: (pad: string) => boolean },
): Fout[] {
  return pages.flatMap((page) => {
    const { href, root } = page;
    if (href === '/redactie/') return [];
    const verwacht = zonderBestand.has(href) || findDoel(page) ? undefined : begin;
    const links = root
      .querySelectorAll('a')
      .filter((a) => a.text.trim() === 'Verbeter deze pagina')
      .map((a) => a.getAttribute('href') ?? '');
    const [link = ''] = links;
    const melding =
      links.length !== 1
        ? `${links.length} links om de pagina te verbeteren`
        : checkDoel(href, link, verwacht, bestaat);
    return melding ? [{ href, melding }] : [];
  });
}

function checkDoel(
  href: string,
  link: string,
  begin: string | undefined,
  bestaat: (pad: string) => boolean,
): string | undefined {
  if (!begin) return link === '/meedoen/' ? undefined : `verbeteren leidt naar ${link}`;
  const [, doe, pad = ''] =
    /^\/(edit|tree)\/[^/]+\/(content\/.+)$/.exec(link.replace(begin, '')) ?? [];
  if (!link.startsWith(begin) || !doe) return `verbeteren leidt naar ${link}`;
  if (!bestaat(pad)) return `${pad} bestaat niet`;
  const id = /([^/]+)\.\w+$/.exec(pad)?.[1];
  const adres =
    href
      .replace(/werkbord\/$/, '')
      .split('/')
      .at(-2) ?? '';
  const past =
    doe === 'tree' ? !id : id !== undefined && (adres === id || adres.endsWith(`-${id}`));
  return past ? undefined : `${pad} is niet het bestand van deze pagina`;
}
