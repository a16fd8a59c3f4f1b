import type { Treffer } from './zoek-treffer.ts';

/** How many hits the short list shows. */
const KORT = 8;

/** Shows one short list: titles with their kind. */
export function renderKort(doel: HTMLElement, treffers: readonly Treffer[]): void {
  const lijst = element('ul', '', 'lijst');
  lijst.append(...treffers.slice(0, KORT).map((treffer) => toKop(treffer, true)));
  doel.replaceChildren(...(treffers.length ? [lijst] : []));
}

/** A list item that leads to a page, with its kind when that says something. */
export function toKop(treffer: Treffer, metSoort: boolean): HTMLElement {
  const regel = element('li');
  regel.append(toLink(treffer, 'font-semibold'));
  if (metSoort) regel.append(element('small', ` · ${treffer.soort}`));
  return regel;
}

/** A link with its title. */
export function toLink({ href, titel }: { href: string; titel: string }, klasse = ''): HTMLElement {
  const link = element('a', titel, klasse);
  link.setAttribute('href', href);
  return link;
}

/** Makes an element with a text and a class. */
export function element(naam: string, tekst = '', klasse = ''): HTMLElement {
  const el = document.createElement(naam);
  el.textContent = tekst;
  if (klasse) el.className = klasse;
  return el;
}
