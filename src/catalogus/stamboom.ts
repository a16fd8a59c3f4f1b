import type { Praktijk } from './model.ts';

/** How two practices are related, seen from either side. */
export type Verwantschap =
  'voortgekomen-uit' | 'leidde-tot' | 'overgenomen-van' | 'overgenomen-door' | 'vergelijkbaar';

/** A related practice, how it is related, since when and according to whom. */
export type Verwant = {
  praktijk: Praktijk;
  soort: Verwantschap;
  jaar?: number;
  bron: string[];
};

const omgekeerd = {
  'voortgekomen-uit': 'leidde-tot',
  'overgenomen-van': 'overgenomen-door',
  vergelijkbaar: 'vergelijkbaar',
} as const;

/** The related practices of every practice; each relation shows up on both sides. */
export function buildVerwanten(praktijken: Praktijk[]): Map<string, Verwant[]> {
  const opId = new Map(praktijken.map((p) => [p.id, p]));
  const verwanten = new Map<string, Verwant[]>(praktijken.map((p) => [p.id, []]));
  for (const praktijk of praktijken)
    for (const { praktijk: anderId, soort, jaar, bron } of praktijk.verwant) {
      const ander = opId.get(anderId);
      if (!ander) continue;
      const details = { bron, ...(jaar === undefined ? {} : { jaar }) };
      verwanten.get(praktijk.id)?.push({ praktijk: ander, soort, ...details });
      verwanten.get(anderId)?.push({ praktijk, soort: omgekeerd[soort], ...details });
    }
  return verwanten;
}

/** The line of descent through a practice, oldest first: forerunners, itself, successors. */
export function stamlijn(
  praktijk: Praktijk,
  verwanten: Map<string, Verwant[]>,
): { praktijk: Praktijk; afstand: number }[] {
  const loop = (richting: Verwantschap[], stap: number) => {
    const lijn: { praktijk: Praktijk; afstand: number }[] = [];
    const gezien = new Set([praktijk.id]);
    let rij = [praktijk];
    for (let afstand = stap; rij.length; afstand += stap) {
      rij = rij
        .flatMap((p) => verwanten.get(p.id) ?? [])
        .filter((v) => richting.includes(v.soort))
        .map((v) => v.praktijk)
        .filter((p) => !gezien.has(p.id) && gezien.add(p.id));
      lijn.push(...rij.map((p) => ({ praktijk: p, afstand })));
    }
    return lijn;
  };
  return [
    ...loop(['voortgekomen-uit', 'overgenomen-van'], -1).reverse(),
    { praktijk, afstand: 0 },
    ...loop(['leidde-tot', 'overgenomen-door'], 1),
  ];
}
