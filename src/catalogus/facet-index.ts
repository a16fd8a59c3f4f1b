import type { Filteritem, Kenmerken } from './filter.ts';

/** All a filter needs, small: values have the number of their place, groups one after the other. */
export type FacetIndex = {
  groepen: Kenmerken;
  items: [id: string, waarden: number[], nagekeken?: string][];
};

/** Makes the index of a list, in the order of that list. */
export function packItems(items: readonly Filteritem[], groepen: Kenmerken): FacetIndex {
  const plaatsen = toPlaatsen(groepen);
  return {
    groepen,
    items: items.map(({ id, kenmerken, nagekeken }) => {
      const waarden = plaatsen.flatMap(([groep, waarde], i) =>
        kenmerken[groep]?.includes(waarde) ? [i] : [],
      );
      return nagekeken ? [id, waarden, nagekeken] : [id, waarden];
    }),
  };
}

/** Reads the items back from an index. */
export function unpackItems({ groepen, items }: FacetIndex): Filteritem[] {
  const plaatsen = toPlaatsen(groepen);
  return items.map(([id, waarden, nagekeken]) => {
    const kenmerken: Record<string, string[]> = {};
    for (const nummer of waarden) {
      const [groep, waarde] = plaatsen[nummer] ?? [];
      if (groep && waarde) (kenmerken[groep] ??= []).push(waarde);
    }
    return nagekeken ? { id, nagekeken, kenmerken } : { id, kenmerken };
  });
}

function toPlaatsen(groepen: Kenmerken): [groep: string, waarde: string][] {
  return Object.entries(groepen).flatMap(([groep, waarden]) =>
    waarden.map((waarde): [string, string] => [groep, waarde]),
  );
}
