/** A place inside a page that matches. */
export type Deeltreffer = { href: string; titel: string; fragment: string };

/** A page that matches; `fragment` is HTML with only `<mark>` in it. */
export type Treffer = Deeltreffer & { soort: string; delen: Deeltreffer[] };

type Deel = { url: string; title: string; excerpt: string };
type Gevonden = {
  url: string;
  excerpt: string;
  meta: Record<string, string | undefined>;
  sub_results: Deel[];
};
type Pagefind = {
  init: () => Promise<void>;
  search: (vraag: string) => Promise<{ results: { data: () => Promise<Gevonden> }[] }>;
};

/** Most pages shown for one question. */
const MEESTE = 40;

let geladen: Promise<Pagefind> | undefined;

/** Starts loading the index; safe to call more than once. Rejects when it cannot be loaded. */
export function loadMotor(): Promise<Pagefind> {
  geladen ??= import(/* @vite-ignore */ new URL('/pagefind/pagefind.js', location.href).href).then(
    async (module: Pagefind) => {
      await module.init();
      return module;
    },
  );
  geladen.catch(() => (geladen = undefined));
  return geladen;
}

/** What a question found: how many pages match, and the best of them. */
export type Uitslag = { totaal: number; treffers: Treffer[] };

/** Asks the index; the best hits come first, at most forty of them. */
export async function search(vraag: string): Promise<Uitslag> {
  const { results } = await (await loadMotor()).search(vraag);
  const gevonden = await Promise.all(results.slice(0, MEESTE).map((r) => r.data()));
  const treffers = gevonden.map(({ url, excerpt, meta, sub_results }) => ({
    href: url,
    titel: meta['title'] ?? url,
    soort: meta['soort'] ?? 'Pagina',
    fragment: excerpt,
    delen: sub_results
      .filter((d) => d.url !== url)
      .slice(0, 2)
      .map((d) => ({ href: d.url, titel: d.title, fragment: d.excerpt })),
  }));
  return { totaal: results.length, treffers };
}
