import { search, searchSnel, type Past, type Uitslag } from './zoek-motor.ts';
import { renderToelichting } from './zoek-toelichting.ts';
import type { Treffer } from './zoek-treffer.ts';

/** Where an answer is shown. */
export type Vlak = { status: Element; toelichting: HTMLElement; resultaten: HTMLElement };

/** How hits are shown, and whether with excerpts from the full text. */
export type Lijst = {
  render: (doel: HTMLElement, treffers: readonly Treffer[]) => void;
  fragmenten: boolean;
};

/** Shows what was found and announces it once; called for each question. */
export type Beurt = (vraag: string) => Promise<void>;

/** Lets pages through, hears what was found, and may say the number in another way. */
export type Zeef = {
  past: Past;
  show: (uitslag: Uitslag) => void;
  format: (uitslag: Uitslag, vraag: string) => string | undefined;
};

/** Message when nothing can be loaded at all. */
const STUK = 'Zoeken lukt nu niet. Gebruik de lijsten, of probeer het later.';

/** Message after the number of hits when the full text cannot be loaded. */
const BEPERKT =
  ' We zochten alleen in titels en koppen; de rest laadt nu niet. Kijk ook in de lijsten.';

/**
 * Makes a function that answers questions in a place: first from titles, then from the full text.
 * A later question overtakes an earlier one; `opnieuw` asks again.
 */
export function createBeurt(
  vlak: Vlak,
  { render, fragmenten }: Lijst,
  opnieuw: (vraag: string) => void,
  zeef?: Zeef,
): Beurt {
  let nu = 0;
  let getoond = 0;
  let beantwoord = '';
  const toon = (vraag: string, uitslag: Uitslag, klaar: boolean) => {
    // What the reader is in stays as it is while the full text comes in.
    const inGebruik = getoond === nu && vlak.resultaten.querySelector(':focus');
    if (!inGebruik) render(vlak.resultaten, uitslag.treffers);
    getoond = nu;
    zeef?.show(uitslag);
    if (!klaar) return;
    beantwoord = vraag;
    renderToelichting(vlak.toelichting, vraag, uitslag.analyse, opnieuw);
    vlak.status.textContent = formatStatus(uitslag, vraag, zeef);
  };
  const wis = (melding: string) => {
    beantwoord = '';
    vlak.resultaten.replaceChildren();
    vlak.toelichting.replaceChildren();
    vlak.status.textContent = melding;
  };
  return async (vraag) => {
    const deze = ++nu;
    const nogSteeds = () => deze === nu;
    if (!vraag) return wis('');
    try {
      // The same question with other filters: the full text is there, so titles alone would flash.
      const snel = vraag === beantwoord ? undefined : await searchSnel(vraag, zeef?.past);
      if (!nogSteeds()) return;
      if (snel?.totaal) toon(vraag, snel, false);
      const vol = await search(vraag, zeef?.past, fragmenten);
      if (nogSteeds()) toon(vraag, vol, true);
    } catch {
      if (nogSteeds()) wis(STUK);
    }
  };
}

function formatStatus(uitslag: Uitslag, vraag: string, zeef: Zeef | undefined): string {
  const aantal = zeef?.format(uitslag, vraag) ?? formatAantal(uitslag, vraag);
  return aantal + (uitslag.beperkt ? BEPERKT : '');
}

/** The number of hits as a sentence to show and to announce. */
function formatAantal({ totaal, treffers }: Uitslag, vraag: string): string {
  if (!totaal) return `Niets gevonden voor ‘${vraag}’. Probeer een ander woord of een lijst.`;
  if (totaal > treffers.length)
    return `${totaal} resultaten voor ‘${vraag}’. Je ziet de eerste ${treffers.length}.`;
  return `${totaal} ${totaal === 1 ? 'resultaat' : 'resultaten'} voor ‘${vraag}’.`;
}
