import type { Page } from 'playwright-core';

/** What a page filters by: the values of every group, and the numbers of those each item has. */
export type Index = {
  groepen: Record<string, string[]>;
  items: [naam: string, nummers: number[]][];
};

/** The values a reader chose, by group. */
export type Keuzes = [groep: string, waarden: string[]][];

/** The index that a page filters by. */
export async function readIndex(page: Page, adres: string): Promise<Index> {
  return (await (await page.request.get(adres)).json()) as Index;
}

/** Some values of some groups; `kans` is how often a group takes part, and a value of it. */
export function createKeuzes(
  { groepen }: Index,
  toeval: () => number,
  kans: { groep: number; waarde: number },
): Keuzes {
  return Object.entries(groepen)
    .filter(() => toeval() < kans.groep)
    .map(([groep, waarden]): Keuzes[number] => [
      groep,
      waarden.filter(() => toeval() < kans.waarde),
    ])
    .filter(([, waarden]) => waarden.length > 0);
}

/** The parts of an address that say what was chosen. */
export const formatKeuzes = (keuzes: Keuzes): string[] =>
  keuzes.map(([groep, waarden]) => `${groep}=${waarden.join(',')}`);

/** What choices leave and how many every option gives, counted one item and one option at a time. */
export function countNaief({ groepen, items }: Index, keuzes: Keuzes) {
  const paren = Object.entries(groepen).flatMap(([g, ws]) => ws.map((w) => `${g}=${w}`));
  const lijst = items.map(([naam, n]) => ({ naam, heeft: new Set(n.map((i) => paren[i])) }));
  const past = (heeft: Set<string | undefined>, andere: Keuzes) =>
    andere.every(([g, ws]) => ws.some((w) => heeft.has(`${g}=${w}`)));
  const tel = (paar: string) => {
    const andere = keuzes.filter(([g]) => !paar.startsWith(`${g}=`));
    return lijst.filter(({ heeft }) => heeft.has(paar) && past(heeft, andere)).length;
  };
  const over = lijst.filter(({ heeft }) => past(heeft, keuzes)).map(({ naam }) => naam);
  return { namen: over.sort(), aantallen: paren.map((paar) => ({ paar, aantal: tel(paar) })) };
}
