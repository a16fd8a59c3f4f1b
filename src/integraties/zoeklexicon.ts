import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { parse, type HTMLElement } from 'node-html-parser';
import { buildCatalogus } from '#src/catalogus/build.ts';
import { checkBestanden } from '#src/catalogus/check-bestanden.ts';
import { linkNaar } from '#src/views/href.ts';
import { toZoekIndex } from '#src/views/zoek-facetten.ts';
import { buildLexicon, type Paginatekst } from '#src/zoek/build-lexicon.ts';
import { splitLexicon } from '#src/zoek/split-lexicon.ts';
import { readInhoud } from '../../scripts/read-inhoud.ts';

/** Writes what search loads for a built site: words, names and first layer, and the filters. */
export function writeLexicon(map: string, nietDoorzoekbaar: readonly string[]): void {
  const { entries } = checkBestanden(readInhoud());
  const catalogus = buildCatalogus(entries);
  const ids = readPagefindIds(map);
  const paginas = [...ids].map(([href, id]) => readPagina(map, href, id, nietDoorzoekbaar));
  const lexicon = buildLexicon(paginas, entries, (entry) => linkNaar(catalogus, entry)?.href);
  mkdirSync(join(map, 'zoek'), { recursive: true });
  const write = (naam: string, inhoud: object) => {
    writeFileSync(join(map, `zoek/${naam}.json`), JSON.stringify(inhoud));
  };
  const { kern, delen, paginas: rest } = splitLexicon(lexicon);
  write('lexicon', kern);
  delen.forEach((deel, i) => {
    write(`deel-${i}`, deel);
  });
  if (delen.length) write('paginas', rest);
  write('kenmerken', toZoekIndex(catalogus, paginas));
}

/** Address → id in the index, from Pagefind’s own fragments, in the order of the addresses. */
function readPagefindIds(map: string): Map<string, string> {
  const paren = globSync(join(map, 'pagefind/fragment/*.pf_fragment')).map(
    (pad): [string, string] => {
      const fragment = gunzipSync(readFileSync(pad)).toString('utf8');
      const { url } = JSON.parse(fragment.slice(fragment.indexOf('{'))) as { url: string };
      return [url, /([^/\\]+)\.pf_fragment$/.exec(pad)?.[1] ?? ''];
    },
  );
  return new Map(paren.sort(([a], [b]) => (a < b ? -1 : 1)));
}

function readPagina(
  map: string,
  href: string,
  id: string,
  nietDoorzoekbaar: readonly string[],
): Paginatekst {
  const root = parse(readFileSync(join(map, href, 'index.html'), 'utf8'));
  const main = root.querySelector('main');
  for (const kiezer of nietDoorzoekbaar)
    for (const el of main?.querySelectorAll(kiezer) ?? []) el.remove();
  const teksten = (kiezer: string) => main?.querySelectorAll(kiezer).map(toTekst) ?? [];
  return {
    href,
    id,
    titel: teksten('h1')[0] ?? href,
    soort: /soort:(.+)/.exec(main?.getAttribute('data-pagefind-meta') ?? '')?.[1] ?? 'Pagina',
    omschrijving: root.querySelector('meta[name=description]')?.getAttribute('content') ?? '',
    koppen: teksten('h2, h3'),
    tekst: main ? main.structuredText : '',
  };
}

function toTekst(el: HTMLElement): string {
  return el.text.replace(/\s+/g, ' ').trim();
}
