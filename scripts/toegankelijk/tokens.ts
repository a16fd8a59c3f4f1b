/** The value of every colour token, by its name without `--color-`. */
type Tokens = Record<string, string>;

/** The three ways a reader gets the colours. */
export type Themas = { licht: Tokens; donker: Tokens; druk: Tokens };

/** Reads the colour tokens of each theme from the stylesheet that holds them. */
export function readTokens(css: string): Themas {
  const licht = readBlok(css, '@theme');
  const donker = readBlok(css, '(prefers-color-scheme: dark)');
  const druk = readBlok(css, '@media print');
  return { licht, donker: { ...licht, ...donker }, druk: { ...licht, ...druk } };
}

/** The tokens between the braces that follow a word. */
function readBlok(css: string, na: string): Tokens {
  const begin = css.indexOf('{', css.indexOf(na));
  let diepte = 0;
  let eind = begin;
  do {
    if (css[eind] === '{') diepte++;
    if (css[eind] === '}') diepte--;
    eind++;
  } while (diepte > 0 && eind < css.length);
  const regels = css.slice(begin, eind).matchAll(/--color-([a-z0-9-]+):\s*(#[0-9a-f]+)/g);
  return Object.fromEntries([...regels].map(([, naam = '', kleur = '']) => [naam, toHex(kleur)]));
}

/** A colour in six digits; what it lets through is left out. */
function toHex(kleur: string): string {
  const kort = /^#(.)(.)(.)$/.exec(kleur);
  return kort
    ? `#${kort
        .slice(1)
        .flatMap((c) => [c, c])
        .join('')}`
    : kleur.slice(0, 7);
}

/** Contrast of two colours by the formula of WCAG. */
export function contrast(een: string, twee: string): number {
  const [laag = 0, hoog = 0] = [toLicht(een), toLicht(twee)].sort((a, b) => a - b);
  return (hoog + 0.05) / (laag + 0.05);
}

function toLicht(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((plek) => {
    const deel = parseInt(hex.slice(plek, plek + 2), 16) / 255;
    return deel <= 0.04045 ? deel / 12.92 : ((deel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
