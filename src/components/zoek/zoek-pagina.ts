import { formatAantal, renderTreffers } from './zoek-lijst.ts';
import { loadMotor, search, type Treffer } from './zoek-motor.ts';

/** Time a reader may pause between keys before a search starts, in milliseconds. */
const RUST = 180;

/** The search page: `?q=` is the question, so a result can be shared and the back button works. */
class ZoekPagina extends HTMLElement {
  #beurt = 0;
  #wacht: ReturnType<typeof setTimeout> | undefined;

  connectedCallback(): void {
    const invoer = this.querySelector('input');
    const formulier = this.querySelector('form');
    if (!invoer || !formulier) return;
    invoer.addEventListener('focus', () => void loadMotor().catch(() => undefined), { once: true });
    invoer.addEventListener('input', () => {
      clearTimeout(this.#wacht);
      this.#wacht = setTimeout(() => void this.#toon(invoer.value, 'replaceState'), RUST);
    });
    formulier.addEventListener('submit', (gebeurtenis) => {
      gebeurtenis.preventDefault();
      clearTimeout(this.#wacht);
      void this.#toon(invoer.value, 'pushState');
    });
    const uitAdres = () => {
      invoer.value = new URL(location.href).searchParams.get('q') ?? '';
      void this.#toon(invoer.value);
    };
    addEventListener('popstate', uitAdres);
    uitAdres();
    if (!invoer.value) invoer.focus();
    addEventListener('keydown', (toets) => {
      if (toets.key !== '/' || document.activeElement === invoer) return;
      toets.preventDefault();
      invoer.focus();
    });
  }

  async #toon(ruw: string, adres?: 'pushState' | 'replaceState'): Promise<void> {
    const vraag = ruw.trim();
    const beurt = ++this.#beurt;
    if (adres) this.#bewaarAdres(vraag, adres);
    if (!vraag) return this.#meld('', []);
    try {
      const uitslag = await search(vraag);
      if (beurt === this.#beurt) this.#meld(formatAantal(uitslag, vraag), uitslag.treffers);
    } catch {
      if (beurt === this.#beurt)
        this.#meld('Zoeken lukt nu niet. Gebruik de lijsten hieronder, of probeer het later.', []);
    }
  }

  #bewaarAdres(vraag: string, adres: 'pushState' | 'replaceState'): void {
    const url = new URL(location.href);
    const nu = url.searchParams.get('q') ?? '';
    if (vraag) url.searchParams.set('q', vraag);
    else url.searchParams.delete('q');
    history[nu === vraag ? 'replaceState' : adres](null, '', url);
  }

  #meld(tekst: string, treffers: Treffer[]): void {
    const status = this.querySelector('[role=status]');
    const doel = this.querySelector<HTMLElement>('[data-resultaten]');
    if (status) status.textContent = tekst;
    if (doel) renderTreffers(doel, treffers);
  }
}

customElements.define('zoek-pagina', ZoekPagina);
