import './sneltoets-knop.ts';
import { isSneltoetsAan } from './sneltoets.ts';
import { createBeurt } from './zoek-beurt.ts';
import type { ZoekFilter } from './zoek-filter.ts';
import { renderTreffers } from './zoek-lijst.ts';
import { loadMotor, type Uitslag } from './zoek-motor.ts';

/** Time a reader may pause between keys before a search starts, in milliseconds. */
const RUST = 180;

/** The search page: question and filters are in the address, so a result can be shared. */
class ZoekPagina extends HTMLElement {
  #adres = '';
  #uitslag: Uitslag | undefined;
  #filter: ZoekFilter | undefined;
  #geladen: Promise<void> | undefined;
  #vraag: (vraag: string) => Promise<void> = () => Promise.resolve();

  connectedCallback(): void {
    const invoer = this.querySelector('input');
    const status = this.querySelector('[role=status]');
    const toelichting = this.querySelector<HTMLElement>('[data-toelichting]');
    const resultaten = this.querySelector<HTMLElement>('[data-resultaten]');
    if (!invoer || !status || !toelichting || !resultaten) return;
    const stel = (vraag: string) => {
      invoer.value = vraag;
      saveAdres(vraag, readFilters(), 'pushState');
      void this.#ask(vraag);
    };
    const lijst = { render: renderTreffers, fragmenten: true };
    this.#vraag = createBeurt({ status, toelichting, resultaten }, lijst, stel, {
      past: (href) => this.#filter?.past(href) ?? true,
      show: (uitslag) => this.#show(uitslag),
      format: (uitslag, vraag) => this.#format(uitslag, vraag),
    });
    this.#listen(invoer, stel);
    if (!invoer.value) invoer.focus();
  }

  #listen(invoer: HTMLInputElement, stel: (vraag: string) => void): void {
    let wacht: ReturnType<typeof setTimeout> | undefined;
    let typt = false;
    invoer.addEventListener('focus', () => void loadMotor().catch(() => undefined), { once: true });
    invoer.addEventListener('input', () => {
      clearTimeout(wacht);
      wacht = setTimeout(() => {
        // A question is one step in the history, however long it is typed at.
        saveAdres(invoer.value, readFilters(), typt || !readVraag() ? 'replaceState' : 'pushState');
        typt = true;
        void this.#ask(invoer.value.trim());
      }, RUST);
    });
    invoer.addEventListener('change', () => (typt = false));
    this.querySelector('form')?.addEventListener('submit', (gebeurtenis) => {
      gebeurtenis.preventDefault();
      clearTimeout(wacht);
      typt = false;
      stel(invoer.value.trim());
    });
    const uitAdres = () => {
      clearTimeout(wacht);
      typt = false;
      invoer.value = readVraag();
      this.#filter?.readAdres();
      void this.#ask(invoer.value.trim());
    };
    // A step to an anchor changes neither question nor filters.
    addEventListener('popstate', () => {
      if (location.search !== this.#adres) uitAdres();
    });
    uitAdres();
    addEventListener('keydown', (toets) => {
      if (toets.key !== '/' || document.activeElement === invoer || !isSneltoetsAan()) return;
      toets.preventDefault();
      invoer.focus();
    });
  }

  /** Answers a question; waits for the filters only when the address asks for some. */
  async #ask(vraag: string): Promise<void> {
    const adres = (this.#adres = location.search);
    if (!vraag) this.#uitslag = undefined;
    this.#makeRoom(vraag !== '' && this.#uitslag?.alle.length !== 0);
    const geladen = vraag ? this.#loadFilter() : undefined;
    if (readFilters()) await geladen;
    if (adres === this.#adres) await this.#vraag(vraag);
  }

  #show(uitslag: Uitslag): void {
    this.#uitslag = uitslag;
    this.#makeRoom(uitslag.alle.length > 0);
    this.#filter?.show(uitslag.alle);
  }

  /** The number of hits, when there are filters to speak of. */
  #format(uitslag: Uitslag, vraag: string): string | undefined {
    if (this.#filter) return this.#filter.format(uitslag, vraag);
    if (!readFilters()) return undefined;
    return `Filteren lukt nu niet. Zonder filters gevonden voor ‘${vraag}’: ${uitslag.alle.length}.`;
  }

  /** The column of filters has its room before it is there, so that nothing moves. */
  #makeRoom(ruimte: boolean): void {
    this.querySelector('.zoekvlak')?.classList.toggle('catalogus', ruimte);
  }

  #loadFilter(): Promise<void> {
    this.#geladen ??= this.#createFilter().catch(() => {
      this.#geladen = undefined;
    });
    return this.#geladen;
  }

  async #createFilter(): Promise<void> {
    const { createZoekFilter } = await import('./zoek-filter.ts');
    this.#filter = await createZoekFilter(this, (filters) => {
      saveAdres(readVraag(), filters, 'pushState');
      void this.#ask(readVraag());
    });
    this.#filter.readAdres();
    if (this.#uitslag) this.#filter.show(this.#uitslag.alle);
  }
}

/** The question in the address. */
function readVraag(): string {
  return new URL(location.href).searchParams.get('q')?.trim() ?? '';
}

/** The part of the address that holds filters, as it stands there. */
function readFilters(): string {
  const delen = location.search.slice(1).split('&');
  return delen.filter((deel) => /^(soort|regio|domein)=./.test(deel)).join('&');
}

function saveAdres(ruw: string, filters: string, manier: 'pushState' | 'replaceState'): void {
  const vraag = ruw.trim();
  const delen = [vraag && `q=${encodeURIComponent(vraag)}`, filters].filter(Boolean).join('&');
  const adres = location.pathname + (delen && `?${delen}`);
  history[adres === location.pathname + location.search ? 'replaceState' : manier](null, '', adres);
}

customElements.define('zoek-pagina', ZoekPagina);
