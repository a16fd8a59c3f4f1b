import type { Praktijk } from '#src/catalogus/model.ts';
import { geldLabels, statusLabels } from './labels.ts';

/** The first sentence of a text. */
export function firstZin(tekst: string): string {
  return /^.*?[.!?](?=\s+[\p{Lu}‘“]|$)/su.exec(tekst)?.[0] ?? tekst;
}

/** Ages in words: `4 tot en met 12 jaar`; undefined when unknown. */
export function formatLeeftijd(leeftijd: Praktijk['leeftijd']): string | undefined {
  return leeftijd && `${leeftijd.van}–${leeftijd.tot} jaar`;
}

/** Where a practice takes place: its municipalities, its region, or the whole country. */
export function formatPlaats(praktijk: Praktijk, regionaam: string | undefined): string {
  const { gemeenten } = praktijk;
  if (gemeenten.length > 0 && gemeenten.length <= 3) return opsomming(gemeenten);
  return regionaam ?? (gemeenten.length ? `${gemeenten.length} gemeenten` : 'Landelijk');
}

/** The state in a few words. */
export function formatStand({ stand }: Praktijk): string {
  return statusLabels[stand.status];
}

/** The streams of money in a few words. */
export function formatGeld({ geldstromen }: Praktijk): string {
  return zinsnede([...new Set(geldstromen.map((g) => geldLabels[g.soort]))]);
}

/** Words in a row: `a, b en c`. */
export function opsomming(woorden: readonly string[]): string {
  const [laatste = '', ...rest] = [...woorden].reverse();
  return rest.length ? `${rest.reverse().join(', ')} en ${laatste}` : laatste;
}

/** Labels in a row, only the first with a capital: `Gemeente en subsidie`. */
export function zinsnede(labels: readonly string[]): string {
  return opsomming(labels.map((l, i) => (i ? beginKlein(l) : l)));
}

/** A label as it stands in the middle of a sentence: without a capital. */
export function beginKlein(label: string): string {
  return label.charAt(0).toLowerCase() + label.slice(1);
}

/** A number with its noun: `1 praktijk`, `2 praktijken`; small numbers stay digits. */
export function telwoord(aantal: number, een: string, meer: string): string {
  return `${aantal} ${aantal === 1 ? een : meer}`;
}
