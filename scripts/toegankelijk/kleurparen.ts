import { contrast, type Themas } from './tokens.ts';

/** A colour on another: letters, an edge or shape that says something, or mere decoration. */
export type Paar = { voor: string; op: string; soort: 'tekst' | 'rand' | 'sier'; waar: string };

/** Lowest contrast of each kind: letters as WCAG asks at its strictest, edges as WCAG asks. */
const minstens = { tekst: 7, rand: 3, sier: 1 };

const tekst = (op: string, waar: string, ...kleuren: string[]): Paar[] =>
  kleuren.map((voor) => ({ voor, op, soort: 'tekst', waar }));
const rand = (voor: string, waar: string, ...ondergronden: string[]): Paar[] =>
  ondergronden.map((op) => ({ voor, op, soort: 'rand', waar }));
const sier = (voor: string, op: string, waar: string): Paar => ({ voor, op, soort: 'sier', waar });

/** Every pair of colours the site uses; a browser test holds it against the pages. */
export const kleurparen: readonly Paar[] = [
  ...tekst('papier', 'text', 'inkt', 'inkt-zacht', 'accent'),
  ...tekst('papier', 'domains', 'onderwijs-tekst', 'jeugdhulp-tekst', 'jeugdgezondheid-tekst'),
  ...tekst('papier', 'domains', 'kinderopvang-tekst', 'welzijn-tekst'),
  ...tekst('papier-zacht', 'bands, fact block, quiet buttons', 'inkt', 'inkt-zacht', 'accent'),
  ...tekst('papier-diep', 'chips, marked words, here in a line of descent', 'inkt'),
  ...tekst('accent', 'buttons, pins of the map, tips in the picture', 'op-accent'),
  ...tekst('voet', 'footer', 'op-voet'),
  ...rand('rand', 'edges of fields and folds, lines of the picture', 'papier'),
  ...rand('inkt', 'edge of search, obstacles in the picture', 'papier', 'papier-zacht'),
  ...rand('accent', 'buttons, where you are in the menu', 'papier', 'papier-zacht'),
  ...rand('accent', 'pins on the land', 'papier-diep'),
  ...rand('focus', 'what has focus', 'papier', 'papier-zacht', 'papier-diep'),
  ...rand('focus-voet', 'what has focus in the footer', 'voet'),
  ...rand('pupil', 'the eye', 'oogwit'),
  sier('focus-ring', 'papier', 'second ring; the first alone has enough contrast'),
  sier('lijn', 'papier', 'lines between what stands apart already'),
  sier('lijn', 'papier-zacht', 'lines between what stands apart already'),
  sier('papier-diep', 'papier', 'land on the map; its shape carries no information of its own'),
  sier('sluier', 'papier', 'veil behind the dialog'),
  ...['onderwijs', 'jeugdhulp', 'jeugdgezondheid', 'kinderopvang', 'welzijn'].map((domein) =>
    sier(domein, 'papier', 'circles of the eye and dots; the names of the domains stand beside'),
  ),
];

/** Pairs with too little contrast, tokens without a pair, and pairs of what is no token. */
export function checkParen({ licht, donker, druk }: Themas, paren: readonly Paar[]): string[] {
  const gebruikt = new Set(paren.flatMap(({ voor, op }) => [voor, op]));
  const los = Object.keys(licht).filter((naam) => !gebruikt.has(naam));
  const vreemd = [...gebruikt].filter((naam) => !(naam in licht));
  const zwak = Object.entries({ licht, donker, druk }).flatMap(([thema, tokens]) =>
    paren.flatMap(({ voor, op, soort }) => {
      const maat = contrast(tokens[voor] ?? '', tokens[op] ?? '');
      if (maat >= minstens[soort]) return [];
      return [`${thema}: ${voor} on ${op} has ${maat.toFixed(2)}, needs ${minstens[soort]}`];
    }),
  );
  return [
    ...los.map((naam) => `${naam} is in no pair`),
    ...vreemd.map((naam) => `${naam} is no token`),
    ...zwak,
  ];
}

/** Colours of a page, as the browser computes them, that no pair of this kind allows. */
export function checkGebruik(
  gezien: Iterable<string>,
  tokens: Record<string, string>,
  paren: readonly Paar[],
): string[] {
  const goed = new Set(
    paren.map(({ voor, op, soort }) => `${soort} ${tokens[voor]} ${tokens[op]}`),
  );
  return [...gezien].filter((paar) => !goed.has(paar));
}
