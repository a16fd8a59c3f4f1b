import { keepFocus, showChips, type Chip } from './filter-chips.ts';

/** What the list shows: which items in which order, the choices, and what there is to say. */
export type Uitslag = { ids: readonly string[]; chips: readonly Chip[]; melding: string };

/** The heading that says how many items there are. */
const KOP = '.filteruitslag h2';

/** The list that is filtered, and everything above it that says what was chosen and found. */
export class FilterUitslag {
  readonly #root: HTMLElement;
  readonly #items: Map<string, HTMLElement>;
  readonly #pinnen: Element[];

  constructor(root: HTMLElement) {
    this.#root = root;
    const regels = [...root.querySelectorAll<HTMLElement>('.kaarten > li, .regiolijst > li')];
    this.#items = new Map(regels.map((regel) => [toId(regel), regel]));
    this.#pinnen = [...root.querySelectorAll('.landkaart > g:not(.land)')];
  }

  /** Shows a result and announces it once; focus stays, or goes on from what disappears. */
  show({ ids, chips, melding }: Uitslag): void {
    this.#showItems(ids);
    keepFocus(this.#root, KOP, () => {
      showChips(this.#root, chips);
      this.#toggle('.filterleeg', !ids.length);
    });
    const { een = '', meer = '' } = this.#root.dataset;
    const aantal = `${ids.length || 'Geen'} ${ids.length === 1 ? een : meer}`;
    this.#write(KOP, aantal);
    this.#showMelding(melding, `${aantal} gevonden.`);
  }

  /** Says that the filter does not work; the list stays whole. */
  fail(melding: string): void {
    this.#toggle('.filterbalk', false);
    this.#showMelding(melding);
    this.#root.querySelector<HTMLElement>(KOP)?.focus();
  }

  #showItems(ids: readonly string[]): void {
    const getoond = ids.flatMap((id) => this.#items.get(id) ?? []);
    const rest = [...this.#items.values()].filter((item) => !getoond.includes(item));
    const volgorde = [...getoond, ...rest];
    const lijst = volgorde[0]?.parentElement;
    if (lijst && !this.#pinnen.length && volgorde.some((item, i) => lijst.children[i] !== item))
      lijst.append(...volgorde);
    for (const item of volgorde) item.hidden = !getoond.includes(item);
    [...this.#items.keys()].forEach((id, i) =>
      this.#pinnen[i]?.classList.toggle('gedimd', !ids.includes(id)),
    );
  }

  #showMelding(melding: string, vooraf = ''): void {
    this.#toggle('.filtermelding', melding !== '');
    this.#write('.filtermelding', melding);
    this.#write('[role=status]', `${vooraf} ${melding}`.trim());
  }

  #write(kiezer: string, tekst: string): void {
    const element = this.#root.querySelector(kiezer);
    if (element && element.textContent !== tekst) element.textContent = tekst;
  }

  #toggle(kiezer: string, zichtbaar: boolean): void {
    const element = this.#root.querySelector<HTMLElement>(kiezer);
    if (element) element.hidden = !zichtbaar;
  }
}

/** The id of an item is the last part of its address. */
function toId(regel: HTMLElement): string {
  const href = regel.querySelector('a[href]')?.getAttribute('href') ?? '';
  return href.split('/').at(-2) ?? '';
}
