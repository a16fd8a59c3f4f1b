import { isVerborgen, type Fout, type Site } from './site.ts';

/** Every page search engines may find is in the sitemap, and the sitemap names no other. */
export function checkSitemap({ pages }: Site, sitemap: string): Fout[] {
  const genoemd = new Set(
    [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, adres = '']) => new URL(adres).pathname),
  );
  const bestaat = new Set(pages.filter((p) => !isVerborgen(p)).map((p) => p.href));
  return [
    ...[...bestaat]
      .filter((href) => !genoemd.has(href))
      .map((href) => ({ href, melding: 'staat niet in de sitemap' })),
    ...[...genoemd]
      .filter((href) => !bestaat.has(href))
      .map((href) => ({ href, melding: 'staat in de sitemap maar bestaat niet of is verborgen' })),
  ];
}
