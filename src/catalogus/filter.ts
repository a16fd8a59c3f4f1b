/** Values per group: those an item has, or those a reader chose. */
export type Kenmerken = Readonly<Record<string, readonly string[]>>;

/** What a filter knows of one item: its id, its values, and its review date where that orders. */
export type Filteritem = { id: string; nagekeken?: string; kenmerken: Kenmerken };

/** Orders a reader can choose, the first is the usual one. */
export const sorteringen = ['relevantie', 'nagekeken', 'titel'] as const;

/** One of the orders. */
export type Sortering = (typeof sorteringen)[number];

/** The items that have, in every group with a choice, at least one chosen value. */
export function filterItems(
  items: readonly Filteritem[],
  keuzes: Kenmerken,
  zonder?: string,
): Filteritem[] {
  const groepen = Object.entries(keuzes).filter(([g, gekozen]) => g !== zonder && gekozen.length);
  return items.filter((item) =>
    groepen.every(([groep, gekozen]) => gekozen.some((w) => item.kenmerken[groep]?.includes(w))),
  );
}

/** How many items each value of a group would show now, given the choices in the other groups. */
export function countWaarden(
  items: readonly Filteritem[],
  groep: string,
  keuzes: Kenmerken,
): Map<string, number> {
  const aantallen = new Map<string, number>();
  for (const item of filterItems(items, keuzes, groep))
    for (const waarde of item.kenmerken[groep] ?? [])
      aantallen.set(waarde, (aantallen.get(waarde) ?? 0) + 1);
  return aantallen;
}

/** Puts items in an order; `rang` holds the hits of a search, best first. Equal items keep theirs. */
export function sortItems(
  items: readonly Filteritem[],
  sorteer: Sortering,
  keuzes: Kenmerken,
  rang: readonly string[] = [],
): Filteritem[] {
  if (sorteer === 'titel') return [...items];
  const dag = ({ nagekeken = '' }: Filteritem) => nagekeken;
  if (sorteer === 'nagekeken')
    return items.toSorted((a, b) => (dag(a) === dag(b) ? 0 : dag(a) < dag(b) ? 1 : -1));
  const plek = (item: Filteritem) => rang.indexOf(item.id);
  return items.toSorted(
    (a, b) => countGekozen(b, keuzes) - countGekozen(a, keuzes) || plek(a) - plek(b),
  );
}

function countGekozen({ kenmerken }: Filteritem, keuzes: Kenmerken): number {
  return Object.entries(keuzes)
    .map(([groep, gekozen]) => gekozen.filter((w) => kenmerken[groep]?.includes(w)).length)
    .reduce((totaal, aantal) => totaal + aantal, 0);
}
