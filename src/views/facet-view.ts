import { packItems, type FacetIndex } from '#src/catalogus/facet-index.ts';
import type { Kenmerken } from '#src/catalogus/filter.ts';
import type { Catalogus, Praktijk } from '#src/catalogus/model.ts';
import { praktijkgroepen, type Facetgroep, type Groepsoort } from './facetgroepen.ts';
import { beginKlein, telwoord } from './kenmerken.ts';

/** A facet value as a link with its count. */
type FacetLink = { waarde: string; href: string; label: string; aantal: number };

/** A feature with its name and the values that occur. */
export type FacetgroepLinks<Link extends FacetLink = FacetLink> = {
  groep: string;
  naam: string;
  waarden: Link[];
};

/** A facet value of practices, with the heading and sentence of its page. */
export type FacetView = FacetLink & {
  groep: Facetgroep;
  titel: string;
  zin: string;
  /** The same choice in the list where features can be combined. */
  combineer: string;
  praktijken: Praktijk[];
};

/** All facet groups of practices with a page for each value that at least one practice has. */
export function toFacetgroepen(catalogus: Catalogus): FacetgroepLinks<FacetView>[] {
  return (Object.keys(praktijkgroepen) as Facetgroep[]).map((groep) => {
    const soort: Groepsoort<Praktijk> = praktijkgroepen[groep];
    const waarden = soort.waarden(catalogus).flatMap(([waarde, label]) => {
      const praktijken = catalogus.praktijken.filter((p) =>
        soort.van(p, catalogus).includes(waarde),
      );
      return praktijken.length ? [toFacetView(groep, waarde, label, praktijken)] : [];
    });
    return { groep, naam: soort.naam, waarden };
  });
}

/** The index by which the list of practices is filtered in the browser. */
export function toFacetIndex(catalogus: Catalogus): FacetIndex {
  const soorten: [string, Groepsoort<Praktijk>][] = Object.entries(praktijkgroepen);
  const items = catalogus.praktijken.map((p) => ({
    id: p.id,
    nagekeken: p.nagekeken,
    kenmerken: Object.fromEntries(soorten.map(([groep, s]) => [groep, s.van(p, catalogus)])),
  }));
  return packItems(items, toWaarden(toFacetgroepen(catalogus)));
}

/** The values of every group, as they stand in an address. */
export function toWaarden(groepen: readonly FacetgroepLinks[]): Kenmerken {
  return Object.fromEntries(groepen.map((g) => [g.groep, g.waarden.map((w) => w.waarde)]));
}

function toFacetView(
  groep: Facetgroep,
  waarde: string,
  label: string,
  praktijken: Praktijk[],
): FacetView {
  const soort: Groepsoort<Praktijk> = praktijkgroepen[groep];
  const wat = soort.inZin?.(label) ?? beginKlein(label);
  const aantal = praktijken.length;
  const getal = (een: string, meer: string) => (aantal === 1 ? een : meer);
  return {
    groep,
    waarde,
    href: `/praktijken/${groep}/${waarde}/`,
    label,
    aantal,
    titel: `${soort.naam}: ${wat}`,
    zin: `${telwoord(aantal, 'praktijk', 'praktijken')} gevonden. ${soort.zin(wat, getal)}`,
    combineer: `/praktijken/?${groep}=${waarde}`,
    praktijken,
  };
}
