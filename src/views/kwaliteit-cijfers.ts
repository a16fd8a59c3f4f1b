import type { Uitslag } from '#src/schemas/meting.ts';

/** Something counted or weighed, and the bound it must stay within. */
export type CijferView = { naam: string; waarde: string; grens: string };

const getal = new Intl.NumberFormat('nl', { maximumFractionDigits: 2 });
const kilo = new Intl.NumberFormat('nl', { minimumFractionDigits: 1, maximumFractionDigits: 1 });

/** A number as a Dutch reader writes it: `1.234,5`. */
export function formatGetal(waarde: number): string {
  return getal.format(waarde);
}

/** What an uitslag weighed. */
export function toGewichten({ gewichten = [] }: Uitslag): CijferView[] {
  return gewichten.map(({ naam, bytes, grens }) => ({
    naam,
    waarde: `${kilo.format(bytes / 1000)} kB`,
    grens: `hoogstens ${kilo.format(grens / 1000)} kB`,
  }));
}

/** What an uitslag counted. */
export function toCijfers({ cijfers = [] }: Uitslag): CijferView[] {
  return cijfers.map(({ naam, waarde, minstens, hoogstens }) => ({
    naam,
    waarde: formatGetal(waarde),
    grens: [
      ...(minstens === undefined ? [] : [`minstens ${formatGetal(minstens)}`]),
      ...(hoogstens === undefined ? [] : [`hoogstens ${formatGetal(hoogstens)}`]),
    ].join(' en '),
  }));
}
