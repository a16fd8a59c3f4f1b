import lunr from 'lunr';
import addNederlands from 'lunr-languages/lunr.nl.js';
import addStemmer from 'lunr-languages/lunr.stemmer.support.js';
import type { Paginatekst } from '#src/zoek/build-lexicon.ts';
import type { Motor } from './motor.ts';

addStemmer(lunr);
addNederlands(lunr);

/** Plugin that lunr-languages adds to lunr: Dutch stems and stop words. */
const { nl } = lunr as unknown as { nl: lunr.Builder.Plugin };

/** Makes a lunr index with Dutch stems over title, headings and text; equal weights did best. */
export function buildLunr(paginas: readonly Paginatekst[]): lunr.Index {
  return lunr((bouwer) => {
    bouwer.use(nl);
    bouwer.ref('href');
    for (const veld of ['titel', 'koppen', 'tekst']) bouwer.field(veld);
    for (const { href, titel, koppen, tekst } of paginas)
      bouwer.add({ href, titel, koppen: koppen.join('\n'), tekst });
  });
}

/** lunr as its guide uses it: all words optional, stemmed. */
export function createLunr(index: lunr.Index): Motor {
  return toMotor('lunr nl', (vraag) => index.search(vraag.replace(/[~^:*+-]/g, ' ')));
}

/** lunr that also takes longer words and one wrong letter, for less than the exact word. */
export function createRuimeLunr(index: lunr.Index): Motor {
  const wildcard = lunr.Query.wildcard.TRAILING;
  return toMotor('lunr nl, wildcard + fuzzy', (vraag) =>
    index.query((q) => {
      for (const woord of lunr.tokenizer(vraag).map(String)) {
        q.term(woord, { boost: 100 });
        q.term(woord, { boost: 10, wildcard, usePipeline: false });
        if (woord.length > 3) q.term(woord, { boost: 1, editDistance: 1 });
      }
    }),
  );
}

function toMotor(naam: string, zoek: (vraag: string) => lunr.Index.Result[]): Motor {
  return { naam, zoek: (vraag) => Promise.resolve(zoek(vraag).map((r) => r.ref)) };
}
