import type { Catalogus, Praktijk } from '#src/catalogus/model.ts';
import type { Domein } from '#src/schemas/praktijk.ts';
import { hrefPraktijk } from './href.ts';
import { firstZin, formatGeld, formatLeeftijd, formatPlaats, formatStand } from './kenmerken.ts';

/** What a card in a list shows of a practice. */
export type PraktijkCard = {
  href: string;
  titel: string;
  zin: string;
  plaats: string;
  domeinen: Domein[];
  stand: string;
  leeftijd?: string;
  geld: string;
};

/** Makes the card of a practice. */
export function toPraktijkCard(praktijk: Praktijk, { opId }: Catalogus): PraktijkCard {
  const leeftijd = formatLeeftijd(praktijk.leeftijd);
  return {
    href: hrefPraktijk(praktijk.id),
    titel: praktijk.titel,
    zin: firstZin(praktijk.samenvatting),
    plaats: formatPlaats(praktijk, praktijk.regio && opId.regios.get(praktijk.regio)?.naam),
    domeinen: praktijk.domeinen,
    stand: formatStand(praktijk),
    geld: formatGeld(praktijk),
    ...(leeftijd ? { leeftijd } : {}),
  };
}
