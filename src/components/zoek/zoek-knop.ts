/** Search in the header: the link opens a dialog; `/` does so from anywhere outside a field. */
class ZoekKnop extends HTMLElement {
  #woorden: Promise<Response> | undefined;

  connectedCallback(): void {
    const link = this.querySelector('a');
    if (!link || location.pathname === '/zoeken/') return;
    const open = (gebeurtenis: Event) => {
      gebeurtenis.preventDefault();
      this.#load().then(
        (m) => m.openZoekDialoog(this.#woorden),
        () => location.assign(link.href),
      );
    };
    link.addEventListener('click', (gebeurtenis) => {
      if (!gebeurtenis.ctrlKey && !gebeurtenis.metaKey && !gebeurtenis.shiftKey) open(gebeurtenis);
    });
    for (const toenadering of ['pointerenter', 'focusin'])
      this.addEventListener(toenadering, () => void this.#load().catch(() => undefined));
    addEventListener('keydown', (toets) => {
      const inVeld =
        toets.target instanceof Element && toets.target.closest('input, textarea, select, dialog');
      const metToets = toets.ctrlKey || toets.metaKey || toets.altKey;
      // `sneltoets.ts` sets this; it is not imported, because every page loads this script.
      if (toets.key === '/' && !inVeld && !metToets && !localStorage.sneltoets) open(toets);
    });
  }

  /** Loads the dialog and the words of the site side by side; safe to call more than once. */
  #load() {
    if (!this.#woorden) {
      this.#woorden = fetch('/zoek/lexicon.json');
      this.#woorden.catch(() => undefined);
    }
    return import('./zoek-dialoog.ts');
  }
}

customElements.define('zoek-knop', ZoekKnop);
