import type { Praktijk, Tip } from './model.ts';

/** Age bands readers think in; a practice belongs to each band it overlaps. */
const leeftijdsbanden = [
  { id: '0-4', van: 0, tot: 4 },
  { id: '4-12', van: 4, tot: 12 },
  { id: '12-18', van: 12, tot: 18 },
  { id: '18-plus', van: 18, tot: 27 },
] as const;

/** Groups by which practices can be narrowed, with the values of one practice in each. */
export const facetgroepen = {
  domein: (p: Praktijk): string[] => p.domeinen,
  leeftijd: (p: Praktijk): string[] => bandenVan(p.leeftijd),
  school: (p: Praktijk): string[] => p.schoolsoorten,
  hulp: (p: Praktijk): string[] => p.inzet,
  stand: (p: Praktijk): string[] => [p.stand.status],
  geld: (p: Praktijk): string[] => p.geldstromen.map((g) => g.soort),
  bewijs: (p: Praktijk): string[] => p.resultaten.map((r) => r.soort),
  tip: (p: Praktijk): string[] => p.tips.map((t) => t.tip),
} as const;

/** Name of a facet group; also the part of the address. */
export type Facetgroep = keyof typeof facetgroepen;

/** One value of a group with the practices that have it. */
export type Facet = { groep: Facetgroep; waarde: string; praktijken: Praktijk[] };

/** Every value that at least one practice has, in the order given by `volgorde`. */
export function buildFacetten(
  praktijken: readonly Praktijk[],
  volgorde: Record<Facetgroep, readonly string[]>,
): Facet[] {
  return (Object.keys(facetgroepen) as Facetgroep[]).flatMap((groep) =>
    volgorde[groep]
      .map((waarde) => ({
        groep,
        waarde,
        praktijken: praktijken.filter((p) => facetgroepen[groep](p).includes(waarde)),
      }))
      .filter((facet) => facet.praktijken.length > 0),
  );
}

/** The values of every group in reading order. */
export function facetvolgorde(
  enums: Omit<Record<Facetgroep, readonly string[]>, 'leeftijd' | 'tip'>,
  tips: readonly Tip[],
): Record<Facetgroep, readonly string[]> {
  return {
    ...enums,
    leeftijd: leeftijdsbanden.map((b) => b.id),
    tip: tips.map((t) => t.id),
  };
}

/** Bands overlap when they share more than a birthday: 4–12 does not touch 0–4. */
function bandenVan(leeftijd: Praktijk['leeftijd']): string[] {
  if (!leeftijd) return [];
  return leeftijdsbanden
    .filter((b) => leeftijd.van < b.tot && leeftijd.tot > b.van)
    .map((b) => b.id);
}
