import { isSneltoetsAan, setSneltoets } from './sneltoets.ts';

/** Turns the shortcut off and on: who speaks to a computer may say it by accident (WCAG 2.1.4). */
class SneltoetsKnop extends HTMLElement {
  connectedCallback(): void {
    const knop = document.createElement('button');
    knop.type = 'button';
    const show = () => {
      knop.textContent = `Zet de sneltoets / voor zoeken ${isSneltoetsAan() ? 'uit' : 'aan'}`;
    };
    knop.addEventListener('click', () => {
      try {
        setSneltoets(!isSneltoetsAan());
        show();
      } catch {
        knop.textContent = 'Je browser kan dit niet bewaren';
      }
    });
    show();
    this.replaceChildren(knop);
  }
}

customElements.define('sneltoets-knop', SneltoetsKnop);
