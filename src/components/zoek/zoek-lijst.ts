import type { Treffer, Uitslag } from './zoek-motor.ts';

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

/** How many hits the short list shows. */
const KORT = 8;

/** Shows the best hits first and the others grouped by kind; `kort` is one short list. */
export function renderTreffers(doel: HTMLElement, treffers: Treffer[], kort = false): void {
  if (kort || !treffers.length) {
    const lijst = toLijst(treffers.slice(0, KORT), true);
    doel.replaceChildren(...(treffers.length ? [lijst] : []));
    return;
  }
  const rest = treffers.slice(BESTE);
  const groepen = [...new Set(rest.map((t) => t.soort))].map((soort) => {
    const groep = rest.filter((t) => t.soort === soort);
    return toGroep(`Meer ${soorten[soort] ?? soort} (${groep.length})`, groep);
  });
  const beste = toSectie('Beste resultaten');
  beste.append(toLijst(treffers.slice(0, BESTE), false, true));
  doel.replaceChildren(beste, ...groepen);
}

/** The number of hits as a sentence to show and to announce. */
export function formatAantal({ totaal, treffers }: Uitslag, vraag: string): string {
  if (!totaal) return `Niets gevonden voor ‘${vraag}’. Probeer een ander woord of een lijst.`;
  if (totaal > treffers.length)
    return `${totaal} resultaten voor ‘${vraag}’. Je ziet de eerste ${treffers.length}.`;
  return `${totaal} ${totaal === 1 ? 'resultaat' : 'resultaten'} voor ‘${vraag}’.`;
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

function toLijst(treffers: Treffer[], kort: boolean, metSoort = kort): HTMLElement {
  const lijst = element('ul', '', 'lijst');
  lijst.append(...treffers.map((t) => toRegel(t, kort, metSoort)));
  return lijst;
}

function toMeer(lijst: HTMLElement, rest: Treffer[]): HTMLElement {
  const knop = element('button', `Toon nog ${rest.length}`, 'knop stil');
  knop.addEventListener('click', () => {
    const regels = rest.map((t) => toRegel(t, false, false));
    lijst.append(...regels);
    regels[0]?.querySelector('a')?.focus();
    knop.remove();
  });
  return knop;
}

function toRegel(treffer: Treffer, kort: boolean, metSoort: boolean): HTMLElement {
  const regel = element('li');
  regel.append(toLink(treffer, 'font-semibold'));
  if (metSoort) regel.append(element('small', ` · ${treffer.soort}`));
  if (kort) return regel;
  regel.append(toFragment(treffer.fragment));
  if (treffer.delen.length) {
    const delen = element('ul', '', 'delen');
    for (const deel of treffer.delen) {
      const li = element('li');
      const link = toLink(deel);
      // Many pages have a part of this name; a screen reader says of which page it is.
      link.append(element('span', `, ${treffer.titel}`, 'sr-only'));
      li.append(link, toFragment(deel.fragment));
      delen.append(li);
    }
    regel.append(delen);
  }
  return regel;
}

function toLink({ href, titel }: { href: string; titel: string }, klasse = ''): HTMLElement {
  const link = element('a', titel, klasse);
  link.setAttribute('href', href);
  return link;
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

/** Makes an element with a text and a class. */
export function element(naam: string, tekst = '', klasse = ''): HTMLElement {
  const el = document.createElement(naam);
  el.textContent = tekst;
  if (klasse) el.className = klasse;
  return el;
}
