import { createBeurt } from './zoek-beurt.ts';
import { loadMotor } from './zoek-motor.ts';

/** Time a reader may pause between keys before a search starts, in milliseconds. */
const RUST = 180;

/** The search page: `?q=` is the question, so a result can be shared and the back button works. */
class ZoekPagina extends HTMLElement {
  connectedCallback(): void {
    const invoer = this.querySelector('input');
    const status = this.querySelector('[role=status]');
    const toelichting = this.querySelector<HTMLElement>('[data-toelichting]');
    const resultaten = this.querySelector<HTMLElement>('[data-resultaten]');
    if (!invoer || !status || !toelichting || !resultaten) return;
    let wacht: ReturnType<typeof setTimeout> | undefined;
    const stel = (vraag: string) => {
      invoer.value = vraag;
      saveAdres(vraag, 'pushState');
      void toon(vraag);
    };
    const toon = createBeurt({ status, toelichting, resultaten }, false, stel);
    invoer.addEventListener('focus', () => void loadMotor().catch(() => undefined), { once: true });
    invoer.addEventListener('input', () => {
      clearTimeout(wacht);
      wacht = setTimeout(() => {
        saveAdres(invoer.value, 'replaceState');
        void toon(invoer.value.trim());
      }, RUST);
    });
    this.querySelector('form')?.addEventListener('submit', (gebeurtenis) => {
      gebeurtenis.preventDefault();
      clearTimeout(wacht);
      stel(invoer.value.trim());
    });
    const uitAdres = () => {
      invoer.value = new URL(location.href).searchParams.get('q') ?? '';
      void toon(invoer.value.trim());
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
}

function saveAdres(ruw: string, manier: 'pushState' | 'replaceState'): void {
  const vraag = ruw.trim();
  const url = new URL(location.href);
  const nu = url.searchParams.get('q') ?? '';
  if (vraag) url.searchParams.set('q', vraag);
  else url.searchParams.delete('q');
  history[nu === vraag ? 'replaceState' : manier](null, '', url);
}

customElements.define('zoek-pagina', ZoekPagina);
