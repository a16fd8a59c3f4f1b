import { readBewaard } from './opslag.ts';

/** A list of the pages that are kept on this device; absent while there are none. */
class BewaardePaginas extends HTMLElement {
  connectedCallback(): void {
    if (!('caches' in window)) return;
    document.addEventListener('bewaard', () => void this.#show());
    void this.#show();
  }

  async #show(): Promise<void> {
    const paginas = await readBewaard();
    const regels = paginas.map(({ href, titel }) => {
      const regel = document.createElement('li');
      const link = document.createElement('a');
      link.href = href;
      link.textContent = titel;
      regel.append(link);
      return regel;
    });
    this.querySelector('ul')?.replaceChildren(...regels);
    this.hidden = !regels.length;
  }
}

customElements.define('bewaarde-paginas', BewaardePaginas);
