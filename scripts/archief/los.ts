import { posix } from 'node:path';
import { parse, type HTMLElement } from 'node-html-parser';

/** The files of a package: path (`tips/index.html`) → content. */
export type Pakket = Map<string, Uint8Array | string>;

/** Where addresses of the site lead inside the package, and what to do with those that are not in it. */
export type Wegwijzer = {
  /** Path in the package of an address of the site; undefined when it is not there. */
  findPad: (adres: string) => string | undefined;
  /** Origin of the site, for what only exists there. */
  origin: string;
};

/** What needs a server, or a site that has one: a browser refuses it in a folder, or it says nothing there. */
const nietMee = [
  'script',
  'template',
  'link[rel=preload]',
  'link[rel=modulepreload]',
  'meta[property]',
  'meta[name^=twitter]',
  'meta[http-equiv]',
].join(', ');

/** Makes a page of the site work at a path in a folder: every address relative, no scripts. */
export function toLosPagina(html: string, pad: string, wegwijzer: Wegwijzer): string {
  const root = parse(html);
  for (const el of root.querySelectorAll(nietMee)) el.remove();
  for (const el of root.querySelectorAll('[aria-keyshortcuts]'))
    el.removeAttribute('aria-keyshortcuts');
  for (const naam of ['href', 'src', 'action', 'poster'])
    for (const el of root.querySelectorAll(`[${naam}^="/"]`)) maakLos(el, naam, pad, wegwijzer);
  return root.toString();
}

/** Makes the addresses in a stylesheet relative. */
export function toLosStijl(css: string, pad: string, wegwijzer: Wegwijzer): string {
  return css.replace(
    /url\((["']?)(\/[^)"']+)\1\)/g,
    (_, __, adres: string) => `url(${toLosAdres(adres, pad, wegwijzer)})`,
  );
}

/** An address of the site as it is written in the file at a path of the package. */
function toLosAdres(adres: string, pad: string, { findPad, origin }: Wegwijzer): string {
  const { pathname, search, hash } = new URL(adres, origin);
  const doel = findPad(pathname);
  if (doel === undefined) return new URL(adres, origin).href;
  const relatief = posix.relative(posix.dirname(pad), doel);
  // Only the list of all pages reads a question.
  return relatief + (doel.startsWith('zoeken/') ? search : '') + hash;
}

function maakLos(el: HTMLElement, naam: string, pad: string, wegwijzer: Wegwijzer): void {
  el.setAttribute(naam, toLosAdres(el.getAttribute(naam) ?? '', pad, wegwijzer));
}
