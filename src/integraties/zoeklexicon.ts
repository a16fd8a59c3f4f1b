import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { parse, type HTMLElement } from 'node-html-parser';
import type { Catalogus } from '#src/catalogus/model.ts';
import type { Entry } from '#src/inhoud/entry.ts';
import { linkNaar } from '#src/views/href.ts';
import { toZoekIndex } from '#src/views/zoek-facetten.ts';
import { encodeBladzijden } from '#src/zoek/bladzijdecode.ts';
import { buildLexicon, type Paginatekst } from '#src/zoek/build-lexicon.ts';
import { packLexicon } from '#src/zoek/pak.ts';
import { splitLexicon, type Splitsing } from '#src/zoek/split-lexicon.ts';
import { nietDoorzoekbaar } from './niet-doorzoekbaar.ts';
import { readFragmenten, type Fragment } from './pagefind-fragmenten.ts';

/** Most bytes, after brotli, of the lexicon with the first layer. */
const MEESTE_BYTES = 20_000;

/** Most letters of a description in the first layer, the best first. */
const tekstlengten = [40, 38, 36, 34, 32, 30, 28, 26, 24];

/** Writes what search loads for a built site (words, names, first layer, filters); returns its number of pages. */
export function writeLexicon(map: string, catalogus: Catalogus, entries: Entry[]): number {
  const paginas = readPaginateksten(map);
  const { kern, delen, paginas: rest } = makeLexicon(paginas, catalogus, entries);
  mkdirSync(join(map, 'zoek'), { recursive: true });
  const write = (naam: string, inhoud: object) => {
    writeFileSync(join(map, `zoek/${naam}.json`), JSON.stringify(inhoud));
  };
  write('lexicon', packLexicon(kern));
  delen.forEach((deel, i) => {
    write(`deel-${i}`, packLexicon(deel));
  });
  if (delen.length) write('paginas', encodeBladzijden(rest));
  write('kenmerken', toZoekIndex(catalogus, paginas));
  return paginas.length;
}

/** The lexicon with the longest descriptions that keep what every reader loads within its size. */
function makeLexicon(paginas: Paginatekst[], catalogus: Catalogus, entries: Entry[]): Splitsing {
  const make = (tekstlengte: number) =>
    splitLexicon(
      buildLexicon(paginas, entries, (entry) => linkNaar(catalogus, entry)?.href, tekstlengte),
    );
  // A large site keeps no descriptions in what every reader loads.
  const past = ({ kern, delen }: Splitsing) =>
    delen.length > 0 ||
    brotliCompressSync(JSON.stringify(packLexicon(kern))).length <= MEESTE_BYTES;
  for (const lengte of tekstlengten) {
    const splitsing = make(lengte);
    if (past(splitsing)) return splitsing;
  }
  return make(0);
}

/** Reads every page of a built site as search sees it: the text is what Pagefind itself read. */
export function readPaginateksten(map: string): Paginatekst[] {
  return readFragmenten(join(map, 'pagefind')).map((fragment) => readPagina(map, fragment));
}

function readPagina(map: string, { id, url, content, zinnen }: Fragment): Paginatekst {
  const root = parse(readFileSync(join(map, url, 'index.html'), 'utf8'));
  const main = root.querySelector('main');
  for (const el of main?.querySelectorAll(nietDoorzoekbaar.join()) ?? []) el.remove();
  const teksten = (kiezer: string) => main?.querySelectorAll(kiezer).map(toTekst) ?? [];
  return {
    href: url,
    id,
    titel: teksten('h1')[0] ?? url,
    soort: /soort:(.+)/.exec(main?.getAttribute('data-pagefind-meta') ?? '')?.[1] ?? 'Pagina',
    omschrijving: root.querySelector('meta[name=description]')?.getAttribute('content') ?? '',
    koppen: teksten('h2, h3'),
    tekst: `${content} ${zinnen}`,
  };
}

function toTekst(el: HTMLElement): string {
  return el.text.replace(/\s+/g, ' ').trim();
}
