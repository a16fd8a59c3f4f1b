import { markdownToMdast, mdxToMdast } from 'satteri';
import type { Bevinding } from './bevinding.ts';
import { screenCode } from './code-regels.ts';
import type { Deel, Kop, Onderdeelnaam, Sectie, Tekst } from './deel.ts';
import { toAnker, toPlatteTekst, type Knoop } from './knoop.ts';
import { translateTekstfout } from './tekst-melding.ts';
import { checkKnopen } from './tekst-regels.ts';

/** Version of the rules and the HTML below; part of the digest, so caches follow changes in code. */
export const TEKSTVERSIE = '2';

/** A text as data, with the findings that make it unfit; the text is empty when there are any. */
export type GelezenTekst = { tekst: Tekst; bevindingen: Bevinding[] };

/** Turns the text of a file into pieces of HTML and components; nothing in it is evaluated. */
export function readTekst(bestand: string, bron: string): GelezenTekst {
  const features = { frontmatter: false };
  const mdx = bestand.endsWith('.mdx');
  const { tekst: schoon, bevindingen } = mdx
    ? screenCode(bestand, bron)
    : { tekst: bron, bevindingen: [] };
  try {
    const boom = mdx ? mdxToMdast(schoon, { features }) : markdownToMdast(schoon, { features });
    const wortel = boom as unknown as Knoop;
    bevindingen.push(...checkKnopen(bestand, wortel));
    return { tekst: bevindingen.length ? [] : splitSecties(wortel), bevindingen };
  } catch (fout) {
    // Code in a tag leaves a tag that cannot be read; that was reported already.
    if (!bevindingen.some((b) => b.code === 'attribuut-code'))
      bevindingen.push(translateTekstfout(bestand, schoon, fout));
    return { tekst: [], bevindingen };
  }
}

/** Escapes text for use in HTML, also inside attributes. */
export function escapeHtml(tekst: string): string {
  return tekst.replace(/[&<>"]/g, (t) => `&#${t.charCodeAt(0)};`);
}

function splitSecties(wortel: Knoop): Tekst {
  const secties: Sectie[] = [{ delen: [] }];
  for (const knoop of wortel.children ?? []) {
    if (knoop.type === 'heading' && knoop.depth === 2)
      secties.push({ kop: toKop(knoop), delen: [] });
    else append(secties.at(-1)?.delen ?? [], toDelen(knoop));
  }
  return secties.filter((s) => s.kop || s.delen.length);
}

function toKop(knoop: Knoop): Kop {
  const tekst = toPlatteTekst(knoop).trim();
  return { niveau: knoop.depth ?? 2, tekst, anker: toAnker(tekst) };
}

const eenvoudig: Record<string, string> = {
  paragraph: 'p',
  emphasis: 'em',
  strong: 'strong',
  delete: 's',
  blockquote: 'blockquote',
  listItem: 'li',
};

function toDelen(knoop: Knoop): Deel[] {
  const binnen = () => (knoop.children ?? []).flatMap(toDelen);
  const tag = eenvoudig[knoop.type];
  if (tag) return wrap(tag, knoop.type === 'listItem' ? withoutAlinea(knoop) : binnen());
  switch (knoop.type) {
    case 'text':
      return [escapeHtml(knoop.value ?? '')];
    case 'inlineCode':
      return wrap('code', [escapeHtml(knoop.value ?? '')]);
    case 'break':
      return ['<br>'];
    case 'thematicBreak':
      return ['<hr>'];
    case 'heading': {
      const kop = toKop(knoop);
      return [`<h${kop.niveau} id="${kop.anker}">`, ...binnen(), `</h${kop.niveau}>`];
    }
    case 'list':
      return wrap(knoop.ordered ? 'ol' : 'ul', binnen());
    case 'link':
      return [`<a href="${escapeHtml(knoop.url ?? '')}">`, ...binnen(), '</a>'];
    case 'table':
      return toTabel(knoop);
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement': {
      const id = knoop.attributes?.find((a) => a.name === 'id')?.value;
      const delen: Deel[] = [];
      append(delen, binnen());
      const naam = knoop.name as Onderdeelnaam;
      return [typeof id === 'string' ? { naam, id, delen } : { naam, delen }];
    }
    default:
      return [];
  }
}

/** A list item of one paragraph holds the words themselves. */
function withoutAlinea(knoop: Knoop): Deel[] {
  return (knoop.children ?? []).flatMap((kind) =>
    kind.type === 'paragraph' && knoop.children?.[0] === kind
      ? (kind.children ?? []).flatMap(toDelen)
      : toDelen(kind),
  );
}

function toTabel(knoop: Knoop): Deel[] {
  const [kop, ...rijen] = knoop.children ?? [];
  const rij = (r: Knoop | undefined, open: string, dicht: string): Deel[] =>
    wrap(
      'tr',
      (r?.children ?? []).flatMap((c) => [open, ...(c.children ?? []).flatMap(toDelen), dicht]),
    );
  return wrap('table', [
    ...wrap('thead', rij(kop, '<th scope="col">', '</th>')),
    ...wrap(
      'tbody',
      rijen.flatMap((r) => rij(r, '<td>', '</td>')),
    ),
  ]);
}

function wrap(tag: string, delen: Deel[]): Deel[] {
  return [`<${tag}>`, ...delen, `</${tag}>`];
}

/** Appends pieces and glues neighbouring HTML together. */
function append(naar: Deel[], delen: Deel[]): void {
  for (const deel of delen) {
    const laatste = naar.at(-1);
    if (typeof deel === 'string' && typeof laatste === 'string')
      naar[naar.length - 1] = laatste + deel;
    else naar.push(deel);
  }
}
