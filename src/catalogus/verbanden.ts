import type { Catalogus, Knelpunt, Praktijk, Tip } from './model.ts';

/** How far a practice came with an obstacle. */
export type Oplossing = Praktijk['knelpunten'][number]['opgelost'];

/** A practice that shows a tip, or that met an obstacle. */
export type Verband =
  | { praktijk: Praktijk; soort: 'tip'; doel: Tip }
  | { praktijk: Praktijk; soort: 'knelpunt'; doel: Knelpunt; opgelost: Oplossing };

/** Every relation of a practice with a tip or an obstacle, once, in the order of the practices. */
export function findVerbanden({ praktijken, opId }: Catalogus): Verband[] {
  return praktijken.flatMap((praktijk): Verband[] => [
    ...uniek(praktijk.tips, (t) => t.tip).flatMap(({ tip }) => {
      const doel = opId.tips.get(tip);
      return doel ? [{ praktijk, soort: 'tip' as const, doel }] : [];
    }),
    ...uniek(praktijk.knelpunten, (k) => k.knelpunt).flatMap(({ knelpunt, opgelost }) => {
      const doel = opId.knelpunten.get(knelpunt);
      return doel ? [{ praktijk, soort: 'knelpunt' as const, doel, opgelost }] : [];
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

/** The first item of each key. */
function uniek<T>(lijst: T[], sleutel: (item: T) => string): T[] {
  return lijst.filter((item, i) => lijst.findIndex((x) => sleutel(x) === sleutel(item)) === i);
}
