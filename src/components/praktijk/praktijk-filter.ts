import {
  formatFilterstand,
  readFilterstand,
  type Filterstand,
} from '#src/catalogus/filter-adres.ts';
import {
  countWaarden,
  filterItems,
  sortItems,
  sorteringen,
  type Filteritem,
} from '#src/catalogus/filter.ts';
import { loadItems, searchIds } from './filter-bron.ts';
import { toChips, type Chip } from './filter-chips.ts';
import { FilterKolom } from './filter-kolom.ts';
import { FilterUitslag } from './filter-uitslag.ts';

/** Time a reader may pause between keys before a search starts, in milliseconds. */
const RUST = 180;

const leeg: Filterstand = { keuzes: {}, sorteer: 'relevantie', q: '' };

const ZOEKEN_MISLUKT = 'Zoeken lukt nu niet. De filters werken wel.';

/** A list that can be narrowed: checkboxes, chips, order and search; the state is in the address. */
class PraktijkFilter extends HTMLElement {
  #stand = leeg;
  #beurt = 0;
  #wacht: ReturnType<typeof setTimeout> | undefined;
  #geladen: Promise<Filteritem[]> | undefined;
  #kolom: FilterKolom | undefined;
  #uitslag: FilterUitslag | undefined;

  connectedCallback(): void {
    const nav = this.querySelector<HTMLElement>('nav.facetten');
    if (!nav || this.#kolom) return;
    const kolom = (this.#kolom = new FilterKolom(nav));
    this.#uitslag = new FilterUitslag(this);
    kolom.form.addEventListener('change', () => this.#change({ keuzes: kolom.readKeuzes() }));
    for (const wis of this.querySelectorAll('[data-wis]'))
      wis.addEventListener('click', () => this.#change({ keuzes: {}, q: '' }));
    this.#listenToBalk();
    for (const deel of this.querySelectorAll('.facetten, .filterbalk'))
      for (const soort of ['pointerover', 'focusin'])
        deel.addEventListener(soort, () => void this.#load().catch(() => undefined), {
          once: true,
        });
    addEventListener('popstate', () => this.#readAdres());
    if (location.search) this.#readAdres();
  }

  #listenToBalk(): void {
    const veld = this.#veld();
    const sorteer = this.querySelector('select');
    veld?.addEventListener('input', () => {
      clearTimeout(this.#wacht);
      this.#wacht = setTimeout(() => this.#change({ q: veld.value.trim() }), RUST);
    });
    sorteer?.addEventListener('change', () =>
      this.#change({ sorteer: sorteringen.find((s) => s === sorteer.value) ?? 'relevantie' }),
    );
  }

  #veld(): HTMLInputElement | null {
    return this.querySelector<HTMLInputElement>('input[name=q]');
  }

  /** A step in the history that changes no choice, as to an anchor, changes nothing here. */
  #readAdres(): void {
    const stand = readFilterstand(location.search, this.#kolom?.groepen ?? {});
    if (formatFilterstand(stand) === formatFilterstand(this.#stand)) return;
    this.#stand = stand;
    this.toggleAttribute('data-laadt', location.search !== '');
    void this.#show();
  }

  /** Every change is a step back in the history, but refining a question is one step. */
  #change(deel: Partial<Filterstand>): void {
    const verfijnt = Boolean(deel.q && this.#stand.q);
    this.#stand = { ...this.#stand, ...deel };
    const adres = location.pathname + formatFilterstand(this.#stand);
    if (adres !== location.pathname + location.search)
      history[verfijnt ? 'replaceState' : 'pushState'](null, '', adres);
    void this.#show();
  }

  #load(): Promise<Filteritem[]> {
    this.#geladen ??= loadItems(this.dataset['index'] ?? '');
    this.#geladen.catch(() => (this.#geladen = undefined));
    return this.#geladen;
  }

  async #show(): Promise<void> {
    const beurt = ++this.#beurt;
    const { keuzes, q } = this.#stand;
    this.#syncControls();
    const gevonden = q ? searchIds(q).catch(() => 'mislukt' as const) : undefined;
    const items = await this.#load().catch(() => undefined);
    const zoek = await gevonden;
    if (beurt !== this.#beurt) return;
    this.removeAttribute('data-laadt');
    if (!items) return this.#fail();
    const rang = zoek === 'mislukt' ? undefined : zoek;
    const binnen = rang ? items.filter((item) => rang.includes(item.id)) : items;
    this.#kolom?.count((groep) => countWaarden(binnen, groep, keuzes));
    this.#uitslag?.show({
      ids: this.#sort(filterItems(binnen, keuzes), rang).map((item) => item.id),
      chips: this.#toChips(),
      melding: zoek === 'mislukt' ? ZOEKEN_MISLUKT : '',
    });
  }

  /** Search words end the wait for more of them; the controls show the state at once. */
  #syncControls(): void {
    const { keuzes, sorteer, q } = this.#stand;
    clearTimeout(this.#wacht);
    this.#kolom?.check(keuzes);
    const veld = this.#veld();
    if (veld && veld.value.trim() !== q) veld.value = q;
    const keuze = this.querySelector('select');
    if (keuze) keuze.value = sorteer;
  }

  #sort(items: Filteritem[], rang?: string[]): Filteritem[] {
    const { keuzes, sorteer } = this.#stand;
    return sortItems(items, sorteer, keuzes, rang);
  }

  #toChips(): Chip[] {
    const { keuzes, q } = this.#stand;
    const chips = toChips(
      keuzes,
      (groep, waarde) => this.#kolom?.labelOf(groep, waarde) ?? waarde,
      (over) => this.#change({ keuzes: over }),
    );
    if (q) chips.push({ label: `‘${q}’`, remove: () => this.#change({ q: '' }) });
    return chips;
  }

  #fail(): void {
    this.#kolom?.restore();
    this.#uitslag?.fail('Filteren lukt nu niet. Kies één kenmerk, of laad de pagina opnieuw.');
  }
}

customElements.define('praktijk-filter', PraktijkFilter);
