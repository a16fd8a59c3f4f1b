import type { Fout, Site } from './site.ts';

/** Every page but the 404 is in the sitemap, and the sitemap names no page that is not there. */
export function checkSitemap({ pages }: Site, sitemap: string): Fout[] {
  const genoemd = new Set(
    [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, adres = '']) => new URL(adres).pathname),
  );
  const bestaat = new Set(pages.map((p) => p.href).filter((h) => h !== '/404.html'));
  return [
    ...[...bestaat]
      .filter((href) => !genoemd.has(href))
      .map((href) => ({ href, melding: 'staat niet in de sitemap' })),
    ...[...genoemd]
      .filter((href) => !bestaat.has(href))
      .map((href) => ({ href, melding: 'staat in de sitemap maar bestaat niet' })),
  ];
}
