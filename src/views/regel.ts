import { formatDatum } from './datum.ts';
import type { Noot, Noten } from './noten.ts';

/** A line of text with its source marks. */
export type Regel = { tekst: string; noten: Noot[] };

/** A moment on a timeline. */
export type Moment = { datum: string; tekst: string; noten: Noot[] };

/** Statements as lines, in the order in which they stand. */
export function toRegels(
  lijst: readonly { tekst: string; bron: string[] }[],
  noten: Noten,
): Regel[] {
  return lijst.map(({ tekst, bron }) => ({ tekst, noten: noten.verwijs(bron) }));
}

/** Partner organisations as lines. */
export function toPartners(
  partners: readonly { naam: string; bron: string[] }[],
  noten: Noten,
): Regel[] {
  return toRegels(
    partners.map(({ naam, bron }) => ({ tekst: naam, bron })),
    noten,
  );
}

/** Uncertainties as lines. */
export function toOnzekerheden(
  lijst: readonly { tekst: string; bronnen: string[] }[],
  noten: Noten,
): Regel[] {
  return toRegels(
    lijst.map(({ tekst, bronnen }) => ({ tekst, bron: bronnen })),
    noten,
  );
}

/** Moments of a timeline, oldest first, with source marks. */
export function toMomenten(
  tijdlijn: readonly { datum: string; gebeurtenis: string; bron: string[] }[],
  noten: Noten,
): Moment[] {
  return tijdlijn
    .toSorted((a, b) => (a.datum < b.datum ? -1 : a.datum > b.datum ? 1 : 0))
    .map(({ datum, gebeurtenis, bron }) => ({
      datum: formatDatum(datum),
      tekst: gebeurtenis,
      noten: noten.verwijs(bron),
    }));
}
