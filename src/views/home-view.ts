import type { Catalogus, Praktijk } from '#src/catalogus/model.ts';
import { toFacetgroepen } from './facet-view.ts';
import type { Facetgroep } from './facetgroepen.ts';
import { telwoord } from './kenmerken.ts';
import { toPraktijkCard, type PraktijkCard } from './praktijk-card.ts';

/** A question a reader comes with, and the list that answers it. */
export type Ingang = { vraag: string; href: string; aantal: string };

const ingangen: { vraag: string; groep: Facetgroep; waarde: string }[] = [
  { vraag: 'Hoe komt jeugdhulp de school in?', groep: 'domein', waarde: 'jeugdhulp' },
  { vraag: 'Hoe betalen anderen dit samen?', groep: 'geld', waarde: 'collectief' },
  { vraag: 'Hoe voorkomen we thuiszitten?', groep: 'tip', waarde: 'samenhangende-hulp' },
  {
    vraag: 'Wat doet de jeugdverpleegkundige op school?',
    groep: 'domein',
    waarde: 'jeugdgezondheid',
  },
  { vraag: 'Hoe betrek je ouders vanaf het begin?', groep: 'tip', waarde: 'eigen-kracht' },
  { vraag: 'Wat houdt stand na de proef?', groep: 'stand', waarde: 'uitgerold' },
];

/** The six questions on the home page; a question without a list is an Error. */
export function toIngangen(catalogus: Catalogus): Ingang[] {
  const facetten = toFacetgroepen(catalogus).flatMap((g) => g.waarden);
  return ingangen.map(({ vraag, groep, waarde }) => {
    const facet = facetten.find((f) => f.groep === groep && f.waarde === waarde);
    if (!facet) throw new Error(`Geen praktijken bij de vraag “${vraag}” (${groep}: ${waarde}).`);
    return { vraag, href: facet.href, aantal: telwoord(facet.aantal, 'praktijk', 'praktijken') };
  });
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

function gewicht({ resultaten, aandachtspunten }: Praktijk): number {
  return resultaten.length + aandachtspunten.length;
}
