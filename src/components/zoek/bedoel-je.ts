import { findAdressen, toAdreswoorden } from '#src/zoek/adressen.ts';
import { decodeBladzijden } from '#src/zoek/bladzijdecode.ts';
import type { Bladzijde } from '#src/zoek/lexicon.ts';
import type { Pak } from '#src/zoek/pak.ts';

/** On the page for an address without a page: links to the pages that were probably meant. */
class BedoelJe extends HTMLElement {
  async connectedCallback(): Promise<void> {
    const status = this.querySelector('[role=status]');
    const lijst = this.querySelector('ul');
    const pad = location.pathname;
    const antwoord = await fetch('/zoek/lexicon.json').catch(() => undefined);
    if (!status || !lijst || !antwoord?.ok) return;
    const { p } = (await antwoord.json()) as Pak;
    const gevonden = findAdressen(pad, decodeBladzijden(p));
    if (!gevonden.length) return;
    lijst.append(...gevonden.map(toRegel), toZoekregel(toAdreswoorden(pad).join(' ')));
    lijst.hidden = false;
    status.textContent =
      gevonden.length > 1 ? 'Bedoel je een van deze pagina’s?' : 'Bedoel je deze pagina?';
  }
}

function toRegel([href, titel, soort]: Bladzijde): HTMLElement {
  const regel = toLink(href, titel);
  const label = document.createElement('small');
  label.textContent = ` · ${soort}`;
  regel.append(label);
  return regel;
}

function toZoekregel(woorden: string): HTMLElement {
  return toLink(`/zoeken/?q=${encodeURIComponent(woorden)}`, `Zoek op ‘${woorden}’`);
}

function toLink(href: string, tekst: string): HTMLElement {
  const regel = document.createElement('li');
  const link = document.createElement('a');
  link.href = href;
  link.textContent = tekst;
  regel.append(link);
  return regel;
}

customElements.define('bedoel-je', BedoelJe);
