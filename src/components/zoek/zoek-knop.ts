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
      if (toets.key === '/' && !inVeld && !toets.ctrlKey && !toets.metaKey && !toets.altKey)
        open(toets);
    });
  }
}

customElements.define('zoek-knop', ZoekKnop);
