import { toWoorden } from '#src/zoek/build-lexicon.ts';
import { stopwoorden } from '#src/zoek/stopwoorden.ts';
import { readSite } from '../checks/site.ts';

/** Addresses of searchable pages with the words of their main text. */
export type WoordenPerPagina = Map<string, Set<string>>;

/** Parts of a page that search does not read. */
const overslaan =
  '.kruimels, .noot, .domeinen, .feiten, .laag, .bronnen, .kaarten, .updates, .buren, .bijvragen';

/** Reads the words of every searchable page of a built site. */
export function readWoordenPerPagina(map: string): WoordenPerPagina {
  const paginas = readSite(map).pages.flatMap(({ href, root }) => {
    const main = root.querySelector('main[data-pagefind-body]');
    main?.querySelectorAll(overslaan).forEach((el) => el.remove());
    return main ? [[href, new Set(toWoorden(main.structuredText))] as const] : [];
  });
  return new Map(paginas);
}

/** A stream of numbers from 0 to 1 that is the same for the same seed (Lehmer). */
export function createToeval(zaad: number): () => number {
  let stand = zaad;
  return () => {
    stand = (stand * 48_271) % 2_147_483_647;
    return stand / 2_147_483_647;
  };
}

/** Ways in which people mistype, one letter at a time. */
const fouten: ((woord: string, plek: number) => string)[] = [
  (w, i) => w.slice(0, i) + w.slice(i + 1),
  (w, i) => w.slice(0, i) + w.charAt(i + 1) + w.charAt(i) + w.slice(i + 2),
  (w, i) => w.slice(0, i) + w.charAt(i) + w.slice(i),
  (w, i) => w.slice(0, i) + (w.charAt(i) === 'e' ? 'r' : 'e') + w.slice(i + 1),
  (w, i) => w.slice(0, i) + 'n' + w.slice(i),
];

/** Typos of words the site uses, each of another kind in turn; never a word of the site itself. */
export function makeTypfouten(
  perPagina: WoordenPerPagina,
  toeval: () => number,
  aantal: number,
): { fout: string; woord: string }[] {
  const alle = new Set([...perPagina.values()].flatMap((woorden) => [...woorden]));
  const keuze = gewoneWoorden(perPagina, 7);
  const uit: { fout: string; woord: string }[] = [];
  for (let i = 0; uit.length < aantal && i < aantal * 20; i++) {
    const woord = keuze[Math.floor(toeval() * keuze.length)] ?? '';
    const plek = 1 + Math.floor(toeval() * (woord.length - 2));
    const fout = fouten[i % fouten.length]?.(woord, plek) ?? '';
    if (!alle.has(fout)) uit.push({ fout, woord });
  }
  return uit;
}

/** Second halves of compounds whose first half is a word of the site too. */
export function makeDelen(
  perPagina: WoordenPerPagina,
  toeval: () => number,
  aantal: number,
): string[] {
  const alle = new Set([...perPagina.values()].flatMap((woorden) => [...woorden]));
  const delen = gewoneWoorden(perPagina, 10, 1).flatMap((woord) =>
    Array.from({ length: woord.length - 7 }, (_, i) => i + 4)
      .filter((plek) => alle.has(woord.slice(0, plek)) || alle.has(woord.slice(0, plek - 1)))
      .map((plek) => woord.slice(plek))
      .filter((deel) => deel.length >= 4 && alle.has(deel) && !stopwoorden.has(deel)),
  );
  const uniek = [...new Set(delen)].sort();
  while (uniek.length > aantal) uniek.splice(Math.floor(toeval() * uniek.length), 1);
  return uniek;
}

/** Words of at least `lengte` letters that stand on `minst` to twenty pages. */
function gewoneWoorden(perPagina: WoordenPerPagina, lengte: number, minst = 2): string[] {
  const telling = new Map<string, number>();
  for (const woorden of perPagina.values())
    for (const woord of woorden) telling.set(woord, (telling.get(woord) ?? 0) + 1);
  return [...telling]
    .filter(
      ([woord, n]) => woord.length >= lengte && n >= minst && n <= 20 && /^[a-z]+$/.test(woord),
    )
    .map(([woord]) => woord)
    .sort();
}
