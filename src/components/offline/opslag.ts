/** How the name of everything kept for reading without internet begins; a version follows. */
export const VOORVOEGSEL = 'mao-offline-';

/** The page a reader gets instead of one that is not kept. */
export const NIET_BEWAARD = '/offline/niet-bewaard/';

/** Where readers turn reading without internet on and off. */
export const SCHAKELAAR = '/offline/';

/** A kept page: its address and title. */
export type Bewaard = { href: string; titel: string };

/** Names of the caches of all versions. */
export async function findOpslagen(): Promise<string[]> {
  return (await caches.keys()).filter((naam) => naam.startsWith(VOORVOEGSEL));
}

/** Addresses of the pages in one cache, without the two about reading without internet. */
export async function findPaginas(naam: string): Promise<string[]> {
  const opslag = await caches.open(naam);
  return (await opslag.keys())
    .map(({ url }) => new URL(url).pathname)
    .filter((pad) => pad.endsWith('/') && !pad.startsWith(SCHAKELAAR));
}

/** All kept pages with their titles, in the order of the alphabet. */
export async function readBewaard(): Promise<Bewaard[]> {
  const lijsten = await Promise.all(
    (await findOpslagen()).map(async (naam) => {
      const opslag = await caches.open(naam);
      return Promise.all(
        (await findPaginas(naam)).map(async (href) => ({
          href,
          titel: toTitel((await (await opslag.match(href))?.text()) ?? '') || href,
        })),
      );
    }),
  );
  const perAdres = new Map(lijsten.flat().map((pagina) => [pagina.href, pagina]));
  const taal = new Intl.Collator('nl');
  return [...perAdres.values()].sort((a, b) => taal.compare(a.titel, b.titel));
}

function toTitel(html: string): string {
  const titel = new DOMParser().parseFromString(html, 'text/html').title;
  return titel.replace(/ · Met Andere Ogen$/, '');
}
