import './sneltoets-knop.ts';
import { createBeurt } from './zoek-beurt.ts';
import { loadMotor } from './zoek-motor.ts';
import { renderKort } from './zoek-regel.ts';

/** Time a reader may pause between keys before a search starts, in milliseconds. */
const RUST = 180;

let dialoog: HTMLDialogElement | undefined;

/**
 * Opens the search dialog with the field in focus; closing it returns focus to where it was. The
 * words of the site may be on their way.
 */
export function openZoekDialoog(woorden?: Promise<Response>): void {
  void loadMotor(dialoog ? undefined : woorden).catch(() => undefined);
  dialoog ??= buildDialoog();
  if (!dialoog.open) dialoog.showModal();
  dialoog.querySelector('input')?.select();
}

function buildDialoog(): HTMLDialogElement {
  const nieuw = document.createElement('dialog');
  nieuw.className = 'zoekdialoog';
  nieuw.setAttribute('aria-label', 'Zoeken');
  nieuw.innerHTML = `<div class="balk"><form class="zoekveld" role="search" action="/zoeken/">
<input name="q" type="search" aria-label="Zoek in de catalogus" placeholder="Een aanpak, plaats of vraag" autocomplete="off">
<button type="submit" class="knop">Zoek</button></form>
<button type="button" class="knop stil" data-sluit>Sluit</button></div>
<p class="zoekstatus" role="status"></p><div class="toelichting" data-toelichting></div><div data-resultaten></div>
<sneltoets-knop></sneltoets-knop>`;
  document.body.append(nieuw);
  nieuw.querySelector('[data-sluit]')?.addEventListener('click', () => nieuw.close());
  nieuw.addEventListener('click', (klik) => {
    if (klik.target === nieuw) nieuw.close();
  });
  nieuw.addEventListener('keydown', moveFocus);
  listen(nieuw);
  return nieuw;
}

function listen(nieuw: HTMLDialogElement): void {
  const invoer = nieuw.querySelector('input');
  const status = nieuw.querySelector('[role=status]');
  const toelichting = nieuw.querySelector<HTMLElement>('[data-toelichting]');
  const resultaten = nieuw.querySelector<HTMLElement>('[data-resultaten]');
  if (!invoer || !status || !toelichting || !resultaten) return;
  const stel = (vraag: string) => {
    invoer.value = vraag;
    void toon(vraag);
  };
  const lijst = { render: renderKort, fragmenten: false };
  const toon = createBeurt({ status, toelichting, resultaten }, lijst, stel);
  let wacht: ReturnType<typeof setTimeout>;
  invoer.addEventListener('input', () => {
    clearTimeout(wacht);
    wacht = setTimeout(() => void toon(invoer.value.trim()), RUST);
  });
}

/** Arrow keys walk through the field and the results; Escape closes, also from a filled field. */
function moveFocus(toets: KeyboardEvent): void {
  if (toets.key === 'Escape') {
    toets.preventDefault();
    dialoog?.close();
    return;
  }
  const stap = toets.key === 'ArrowDown' ? 1 : toets.key === 'ArrowUp' ? -1 : 0;
  if (!stap || !(toets.currentTarget instanceof HTMLElement)) return;
  const plekken = [
    ...toets.currentTarget.querySelectorAll<HTMLElement>('input, [data-resultaten] a'),
  ];
  const nu = plekken.indexOf(document.activeElement as HTMLElement);
  plekken[nu + stap]?.focus();
  toets.preventDefault();
}
