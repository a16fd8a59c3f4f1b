/** Something a tool says about one element: a fault, or what it could not decide. */
export type Geval = {
  soort: 'fout' | 'twijfel';
  /** Rule and reason, as the tool names them: `color-contrast/bgOverlap`. */
  regel: string;
  melding: string;
  /** The element: a path (`/html[1]/body[1]/a[1]`) or a selector. */
  plek: string;
};

/** What a tool says about a page in one state. */
export type Oordeel = {
  gevallen: Geval[];
  /** Rules that looked at something and had nothing to say against it. */
  goed: string[];
  /** How often they did: each part of the page counts; axe counts rules only. */
  aantalGoed: number;
};
