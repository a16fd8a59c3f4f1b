import type { Paginatekst } from '#src/zoek/build-lexicon.ts';
import { createToeval } from '#src/toeval.ts';
import { stopwoorden } from '#src/zoek/stopwoorden.ts';
import { toStam, toWoorden } from '#src/zoek/woord.ts';

/** Addresses of searchable pages with the words of their main text. */
type WoordenPerPagina = Map<string, Set<string>>;

/** A question made by machine, with the addresses of all pages that answer it. */
export type Proef = { vraag: string; goed: Set<string> };

/** How many of the first five addresses could be right and are: Recall@5. */
export function recall({ goed }: Proef, gevonden: readonly string[]): number {
  return gevonden.slice(0, 5).filter((href) => goed.has(href)).length / Math.min(5, goed.size);
}

/** Two hundred typos of words of the site; right are pages with the word that was meant. */
export function makeTypproeven(paginas: readonly Paginatekst[]): Proef[] {
  const perPagina = toWoordenPerPagina(paginas);
  return makeTypfouten(perPagina, createToeval(7), 200).map(({ fout, woord }) => {
    const stam = woord.slice(0, Math.max(5, woord.length - 2));
    return { vraag: fout, goed: findPaginas(perPagina, (w) => spel(w).includes(spel(stam))) };
  });
}

/** A hundred parts of compounds; right are pages with the part, also inside a word. */
export function makeDeelproeven(paginas: readonly Paginatekst[]): Proef[] {
  const perPagina = toWoordenPerPagina(paginas);
  return makeDelen(perPagina, createToeval(11), 100).map((deel) => {
    const stam = toStam(deel);
    const vorm = stam.length > 3 ? stam : deel;
    const goed = findPaginas(perPagina, (w) => spel(w).includes(spel(vorm)) || w.includes(deel));
    return { vraag: deel, goed };
  });
}

/** Spelling that forms of a word share: spreekt and spreken, blijft and blijven, huis and huizen. */
function spel(woord: string): string {
  return woord.replace(/(.)\1/g, '$1').replace(/v/g, 'f').replace(/z/g, 's');
}

function toWoordenPerPagina(paginas: readonly Paginatekst[]): WoordenPerPagina {
  return new Map(paginas.map(({ href, tekst }) => [href, new Set(toWoorden(tekst))]));
}

function findPaginas(perPagina: WoordenPerPagina, past: (woord: string) => boolean): Set<string> {
  return new Set([...perPagina].flatMap(([href, w]) => ([...w].some(past) ? [href] : [])));
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
function makeTypfouten(
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
function makeDelen(perPagina: WoordenPerPagina, toeval: () => number, aantal: number): string[] {
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
