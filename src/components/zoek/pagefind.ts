type Deel = { url: string; title: string; excerpt: string };

/** A page Pagefind found; its text is fetched on request. */
export type PagefindTreffer = {
  id: string;
  score: number;
  data: () => Promise<{ url: string; excerpt: string; sub_results: Deel[] }>;
};

/** The part of Pagefind’s module that is used here. */
export type Pagefind = {
  options: (opties: object) => Promise<void>;
  init: () => Promise<void>;
  search: (vraag: string) => Promise<{ results: PagefindTreffer[] }>;
};

/** Best on the judged questions: the length of a page does not count, its title counts twice, the words of readers half more. */
const ranking = { pageLength: 0, termFrequency: 0.4, metaWeights: { title: 2, zinnen: 1.5 } };

let geladen: Promise<Pagefind> | undefined;

/** Loads the full-text index; rejects when WebAssembly, workers or the files are not there. */
export function loadPagefind(): Promise<Pagefind> {
  geladen ??= import(/* @vite-ignore */ new URL('/pagefind/pagefind.js', location.href).href).then(
    async (module: Pagefind) => {
      await module.options({ ranking, noWorker: true });
      await module.init();
      return module;
    },
  );
  geladen.catch(() => (geladen = undefined));
  return geladen;
}
