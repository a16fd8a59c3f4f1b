import { markdownToMdast, mdxToMdast } from 'satteri';
import type { Bevinding } from './bevinding.ts';
import type { Deel, Kop, Onderdeelnaam, Sectie, Tekst } from './deel.ts';
import { checkKnopen, type Knoop } from './tekst-regels.ts';

/** Version of the rules and the HTML below; part of the digest, so caches follow changes in code. */
export const TEKSTVERSIE = '1';

/** A text as data, with the findings that make it unfit; the text is empty when there are any. */
export type GelezenTekst = { tekst: Tekst; bevindingen: Bevinding[] };

/** Turns the text of a file into pieces of HTML and components; nothing in it is evaluated. */
export function readTekst(bestand: string, bron: string): GelezenTekst {
  const features = { frontmatter: false };
  try {
    const boom = bestand.endsWith('.mdx')
      ? mdxToMdast(bron, { features })
      : markdownToMdast(bron, { features });
    const wortel = boom as unknown as Knoop;
    const bevindingen = checkKnopen(bestand, wortel);
    return { tekst: bevindingen.length ? [] : splitSecties(wortel), bevindingen };
  } catch (fout) {
    return { tekst: [], bevindingen: [translateFout(bestand, fout)] };
  }
}

/** Escapes text for use in HTML, also inside attributes. */
export function escapeHtml(tekst: string): string {
  return tekst.replace(/[&<>"]/g, (t) => `&#${t.charCodeAt(0)};`);
}

/** Makes an anchor of a heading: lower case, no accents, hyphens. */
function toAnker(tekst: string): string {
  return tekst
    .normalize('NFD')
    .replace(/[\u0300-\u036f’']/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
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

function toPlatteTekst(knoop: Knoop): string {
  return knoop.value ?? (knoop.children ?? []).map(toPlatteTekst).join('');
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

function translateFout(bestand: string, fout: unknown): Bevinding {
  const ruw = fout instanceof Error ? fout.message : '';
  const plek = /^(\d+):(\d+):/.exec(ruw);
  const open = /closing tag for `<([^`>]*)>`/.exec(ruw)?.[1];
  return {
    bestand,
    regel: plek ? Number(plek[1]) : 1,
    kolom: plek ? Number(plek[2]) : 1,
    code: 'opmaak',
    ernst: 'fout',
    melding: open
      ? `Het onderdeel <${open}> wordt geopend maar niet gesloten.`
      : 'Er staat een teken in de tekst dat hier een code begint.',
    voorstel: open
      ? `Sluit het af met </${open}>, of met /> als er geen tekst in staat.`
      : 'Schrijf een los teken < als \\< en een accolade als \\{.',
  };
}
