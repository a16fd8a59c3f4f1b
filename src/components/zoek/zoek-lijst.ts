import type { Treffer, Uitslag } from './zoek-motor.ts';

/** Kinds of page in the order in which readers want them, with their name for many. */
const soorten: Record<string, string> = {
  Praktijk: 'Praktijken',
  Vraag: 'Vragen',
  Knelpunt: 'Knelpunten',
  Regio: 'Regio’s',
  Tip: 'Tips',
  Thema: 'Thema’s',
  Begrip: 'Begrippen',
  Update: 'Updates',
  Pagina: 'Over deze site',
};

/** How many hits of one kind show before the reader asks for more. */
const EERSTE = 5;

/** Shows hits grouped by kind; `kort` leaves out excerpts and sub-results. */
export function renderTreffers(doel: HTMLElement, treffers: Treffer[], kort = false): void {
  doel.replaceChildren(
    ...Object.entries(soorten).flatMap(([soort, meer]) => {
      const groep = treffers.filter((t) => t.soort === soort);
      return groep.length ? [toGroep(meer, groep, kort)] : [];
    }),
  );
}

/** The number of hits as a sentence to show and to announce. */
export function formatAantal({ totaal, treffers }: Uitslag, vraag: string): string {
  if (!totaal) return `Niets gevonden voor ‘${vraag}’. Probeer een ander woord of een lijst.`;
  if (totaal > treffers.length)
    return `${totaal} resultaten voor ‘${vraag}’. Je ziet de eerste ${treffers.length}.`;
  return `${totaal} ${totaal === 1 ? 'resultaat' : 'resultaten'} voor ‘${vraag}’.`;
}

function toGroep(naam: string, treffers: Treffer[], kort: boolean): HTMLElement {
  const sectie = element('section', 'zoekgroep');
  const kop = element('h2');
  kop.textContent = `${naam} (${treffers.length})`;
  const lijst = element('ul', 'lijst');
  lijst.append(...treffers.slice(0, EERSTE).map((t) => toRegel(t, kort)));
  sectie.append(kop, lijst);
  const rest = treffers.slice(EERSTE);
  if (rest.length) sectie.append(toMeer(lijst, rest, kort));
  return sectie;
}

function toMeer(lijst: HTMLElement, rest: Treffer[], kort: boolean): HTMLElement {
  const knop = element('button', 'knop stil');
  knop.textContent = `Toon nog ${rest.length}`;
  knop.addEventListener('click', () => {
    const regels = rest.map((t) => toRegel(t, kort));
    lijst.append(...regels);
    regels[0]?.querySelector('a')?.focus();
    knop.remove();
  });
  return knop;
}

function toRegel(treffer: Treffer, kort: boolean): HTMLElement {
  const regel = element('li');
  regel.append(toLink(treffer, 'font-semibold'));
  if (kort) return regel;
  regel.append(toFragment(treffer.fragment));
  if (treffer.delen.length) {
    const delen = element('ul', 'delen');
    for (const deel of treffer.delen) {
      const li = element('li');
      li.append(toLink(deel), toFragment(deel.fragment));
      delen.append(li);
    }
    regel.append(delen);
  }
  return regel;
}

function toLink({ href, titel }: { href: string; titel: string }, klasse?: string): HTMLElement {
  const link = document.createElement('a');
  link.href = href;
  link.textContent = titel;
  if (klasse) link.className = klasse;
  return link;
}

/** Keeps the text and the marks of an excerpt, and nothing else. */
function toFragment(html: string): HTMLElement {
  const sjabloon = document.createElement('template');
  sjabloon.innerHTML = html;
  const alinea = element('p');
  for (const knoop of sjabloon.content.childNodes) {
    const tekst = knoop.textContent ?? '';
    if (knoop.nodeName === 'MARK') {
      const mark = element('mark');
      mark.textContent = tekst;
      alinea.append(mark);
    } else alinea.append(tekst);
  }
  return alinea;
}

function element(naam: string, klasse?: string): HTMLElement {
  const el = document.createElement(naam);
  if (klasse) el.className = klasse;
  return el;
}
