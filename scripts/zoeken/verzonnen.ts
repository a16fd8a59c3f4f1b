import type { Paginatekst } from '#src/zoek/build-lexicon.ts';

/** Made-up compounds in all pages together; a large site has many words that stand on few pages. */
const SAMENSTELLINGEN = 30_000;

/** Part of the words of a page that are made-up compounds. */
const NIEUW = 0.1;

/** Most words between two headings. */
const STUK = 120;

/**
 * Makes a function that writes the HTML of a made-up page. A page takes its words from one page of
 * the site, in random order, so that a word stands on the same part of the pages as in the site.
 */
export function createSchrijver(
  paginas: readonly Paginatekst[],
  toeval: () => number,
): () => string {
  const kies = <T>(lijst: readonly T[]): T => {
    const gekozen = lijst[Math.floor(toeval() * lijst.length)];
    if (gekozen === undefined) throw new Error('Er zijn geen pagina’s om woorden uit te nemen.');
    return gekozen;
  };
  const teksten = paginas.map((p) => p.tekst.match(/[\p{L}-]{2,}/gu) ?? []).filter((w) => w.length);
  const delen = [...new Set(teksten.flat())].filter((w) => /^[a-z]{4,9}$/.test(w)).sort();
  const nieuw = Array.from({ length: SAMENSTELLINGEN }, () => kies(delen) + kies(delen));
  const zeldzaam = () => nieuw[Math.floor(nieuw.length * toeval() ** 3)] ?? '';
  return () => {
    const bron = kies(teksten);
    const woorden = bron.map(() => (toeval() < NIEUW ? zeldzaam() : kies(bron)));
    return toHtml(woorden);
  };
}

function toHtml(woorden: readonly string[]): string {
  const titel = woorden.slice(0, 5).join(' ');
  const stukken = Array.from({ length: Math.ceil(woorden.length / STUK) }, (_, i) => {
    const [kop, tekst] = [woorden.slice(i * STUK, i * STUK + 3), woorden.slice(i * STUK)];
    return `<h2 id="deel-${i}">${kop.join(' ')}</h2><p>${tekst.slice(0, STUK).join(' ')}</p>`;
  });
  return `<!doctype html><html lang="nl"><head><title>${titel}</title>
<meta name="description" content="${woorden.slice(5, 17).join(' ')}"></head>
<body><main data-pagefind-body data-pagefind-meta="soort:Praktijk"><h1>${titel}</h1>
${stukken.join('\n')}</main></body></html>`;
}
