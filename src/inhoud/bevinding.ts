/** One thing that is wrong (or advised against) in one file of `content/`. */
export type Bevinding = {
  /** Path from the project root, `content/praktijken/oja-almere.mdx`. */
  bestand: string;
  /** 1-based line, when known. */
  regel?: number;
  /** 1-based column, when known. */
  kolom?: number;
  /** Field as the editor writes it, `resultaten[0].bron`. */
  veld?: string;
  /** Field as people call it, `Resultaten 1 › Bron`. */
  titel?: string;
  /** Name of the rule, kebab-case, stable. */
  code: string;
  /** `fout` stops the build, `advies` does not. */
  ernst: 'fout' | 'advies';
  /** What is wrong, in Dutch. */
  melding: string;
  /** The likely fix, in Dutch. */
  voorstel?: string;
};

/** A place inside the data of an entry: `['resultaten', 0, 'bron']`. */
export type Pad = readonly (string | number)[];

/** A line and a column, both from 1. */
export type Positie = { regel: number; kolom: number };

/** Writes a place as an editor reads it: `resultaten[0].bron`; empty for the file itself. */
export function formatPad(pad: Pad): string {
  return pad.reduce<string>(
    (tekst, deel) =>
      typeof deel === 'number' ? `${tekst}[${deel}]` : tekst ? `${tekst}.${deel}` : deel,
    '',
  );
}

/** Reads a place back from how `formatPad` writes it. */
export function parsePad(veld = ''): Pad {
  return veld
    .split(/[.[\]]+/)
    .filter(Boolean)
    .map((deel) => (/^\d+$/.test(deel) ? Number(deel) : deel));
}

/** Line and column of a place in a text. */
export function positieIn(tekst: string, plek: number): Positie {
  const ervoor = tekst.slice(0, plek);
  return {
    regel: ervoor.split('\n').length,
    kolom: plek - ervoor.lastIndexOf('\n'),
  };
}
