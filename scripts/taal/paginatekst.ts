import { NodeType, type HTMLElement, type Node } from 'node-html-parser';
import { splitOpZinnen } from '#src/catalogus/leesbaarheid.ts';
import type { Page } from '../checks/site.ts';

/** Elements that stand inside a line; every other element begins and ends a block of text. */
const inDeRegel = new Set(
  'A ABBR B BDI BDO CITE CODE DATA DFN EM I KBD LABEL MARK Q S SAMP SPAN STRONG SUB SUP TIME U VAR WBR'.split(
    ' ',
  ),
);

/** What is not running text: headings, navigation, marks, labels, pictures and the sources of a page. */
const geenLopendeTekst =
  'nav, h1, h2, h3, h4, h5, h6, svg, small, form, .noot, .bronnen, [aria-hidden=true]';

/** What stands in an attribute but is read aloud or shown. */
const leesbaar = ['alt', 'aria-label', 'placeholder', 'title'];

/** What is no Dutch of ours: code, other languages, and the misspellings people search with. */
const geenSpelling =
  'script, style, template, code, .licenties, [lang]:not([lang=nl]), [aria-labelledby=ook] p';

/** Blocks of text under an element, in order, without what `zonder` selects. */
export function readBlokken(wortel: HTMLElement, zonder: string): string[] {
  const weg = new Set<Node>(wortel.querySelectorAll(zonder));
  const blokken: string[] = [];
  let blok = '';
  const sluit = () => {
    const tekst = blok.replace(/\s+/g, ' ').trim();
    if (tekst) blokken.push(tekst);
    blok = '';
  };
  // Neighbours such as two labels stand apart on the screen without a space in the source.
  const spatie = () => {
    blok += ' ';
  };
  const loop = (knoop: Node): void => {
    if (weg.has(knoop)) return;
    if (knoop.nodeType === NodeType.TEXT_NODE) blok += knoop.text;
    if (knoop.nodeType !== NodeType.ELEMENT_NODE) return;
    const grens = inDeRegel.has((knoop as HTMLElement).tagName) ? spatie : sluit;
    grens();
    knoop.childNodes.forEach(loop);
    grens();
  };
  loop(wortel);
  sluit();
  return blokken;
}

/**
 * Sentences of the running text of a page. A block counts when it ends as a sentence does; what does
 * not, is a name, a label or a value. The end of a block ends a sentence, also in a list.
 */
export function readZinnen({ root }: Page): string[] {
  const main = root.querySelector('main');
  if (!main) return [];
  return readBlokken(main, geenLopendeTekst)
    .filter((blok) => /[.!?:;][’”)]?$/.test(blok))
    .flatMap(splitOpZinnen);
}

/** All our own text a reader of a page can see or hear, also in the head and in attributes. */
export function readAlleTekst({ root }: Page): string[] {
  const hoofd = root.querySelectorAll('title').map((el) => el.text);
  const meta = root
    .querySelectorAll('meta[name=description], meta[property$=title], meta[property$=alt]')
    .map((el) => el.getAttribute('content') ?? '');
  const attributen = leesbaar.flatMap((naam) =>
    root.querySelectorAll(`[${naam}]`).map((el) => el.getAttribute(naam) ?? ''),
  );
  const body = root.querySelector('body');
  return [...hoofd, ...meta, ...attributen, ...(body ? readBlokken(body, geenSpelling) : [])];
}
