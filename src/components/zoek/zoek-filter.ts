import { formatKeuzes, readFilterstand } from '#src/catalogus/filter-adres.ts';
import {
  countWaarden,
  filterItems,
  type Filteritem,
  type Kenmerken,
} from '#src/catalogus/filter.ts';
import { loadItems } from '../praktijk/filter-bron.ts';
import { keepFocus, showChips, toChips } from '../praktijk/filter-chips.ts';
import { FilterKolom } from '../praktijk/filter-kolom.ts';
import type { Uitslag } from './zoek-motor.ts';

/** The filters of the search page: boxes with what each would give now, and the choices as chips. */
export class ZoekFilter {
  readonly #root: HTMLElement;
  readonly #kolom: FilterKolom;
  readonly #items: Map<string, Filteritem>;
  readonly #verander: (adresdeel: string) => void;
  #keuzes: Kenmerken = {};

  constructor(
    root: HTMLElement,
    nav: HTMLElement,
    items: readonly Filteritem[],
    verander: (adresdeel: string) => void,
  ) {
    this.#root = root;
    this.#kolom = new FilterKolom(nav);
    this.#items = new Map(items.map((item) => [item.id, item]));
    this.#verander = verander;
    this.#kolom.form.addEventListener('change', () => this.#change(this.#kolom.readKeuzes()));
    for (const wis of root.querySelectorAll('[data-wis]'))
      wis.addEventListener('click', () => this.#change({}));
  }

  /** Takes the choices from the address. */
  readAdres(): void {
    this.#check(readFilterstand(location.search, this.#kolom.groepen).keuzes);
  }

  /** True when a page has, in every group with a choice, at least one chosen value. */
  past(href: string): boolean {
    return filterItems([this.#toItem(href)], this.#keuzes).length > 0;
  }

  /** Shows what every value gives among all pages that answer the question, and the choices. */
  show(alle: readonly string[]): void {
    const gevonden = alle.map((href) => this.#toItem(href));
    this.#kolom.count((groep) => countWaarden(gevonden, groep, this.#keuzes));
    const over = filterItems(gevonden, this.#keuzes).length;
    keepFocus(this.#root, '[data-resultaten]', () => {
      showChips(this.#root, this.#toChips());
      const leeg = this.#root.querySelector<HTMLElement>('.filterleeg');
      if (leeg) leeg.hidden = over > 0 || !alle.length;
    });
  }

  /** The number of hits as a sentence, when the filters hold some back. */
  format({ totaal, treffers, alle }: Uitslag, vraag: string): string | undefined {
    if (totaal === alle.length) return undefined;
    if (!totaal)
      return `Geen resultaat voor ‘${vraag}’ past bij deze filters. Zonder filters: ${alle.length}.`;
    const meer = totaal > treffers.length ? ` Je ziet de eerste ${treffers.length}.` : '';
    return `${totaal} van de ${alle.length} resultaten voor ‘${vraag}’.${meer}`;
  }

  #toItem(href: string): Filteritem {
    return this.#items.get(href) ?? { id: href, kenmerken: {} };
  }

  #toChips() {
    const labelOf = (groep: string, waarde: string) => this.#kolom.labelOf(groep, waarde);
    return toChips(this.#keuzes, labelOf, (keuzes) => this.#change(keuzes));
  }

  #change(keuzes: Kenmerken): void {
    this.#check(keuzes);
    this.#verander(formatKeuzes(keuzes));
  }

  #check(keuzes: Kenmerken): void {
    this.#keuzes = keuzes;
    this.#kolom.check(keuzes);
  }
}

/** Loads what the pages are about and puts the filters in their place; rejects when that fails. */
export async function createZoekFilter(
  root: HTMLElement,
  verander: (adresdeel: string) => void,
): Promise<ZoekFilter> {
  const items = await loadItems('/zoek/kenmerken.json');
  const sjabloon = root.querySelector<HTMLTemplateElement>('[data-filters] template');
  const nav = sjabloon?.content.querySelector('nav');
  if (!sjabloon || !nav) throw new Error('no template');
  const eigen = document.importNode(nav, true);
  sjabloon.after(eigen);
  return new ZoekFilter(root, eigen, items, verander);
}
