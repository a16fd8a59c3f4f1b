/** Search in the header: the link opens a dialog; `/` does so from anywhere outside a field. */
class ZoekKnop extends HTMLElement {
  connectedCallback(): void {
    const link = this.querySelector('a');
    if (!link || location.pathname === '/zoeken/') return;
    const open = (gebeurtenis: Event) => {
      gebeurtenis.preventDefault();
      import('./zoek-dialoog.ts').then(
        (m) => m.openZoekDialoog(),
        () => location.assign(link.href),
      );
    };
    link.addEventListener('click', (gebeurtenis) => {
      if (!gebeurtenis.ctrlKey && !gebeurtenis.metaKey && !gebeurtenis.shiftKey) open(gebeurtenis);
    });
    addEventListener('keydown', (toets) => {
      const inVeld =
        toets.target instanceof Element && toets.target.closest('input, textarea, select, dialog');
      const metToets = toets.ctrlKey || toets.metaKey || toets.altKey;
      // `sneltoets.ts` sets this; it is not imported, because every page loads this script.
      if (toets.key === '/' && !inVeld && !metToets && !localStorage.sneltoets) open(toets);
    });
  }
}

customElements.define('zoek-knop', ZoekKnop);
