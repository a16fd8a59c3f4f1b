/** Lights up what a node or a choice is connected to. */
class NetwerkBeeld extends HTMLElement {
  connectedCallback(): void {
    for (const soort of ['pointerover', 'pointerout', 'focusin', 'focusout'])
      this.addEventListener(soort, () => this.#show());
    this.addEventListener('change', () => {
      const aantal = this.#show();
      const uitvoer = this.querySelector('output');
      if (uitvoer)
        uitvoer.value = aantal
          ? `${aantal} ${aantal === 1 ? 'praktijk' : 'praktijken'} uitgelicht`
          : '';
    });
  }

  /** The node under the pointer comes first, then the one with focus, then what was chosen. */
  #show(): number {
    const knoop = this.querySelector('[data-knoop]:hover') ?? this.querySelector('a:focus');
    const gekozen = knoop?.getAttribute('data-knoop') ?? this.querySelector('select')?.value ?? '';
    const codes = gekozen.split(' ');
    const licht = new Set(codes);
    for (const lijn of this.querySelectorAll('[data-verband]')) {
      const einden = lijn.getAttribute('data-verband')?.split(' ') ?? [];
      const raakt = einden.some((code) => codes.includes(code));
      lijn.toggleAttribute('data-licht', raakt);
      if (raakt) for (const code of einden) licht.add(code);
    }
    for (const el of this.querySelectorAll('[data-knoop]'))
      el.toggleAttribute('data-licht', licht.has(el.getAttribute('data-knoop') ?? ''));
    this.toggleAttribute('data-kiest', gekozen !== '');
    return [...licht].filter((code) => code.startsWith('p')).length;
  }
}

customElements.define('netwerk-beeld', NetwerkBeeld);
