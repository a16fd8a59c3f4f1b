import type { Bladzijde } from '#src/zoek/lexicon.ts';
import type { PagefindTreffer } from './pagefind.ts';

/** A place inside a page that matches; without a fragment when that of the page says the same. */
export type Deeltreffer = { href: string; titel: string; fragment: string };

/** A page that matches; `fragment` is HTML with only `<mark>` in it. */
export type Treffer = Deeltreffer & {
  soort: string;
  delen: Deeltreffer[];
  /** Fetches the excerpt of a hit that has no text yet. */
  laad?: () => Promise<Treffer>;
};

/** A page that the full text found. */
export type Gevonden = { bladzijde: Bladzijde; treffer: PagefindTreffer };

/** Hits that show at once, with an excerpt from the full text: the best of all, … */
const BESTE = 10;

/** … and below those the best of every kind. */
const PER_SOORT = 5;

/** A hit with the text that the first layer has of its page. */
export function toTreffer([href, titel, soort, tekst]: Bladzijde): Treffer {
  const veilig = tekst.replace(/[&<]/g, (t) => (t === '&' ? '&amp;' : '&lt;'));
  return { href, titel, soort, fragment: veilig, delen: [] };
}

/** The hits, with an excerpt for those that show at once. */
export function withFragmenten(gevonden: readonly Gevonden[]): Promise<Treffer[]> {
  return Promise.all(
    gevonden.map(async ({ bladzijde, treffer }, i): Promise<Treffer> => {
      const [, , soort, tekst] = bladzijde;
      const ervoor = gevonden.slice(BESTE, i).filter((g) => g.bladzijde[2] === soort).length;
      const laad = () => withFragment(bladzijde, treffer).catch(() => toTreffer(bladzijde));
      if (i < BESTE || ervoor < PER_SOORT) return laad();
      return tekst ? toTreffer(bladzijde) : { ...toTreffer(bladzijde), laad };
    }),
  );
}

async function withFragment(bladzijde: Bladzijde, treffer: PagefindTreffer): Promise<Treffer> {
  const { url, excerpt, sub_results } = await treffer.data();
  const delen = sub_results
    .filter((d) => d.url !== url)
    .slice(0, 2)
    .map((d) => ({
      href: d.url,
      titel: d.title,
      fragment: isDaarin(d.excerpt, excerpt) ? '' : d.excerpt,
    }));
  return { ...toTreffer(bladzijde), fragment: excerpt, delen };
}

/** Fewest letters in a row that make two excerpts the same to a reader. */
const ZELFDE = 60;

/** True when one excerpt has the beginning of the other, or the other way round. */
function isDaarin(een: string, ander: string): boolean {
  if (!een || !ander) return false;
  return een.includes(ander.slice(0, ZELFDE)) || ander.includes(een.slice(0, ZELFDE));
}
