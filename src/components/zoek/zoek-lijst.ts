import { element, toKop, toLink } from './zoek-regel.ts';
import type { Treffer } from './zoek-treffer.ts';

/** Kinds of page, with their name for many. */
const soorten: Record<string, string> = {
  Praktijk: 'praktijken',
  Vraag: 'vragen',
  Knelpunt: 'knelpunten',
  Regio: 'regio’s',
  Tip: 'tips',
  Thema: 'thema’s',
  Begrip: 'begrippen',
  Update: 'updates',
  Overzicht: 'overzichten',
  Pagina: 'pagina’s over deze site',
};

/** How many hits show on top, whatever their kind. */
const BESTE = 10;

/** How many hits of one kind show below that before the reader asks for more. */
const EERSTE = 5;

/** Shows the best hits first and the others grouped by kind. */
export function renderTreffers(doel: HTMLElement, treffers: readonly Treffer[]): void {
  if (!treffers.length) return doel.replaceChildren();
  const rest = treffers.slice(BESTE);
  const groepen = [...new Set(rest.map((t) => t.soort))].map((soort) => {
    const groep = rest.filter((t) => t.soort === soort);
    return toGroep(`Meer ${soorten[soort] ?? soort} (${groep.length})`, groep);
  });
  const beste = toSectie('Beste resultaten');
  beste.append(toLijst(treffers.slice(0, BESTE), true));
  doel.replaceChildren(beste, ...groepen);
}

function toSectie(naam: string): HTMLElement {
  const sectie = element('section', '', 'zoekgroep');
  sectie.append(element('h2', naam));
  return sectie;
}

function toGroep(naam: string, treffers: Treffer[]): HTMLElement {
  const sectie = toSectie(naam);
  const lijst = toLijst(treffers.slice(0, EERSTE), false);
  sectie.append(lijst);
  const rest = treffers.slice(EERSTE);
  if (rest.length) sectie.append(toMeer(lijst, rest));
  return sectie;
}

function toLijst(treffers: readonly Treffer[], metSoort: boolean): HTMLElement {
  const lijst = element('ul', '', 'lijst');
  lijst.append(...treffers.map((t) => toRegel(t, metSoort)));
  return lijst;
}

/** A button for the other hits; their excerpts are fetched when a reader wants them. */
function toMeer(lijst: HTMLElement, rest: readonly Treffer[]): HTMLElement {
  const knop = element('button', `Toon nog ${rest.length}`, 'knop stil');
  const toon = async () => {
    const treffers = await Promise.all(rest.map(async (t) => t.laad?.() ?? t));
    const regels = treffers.map((t) => toRegel(t, false));
    lijst.append(...regels);
    regels[0]?.querySelector('a')?.focus();
    knop.remove();
  };
  knop.addEventListener('click', () => void toon(), { once: true });
  return knop;
}

function toRegel(treffer: Treffer, metSoort: boolean): HTMLElement {
  const regel = toKop(treffer, metSoort);
  regel.append(toFragment(treffer.fragment));
  if (treffer.delen.length) {
    const delen = element('ul', '', 'delen');
    for (const deel of treffer.delen) {
      const li = element('li');
      const link = toLink(deel);
      // Many pages have a part of this name; a screen reader says of which page it is.
      link.append(element('span', `, ${treffer.titel}`, 'sr-only'));
      li.append(link);
      if (deel.fragment) li.append(toFragment(deel.fragment));
      delen.append(li);
    }
    regel.append(delen);
  }
  return regel;
}

/** Keeps the text and the marks of an excerpt, and nothing else. */
function toFragment(html: string): HTMLElement {
  const sjabloon = document.createElement('template');
  sjabloon.innerHTML = html;
  const alinea = element('p');
  for (const knoop of sjabloon.content.childNodes) {
    const tekst = knoop.textContent ?? '';
    alinea.append(knoop.nodeName === 'MARK' ? element('mark', tekst) : tekst);
  }
  return alinea;
}
