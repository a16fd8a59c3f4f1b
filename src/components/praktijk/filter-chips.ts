import type { Kenmerken } from '#src/catalogus/filter.ts';

/** A choice that can be taken back. */
export type Chip = { label: string; remove: () => void };

/** A chip for each choice; taking it back hands over the choices that are left. */
export function toChips(
  keuzes: Kenmerken,
  labelOf: (groep: string, waarde: string) => string,
  change: (keuzes: Kenmerken) => void,
): Chip[] {
  return Object.entries(keuzes).flatMap(([groep, gekozen]) =>
    gekozen.map((waarde) => ({
      label: labelOf(groep, waarde),
      remove: () => change({ ...keuzes, [groep]: gekozen.filter((w) => w !== waarde) }),
    })),
  );
}

/** Shows the chips and the button that takes all choices back; without choices both are gone. */
export function showChips(root: HTMLElement, chips: readonly Chip[]): void {
  root.querySelector('.chips')?.replaceChildren(...chips.map(buildChip));
  for (const deel of root.querySelectorAll<HTMLElement>('.chips, .filteruitslag [data-wis]'))
    deel.hidden = !chips.length;
}

/** Makes a change; when the button in focus goes, the next chip gets focus, or else `anders`. */
export function keepFocus(root: HTMLElement, anders: string, change: () => void): void {
  const chips = () => [...root.querySelectorAll<HTMLElement>('.chips button')];
  const had = document.activeElement;
  const plek = chips().findIndex((chip) => chip === had);
  change();
  const weg = had instanceof HTMLElement && root.contains(had) && !had.checkVisibility();
  if (plek < 0 && !weg) return;
  (chips()[plek] ?? root.querySelector<HTMLElement>(anders))?.focus();
}

function buildChip({ label, remove }: Chip): HTMLElement {
  const regel = document.createElement('li');
  const knop = document.createElement('button');
  knop.type = 'button';
  knop.textContent = label;
  knop.setAttribute('aria-label', `Verwijder filter: ${label}`);
  knop.addEventListener('click', remove);
  regel.append(knop);
  return regel;
}
