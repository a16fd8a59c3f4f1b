import type { Catalogus, Praktijk } from '#src/catalogus/model.ts';
import type { Linkregel } from './href.ts';
import { toPraktijkCard, type PraktijkCard } from './praktijk-card.ts';
import { toVraagLink } from './vraag-view.ts';

/** The questions on the home page, in their place there. */
export function toIngangen({ vragen }: Catalogus): Linkregel[] {
  return vragen.filter((vraag) => vraag.voorpagina !== undefined).map(toVraagLink);
}

/** The running practices of which most results are known, at most one per region. */
export function toUitgelicht(catalogus: Catalogus, aantal: number): PraktijkCard[] {
  const gezien = new Set<string>();
  return catalogus.praktijken
    .filter((p) => p.stand.status === 'lopend' || p.stand.status === 'uitgerold')
    .toSorted((a, b) => gewicht(b) - gewicht(a))
    .filter((p) => {
      const plek = p.regio ?? p.id;
      return !gezien.has(plek) && gezien.add(plek);
    })
    .slice(0, aantal)
    .map((p) => toPraktijkCard(p, catalogus));
}

function gewicht({ resultaten, aandachtspunten, knelpunten }: Praktijk): number {
  const open = knelpunten.filter(({ opgelost }) => opgelost === 'deels' || opgelost === 'nee');
  return resultaten.length + aandachtspunten.length + open.length;
}
