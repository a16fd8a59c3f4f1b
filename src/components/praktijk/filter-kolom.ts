import type { Kenmerken } from '#src/catalogus/filter.ts';

/** One value as a checkbox with its count. */
type Vakje = { groep: string; label: string; invoer: HTMLInputElement; aantal: HTMLElement };

/** The column of features as checkboxes, made from the links that work without script. */
export class FilterKolom {
  readonly form = document.createElement('form');
  readonly groepen: Kenmerken;
  readonly #kop: string;
  readonly #nav: HTMLElement;
  readonly #vakjes: Vakje[] = [];

  constructor(nav: HTMLElement) {
    this.#nav = nav;
    this.form.className = nav.className;
    this.form.setAttribute('aria-label', `${nav.getAttribute('aria-label')}: kies`);
    this.form.append(...[...nav.children].map((kind) => kind.cloneNode(true)));
    this.#kop = this.form.querySelector('summary')?.textContent ?? '';
    const groepen: Record<string, string[]> = {};
    for (const groep of this.form.querySelectorAll<HTMLElement>('[data-groep]')) {
      const vakjes = buildVakjes(groep);
      this.#vakjes.push(...vakjes);
      groepen[groep.dataset['groep'] ?? ''] = vakjes.map((v) => v.invoer.value);
      replaceLinks(groep, buildFieldset(groep, vakjes));
    }
    this.groepen = groepen;
    this.form.addEventListener('focusout', () => this.#disableLege());
    this.form.addEventListener('submit', (gebeurtenis) => gebeurtenis.preventDefault());
    nav.replaceWith(this.form);
  }

  /** The values that are checked now. */
  readKeuzes(): Kenmerken {
    const keuzes: Record<string, string[]> = {};
    for (const { groep, invoer } of this.#vakjes)
      if (invoer.checked) (keuzes[groep] ??= []).push(invoer.value);
    return keuzes;
  }

  /** Name of a value. */
  labelOf(groep: string, waarde: string): string {
    return this.#vakjes.find((v) => v.groep === groep && v.invoer.value === waarde)?.label ?? '';
  }

  /** Checks the chosen values and unfolds them; the counts come later, when they are known. */
  check(keuzes: Kenmerken): void {
    for (const { groep, invoer } of this.#vakjes) {
      const aan = keuzes[groep]?.includes(invoer.value) ?? false;
      const uitklap = invoer.closest<HTMLDetailsElement>('details[data-groep]');
      if (uitklap && aan && !invoer.checked) uitklap.open = true;
      invoer.checked = aan;
    }
    const gekozen = this.#vakjes.filter((v) => v.invoer.checked).length;
    const kop = this.form.querySelector('summary');
    if (kop) kop.textContent = gekozen ? `${this.#kop} (${gekozen})` : this.#kop;
  }

  /** Shows what every value would give now. */
  count(tel: (groep: string) => Map<string, number>): void {
    const aantallen = new Map(Object.keys(this.groepen).map((groep) => [groep, tel(groep)]));
    for (const { groep, invoer, aantal } of this.#vakjes)
      aantal.textContent = `${aantallen.get(groep)?.get(invoer.value) ?? 0}`;
    this.#disableLege();
  }

  /** Puts the links back, for when the filter cannot work. */
  restore(): void {
    this.form.replaceWith(this.#nav);
  }

  /** A value that gives nothing cannot be chosen; the one in focus waits, so focus is never lost. */
  #disableLege(): void {
    for (const { invoer, aantal } of this.#vakjes)
      invoer.disabled =
        aantal.textContent === '0' && !invoer.checked && invoer !== document.activeElement;
  }
}

function buildVakjes(groep: HTMLElement): Vakje[] {
  return [...groep.querySelectorAll<HTMLElement>('[data-waarde]')].map((link) => {
    const invoer = document.createElement('input');
    invoer.type = 'checkbox';
    invoer.name = groep.dataset['groep'] ?? '';
    invoer.value = link.dataset['waarde'] ?? '';
    const aantal = document.createElement('span');
    aantal.textContent = link.querySelector('span')?.textContent ?? '';
    const label = link.querySelector('b')?.textContent ?? '';
    return { groep: invoer.name, label, invoer, aantal };
  });
}

function buildFieldset(groep: HTMLElement, vakjes: Vakje[]): HTMLElement {
  const fieldset = document.createElement('fieldset');
  const legend = document.createElement('legend');
  legend.textContent = groep.querySelector('h2')?.textContent ?? '';
  fieldset.ariaLabel = legend.textContent; // some tools do not see the legend of a folded group
  fieldset.append(legend, ...vakjes.map(buildOptie));
  return fieldset;
}

/** Puts the checkboxes in the place of the links; a group that folds keeps its fold. */
function replaceLinks(groep: HTMLElement, fieldset: HTMLElement): void {
  const vouwt = groep instanceof HTMLDetailsElement;
  fieldset.querySelector('legend')?.classList.toggle('sr-only', vouwt);
  (vouwt ? groep.querySelector('ul') : groep)?.replaceWith(fieldset);
}

function buildOptie({ label, invoer, aantal }: Vakje): HTMLElement {
  const optie = document.createElement('label');
  const naam = document.createElement('b');
  naam.textContent = label;
  optie.append(invoer, naam, ' ', aantal);
  return optie;
}
