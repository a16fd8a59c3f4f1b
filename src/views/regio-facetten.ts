import { packItems, type FacetIndex } from '#src/catalogus/facet-index.ts';
import type { Catalogus, Regio } from '#src/catalogus/model.ts';
import { toWaarden, type FacetgroepLinks } from './facet-view.ts';
import { provinciesVan, toProvincies, type Groepsoort } from './facetgroepen.ts';
import { domeinLabels, regiosoortLabels } from './labels.ts';

/** Features of regions; there is no page per value, so no sentence either. */
const regiogroepen: Record<string, Omit<Groepsoort<Regio>, 'zin'>> = {
  domein: {
    naam: 'Domein',
    waarden: () => Object.entries(domeinLabels),
    van: (r, { relaties }) => [
      ...new Set(relaties.praktijkenVanRegio.get(r.id)?.flatMap((p) => p.domeinen)),
    ],
  },
  soort: {
    naam: 'Soort',
    waarden: () => Object.entries(regiosoortLabels),
    van: (r) => [r.soort],
  },
  praktijken: {
    naam: 'Heeft praktijken',
    waarden: () => [
      ['ja', 'Met praktijken'],
      ['nee', 'Nog zonder praktijken'],
    ],
    van: (r, { relaties }) => [relaties.praktijkenVanRegio.get(r.id)?.length ? 'ja' : 'nee'],
  },
  provincie: { naam: 'Provincie', waarden: toProvincies, van: provinciesVan },
};

/** All features of regions, each value with its count. */
export function toRegiogroepen(catalogus: Catalogus): FacetgroepLinks[] {
  return Object.entries(regiogroepen).map(([groep, { naam, waarden, van }]) => ({
    groep,
    naam,
    waarden: waarden(catalogus).flatMap(([waarde, label]) => {
      const aantal = catalogus.regios.filter((r) => van(r, catalogus).includes(waarde)).length;
      return aantal ? [{ waarde, label, aantal, href: `/regios/?${groep}=${waarde}` }] : [];
    }),
  }));
}

/** The index by which the list of regions is filtered in the browser. */
export function toRegioIndex(catalogus: Catalogus): FacetIndex {
  const soorten = Object.entries(regiogroepen);
  const items = catalogus.regios.map((r) => ({
    id: r.id,
    nagekeken: r.nagekeken,
    kenmerken: Object.fromEntries(soorten.map(([groep, { van }]) => [groep, van(r, catalogus)])),
  }));
  return packItems(items, toWaarden(toRegiogroepen(catalogus)));
}
