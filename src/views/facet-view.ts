import {
  buildFacetten,
  facetvolgorde,
  type Facet,
  type Facetgroep,
} from '#src/catalogus/facetten.ts';
import type { Catalogus } from '#src/catalogus/model.ts';
import { domeinen, inzetten, schoolsoorten } from '#src/schemas/praktijk.ts';
import { bewijssoorten, geldsoorten, statussen } from '#src/schemas/praktijk-feiten.ts';
import { beginKlein, telwoord } from './kenmerken.ts';
import {
  bewijsLabels,
  domeinLabels,
  geldLabels,
  inzetLabels,
  schoolLabels,
  statusLabels,
} from './labels.ts';

/** A facet value as a link with its count, and the heading and sentence of its page. */
export type FacetView = {
  groep: Facetgroep;
  waarde: string;
  href: string;
  label: string;
  aantal: number;
  titel: string;
  zin: string;
  facet: Facet;
};

/** A facet group with its name and its values. */
export type FacetgroepView = { naam: string; waarden: FacetView[] };

const groepnamen: Record<Facetgroep, string> = {
  domein: 'Domein',
  leeftijd: 'Leeftijd',
  school: 'Soort school',
  hulp: 'Soort hulp',
  stand: 'Stand',
  geld: 'Betaald uit',
  bewijs: 'Soort bewijs',
  tip: 'Tip',
};

const leeftijdLabels: Record<string, string> = {
  '0-4': '0–4 jaar',
  '4-12': '4–12 jaar',
  '12-18': '12–18 jaar',
  '18-plus': '18 jaar en ouder',
};

/** The sentence a page of a facet value opens with; `wat` is the label as written in a sentence. */
const zinnen: Record<Facetgroep, (wat: string) => string> = {
  domein: (wat) => `In deze praktijken doet ${wat} mee.`,
  leeftijd: (wat) => `Deze praktijken zijn er voor kinderen en jongeren van ${wat}.`,
  school: (wat) => `Deze praktijken werken met of op: ${wat}.`,
  hulp: (wat) => `De hulp in deze praktijken valt onder: ${wat}.`,
  stand: (wat) => `Van deze praktijken is dit de laatst bekende stand: ${wat}.`,
  geld: (wat) => `Zo worden deze praktijken betaald, helemaal of voor een deel: ${wat}.`,
  bewijs: (wat) => `Wat deze praktijken opleveren, rust op: ${wat}.`,
  tip: (wat) => `Deze praktijken laten de tip zien: ${wat}.`,
};

/** All facet groups with a page for each value; groups follow the order of the catalogue page. */
export function toFacetgroepen(catalogus: Catalogus): FacetgroepView[] {
  const labels = labelsVan(catalogus);
  const volgorde = facetvolgorde(
    {
      domein: domeinen,
      school: schoolsoorten,
      hulp: inzetten,
      stand: statussen,
      geld: geldsoorten,
      bewijs: bewijssoorten,
    },
    catalogus.tips,
  );
  const views = buildFacetten(catalogus.praktijken, volgorde).map((facet) =>
    toFacetView(facet, labels[facet.groep][facet.waarde] ?? facet.waarde),
  );
  return Object.entries(groepnamen).map(([groep, naam]) => ({
    naam,
    waarden: views.filter((v) => v.groep === groep),
  }));
}

function toFacetView(facet: Facet, label: string): FacetView {
  const { groep, waarde, praktijken } = facet;
  const klein = groep === 'tip' ? `‘${label}’` : beginKlein(label);
  const aantal = praktijken.length;
  return {
    groep,
    waarde,
    href: `/praktijken/${groep}/${waarde}/`,
    label,
    aantal,
    titel: `${groepnamen[groep]}: ${klein}`,
    zin: `${telwoord(aantal, 'praktijk', 'praktijken')} gevonden. ${zinnen[groep](klein)}`,
    facet,
  };
}

function labelsVan({ tips }: Catalogus): Record<Facetgroep, Record<string, string>> {
  return {
    domein: domeinLabels,
    leeftijd: leeftijdLabels,
    school: schoolLabels,
    hulp: inzetLabels,
    stand: statusLabels,
    geld: geldLabels,
    bewijs: bewijsLabels,
    tip: Object.fromEntries(tips.map((t) => [t.id, t.titel])),
  };
}
