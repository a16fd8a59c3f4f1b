const PIN = '.landkaart > g:not(.land)';

/** Marks the line of the pin under the pointer, and the pin of the line with pointer or focus; a pin opens its region. */
class RegioKaart extends HTMLElement {
  connectedCallback(): void {
    for (const soort of ['pointerover', 'pointerout', 'focusin', 'focusout'])
      this.addEventListener(soort, () => {
        this.#show();
      });
    this.addEventListener('click', ({ target }) => {
      const pin = target instanceof Element && target.closest(`${PIN}:not(.gedimd)`);
      if (pin) this.#regels[this.#pinnen.indexOf(pin)]?.querySelector('a')?.click();
    });
  }

  get #pinnen(): Element[] {
    return [...this.querySelectorAll(PIN)];
  }

  get #regels(): Element[] {
    return [...this.querySelectorAll('.regiolijst > li')];
  }

  /** The pointer comes before focus; lines and pins stand in the same order, and a dimmed pin says nothing. */
  #show(): void {
    const groepen = [this.#regels, this.#pinnen];
    const nummer = [':hover', ':focus-within']
      .flatMap((kiezer) =>
        groepen.map((groep) => groep.findIndex((el) => el.matches(`${kiezer}:not(.gedimd)`))),
      )
      .find((gevonden) => gevonden >= 0);
    for (const groep of groepen)
      groep.forEach((el, i) => el.toggleAttribute('data-licht', i === nummer));
  }
}

customElements.define('regio-kaart', RegioKaart);
