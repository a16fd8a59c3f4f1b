import type { Catalogus, Praktijk } from './model.ts';

/** Why two practices belong together: what they share, by its id; for domains there is none. */
export type Reden = { soort: 'knelpunt' | 'tip' | 'thema' | 'domeinen'; id: string };

/** A practice worth reading next, with what it shares, strongest reason first. */
export type VerwantePraktijk = { praktijk: Praktijk; redenen: Reden[] };

/** A shared obstacle says more than a shared tip, a tip more than a theme, a theme more than domains. */
const gewichten = { knelpunt: 8, tip: 4, thema: 2, domeinen: 1 };

/** The practices that share most with this one, without the family it already names. */
export function findVerwantePraktijken(
  praktijk: Praktijk,
  catalogus: Catalogus,
  hoogstens = 3,
): VerwantePraktijk[] {
  const familie = catalogus.relaties.verwantenVanPraktijk.get(praktijk.id) ?? [];
  const bekend = new Set([praktijk.id, ...familie.map((v) => v.praktijk.id)]);
  const weeg = ({ soort, id }: Reden) => gewichten[soort] + zeldzaamheid(soort, id, catalogus);
  return catalogus.praktijken
    .filter((ander) => !bekend.has(ander.id))
    .map((ander) => ({ praktijk: ander, redenen: findRedenen(praktijk, ander) }))
    .map((v) => ({ ...v, redenen: v.redenen.toSorted((a, b) => weeg(b) - weeg(a)) }))
    .map((v) => ({ ...v, score: v.redenen.reduce((som, reden) => som + weeg(reden), 0) }))
    .filter(({ score }) => score > gewichten.domeinen)
    .toSorted((a, b) => b.score - a.score)
    .slice(0, hoogstens)
    .map(({ praktijk: ander, redenen }) => ({ praktijk: ander, redenen }));
}

/** Everything two practices share, in the order in which the first one names it. */
function findRedenen(a: Praktijk, b: Praktijk): Reden[] {
  const gedeeld = (soort: Reden['soort'], van: (p: Praktijk) => string[]) =>
    van(a)
      .filter((id) => van(b).includes(id))
      .map((id) => ({ soort, id }));
  const domeinenVan = (p: Praktijk) => [p.domeinen.toSorted().join(' ')];
  return [
    ...gedeeld('knelpunt', (p) => p.knelpunten.map((k) => k.knelpunt)),
    ...gedeeld('tip', (p) => p.tips.map((t) => t.tip)),
    ...gedeeld('thema', (p) => p.themas),
    ...gedeeld('domeinen', domeinenVan),
  ];
}

/** Under one: what few practices share says more than what many share. */
function zeldzaamheid(soort: Reden['soort'], id: string, { relaties }: Catalogus): number {
  const aantallen = {
    knelpunt: relaties.ervaringenMetKnelpunt.get(id)?.length,
    tip: relaties.illustratiesVanTip.get(id)?.length,
    thema: relaties.praktijkenVanThema.get(id)?.length,
    domeinen: undefined,
  };
  return 1 / (aantallen[soort] ?? Infinity);
}
