import type { Catalogus, Knelpunt, Praktijk, Tip } from './model.ts';

/** How far a practice came with an obstacle. */
export type Oplossing = Praktijk['knelpunten'][number]['opgelost'];

/** A practice that shows a tip, or that met an obstacle. */
export type Verband =
  | { praktijk: Praktijk; soort: 'tip'; doel: Tip }
  | { praktijk: Praktijk; soort: 'knelpunt'; doel: Knelpunt; opgelost: Oplossing };

/** Every relation of a practice with a tip or an obstacle, once, in the order of the lists. */
export function findVerbanden({ praktijken, tips, knelpunten }: Catalogus): Verband[] {
  return praktijken.flatMap((praktijk): Verband[] => [
    ...tips
      .filter(({ id }) => praktijk.tips.some(({ tip }) => tip === id))
      .map((doel) => ({ praktijk, soort: 'tip' as const, doel })),
    ...knelpunten.flatMap((doel) => {
      const punt = praktijk.knelpunten.find(({ knelpunt }) => knelpunt === doel.id);
      return punt ? [{ praktijk, soort: 'knelpunt' as const, doel, opgelost: punt.opgelost }] : [];
    }),
  ]);
}

/** The practices with most relations, at most so many, in the order in which they came. */
export function findVerbondenPraktijken(verbanden: Verband[], hoogstens: number): Praktijk[] {
  const aantallen = new Map<Praktijk, number>();
  for (const { praktijk } of verbanden) aantallen.set(praktijk, (aantallen.get(praktijk) ?? 0) + 1);
  const meeste = [...aantallen].toSorted(([, a], [, b]) => b - a).slice(0, hoogstens);
  const gekozen = new Set(meeste.map(([praktijk]) => praktijk));
  return [...aantallen.keys()].filter((praktijk) => gekozen.has(praktijk));
}
