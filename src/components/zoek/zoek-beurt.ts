import { formatAantal, renderTreffers } from './zoek-lijst.ts';
import { search, searchSnel, type Uitslag } from './zoek-motor.ts';
import { renderToelichting } from './zoek-toelichting.ts';

/** Where an answer is shown. */
export type Vlak = { status: Element; toelichting: HTMLElement; resultaten: HTMLElement };

/** Shows what was found and announces it once; called for each question. */
export type Beurt = (vraag: string) => Promise<void>;

/** Message when nothing can be loaded at all. */
const STUK = 'Zoeken lukt nu niet. Gebruik de lijsten, of probeer het later.';

/**
 * Makes a function that answers questions in a place: first from titles, then from the full text.
 * A later question overtakes an earlier one. `kort` leaves out excerpts; `opnieuw` asks again.
 */
export function createBeurt(vlak: Vlak, kort: boolean, opnieuw: (vraag: string) => void): Beurt {
  let nu = 0;
  const toon = (vraag: string, uitslag: Uitslag, klaar: boolean) => {
    const inGebruik = vlak.resultaten.contains(document.activeElement);
    if (!inGebruik) renderTreffers(vlak.resultaten, uitslag.treffers, kort);
    if (!klaar) return;
    renderToelichting(vlak.toelichting, vraag, uitslag.analyse, opnieuw);
    vlak.status.textContent = formatAantal(uitslag, vraag);
  };
  const wis = (melding: string) => {
    vlak.resultaten.replaceChildren();
    vlak.toelichting.replaceChildren();
    vlak.status.textContent = melding;
  };
  return async (vraag) => {
    const deze = ++nu;
    const nogSteeds = () => deze === nu;
    if (!vraag) return wis('');
    try {
      const snel = await searchSnel(vraag);
      if (nogSteeds() && snel.totaal) toon(vraag, snel, false);
      const vol = nogSteeds() ? await search(vraag) : snel;
      if (nogSteeds()) toon(vraag, vol, true);
    } catch {
      if (nogSteeds()) wis(STUK);
    }
  };
}
