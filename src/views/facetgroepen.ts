import { bandenVan, leeftijdsbanden, toAdresdeel } from '#src/catalogus/facetten.ts';
import type { Catalogus, Praktijk, Regio } from '#src/catalogus/model.ts';
import {
  bewijsLabels,
  domeinLabels,
  geldLabels,
  inzetLabels,
  schoolLabels,
  statusLabels,
} from './labels.ts';

/** A value as in the address, and its name. */
type Waarde = readonly [id: string, label: string];

/** Picks the words for one practice, or those for more. */
type Getal = (een: string, meer: string) => string;

/** A feature by which a list can be narrowed. */
export type Groepsoort<T> = {
  naam: string;
  /** Every value there is, in reading order. */
  waarden: (catalogus: Catalogus) => readonly Waarde[];
  /** The values of one item. */
  van: (item: T, catalogus: Catalogus) => readonly string[];
  /** The sentence its page opens with; `wat` is the label as written in a sentence. */
  zin: (wat: string, getal: Getal) => string;
  /** The label in a sentence, when it does not simply start with a small letter. */
  inZin?: (label: string) => string;
};

const zelfde = (label: string): string => label;
const vast = (labels: Record<string, string>) => (): Waarde[] => Object.entries(labels);

/** Features of practices; a new one is one entry here, and gets its pages, counts and filter. */
export const praktijkgroepen = {
  domein: {
    naam: 'Domein',
    waarden: vast(domeinLabels),
    van: (p) => p.domeinen,
    zin: (wat, getal) => `In deze ${getal('praktijk', 'praktijken')} doet ${wat} mee.`,
  },
  leeftijd: {
    naam: 'Leeftijd',
    waarden: () => leeftijdsbanden.map(({ id, naam }) => [id, naam]),
    van: (p) => bandenVan(p.leeftijd),
    zin: (wat, getal) =>
      `${getal('Deze praktijk is', 'Deze praktijken zijn')} er voor kinderen en jongeren van ${wat}.`,
  },
  school: {
    naam: 'Soort school',
    waarden: vast(schoolLabels),
    van: (p) => p.schoolsoorten,
    zin: (wat, getal) =>
      `${getal('Deze praktijk werkt', 'Deze praktijken werken')} met of op: ${wat}.`,
  },
  hulp: {
    naam: 'Soort hulp',
    waarden: vast(inzetLabels),
    van: (p) => p.inzet,
    zin: (wat, getal) => `De hulp in deze ${getal('praktijk', 'praktijken')} valt onder: ${wat}.`,
  },
  stand: {
    naam: 'Stand',
    waarden: vast(statusLabels),
    van: (p) => [p.stand.status],
    zin: (wat, getal) =>
      `Van deze ${getal('praktijk', 'praktijken')} is dit de laatst bekende stand: ${wat}.`,
  },
  geld: {
    naam: 'Betaald uit',
    waarden: vast(geldLabels),
    van: (p) => p.geldstromen.map((g) => g.soort),
    zin: (wat, getal) =>
      `Zo ${getal('wordt deze praktijk', 'worden deze praktijken')} betaald, helemaal of voor een deel: ${wat}.`,
  },
  bewijs: {
    naam: 'Soort bewijs',
    waarden: vast(bewijsLabels),
    van: (p) => p.resultaten.map((r) => r.soort),
    zin: (wat, getal) =>
      `Wat deze ${getal('praktijk oplevert', 'praktijken opleveren')}, rust op: ${wat}.`,
  },
  thema: {
    naam: 'Thema',
    waarden: ({ themas }) => themas.map((t) => [t.id, t.titel]),
    van: (p) => p.themas,
    zin: (wat, getal) =>
      `${getal('Deze praktijk gaat', 'Deze praktijken gaan')} over het thema ${wat}.`,
    inZin: (label) => `‘${label}’`,
  },
  tip: {
    naam: 'Tip',
    waarden: ({ tips }) => tips.map((t) => [t.id, t.titel]),
    van: (p) => p.tips.map((t) => t.tip),
    zin: (wat, getal) =>
      `${getal('Deze praktijk laat', 'Deze praktijken laten')} de tip zien: ${wat}.`,
    inZin: (label) => `‘${label}’`,
  },
  regio: {
    naam: 'Regio',
    waarden: ({ regios }) => regios.map((r) => [r.id, r.naam]),
    van: (p) => (p.regio ? [p.regio] : []),
    zin: (wat, getal) =>
      `${getal('Deze praktijk hoort', 'Deze praktijken horen')} bij de regio ${wat}.`,
    inZin: zelfde,
  },
  provincie: {
    naam: 'Provincie',
    waarden: toProvincies,
    van: ({ regio }, { opId }) => provinciesVan(regio ? opId.regios.get(regio) : undefined),
    zin: (wat, getal) =>
      `${getal('Deze praktijk hoort', 'Deze praktijken horen')} bij een regio in de provincie ${wat}.`,
    inZin: zelfde,
  },
  programma: {
    naam: 'Programma',
    waarden: vast({
      ja: 'Genoemd door Met Andere Ogen',
      nee: 'Niet genoemd door Met Andere Ogen',
    }),
    van: (p) => [p.programmapraktijk.antwoord],
    zin: (wat, getal) =>
      `${getal('Deze praktijk is', 'Deze praktijken zijn')} in onze bronnen ${wat}.`,
  },
} as const satisfies Record<string, Groepsoort<Praktijk>>;

/** Name of a feature of practices; also the part of the address. */
export type Facetgroep = keyof typeof praktijkgroepen;

/** The provinces that hold a region, in the order of the alphabet. */
export function toProvincies({ regios }: Catalogus): Waarde[] {
  const namen = new Set(regios.flatMap((r) => r.provincies));
  return [...namen].toSorted().map((naam) => [toAdresdeel(naam), naam]);
}

/** The provinces of a region as they stand in an address. */
export function provinciesVan(regio: Regio | undefined): string[] {
  return (regio?.provincies ?? []).map(toAdresdeel);
}
