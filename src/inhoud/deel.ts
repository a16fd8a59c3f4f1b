/** Components an editor may use in a text, with the attributes each takes; nothing else passes. */
export const onderdelen = {
  Bron: { id: 'bronnen' },
  Begrip: { id: 'begrippen' },
  LetOp: {},
  Engels: {},
  Tijdlijn: {},
  Deur: { naam: 'deur' },
  Schermbeeld: { naam: 'beeld', alt: 'beschrijving' },
  Licenties: {},
  Meting: {},
  Beheerder: {},
  Nagekeken: {},
} as const;

/** Name of a component in a text. */
export type Onderdeelnaam = keyof typeof onderdelen;

/** A piece of text: finished HTML, or a component with literal attributes and its own pieces. */
export type Deel = string | { naam: Onderdeelnaam; id?: string; delen: Deel[] };

/** A heading in a text, with the anchor it got. */
export type Kop = { niveau: number; tekst: string; anker: string };

/** A text cut at its second-level headings; the first section has no heading. */
export type Sectie = { kop?: Kop; delen: Deel[] };

/** All sections of one text. */
export type Tekst = Sectie[];
