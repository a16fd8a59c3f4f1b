import type { Bladzijde, LexiconBestand } from './lexicon.ts';
import { fold } from './woord.ts';

/** A lexicon as it stands in its file: its pages as columns. */
export type GepaktLexicon = Omit<LexiconBestand, 'p'> & { p: string[] };

/** Packs a lexicon for its file. */
export const packLexicon = (bestand: LexiconBestand): GepaktLexicon => ({
  ...bestand,
  p: encodeBladzijden(bestand.p),
});

/** Unpacks the file of a lexicon. */
export const unpackLexicon = (bestand: GepaktLexicon): LexiconBestand => ({
  ...bestand,
  p: decodeBladzijden(bestand.p),
});

/**
 * Writes pages as columns, each a text with a line per page: likes stand together, which compresses
 * better. An address that follows from its title ends in `~`.
 */
export function encodeBladzijden(bladzijden: readonly Bladzijde[]): string[] {
  const kolom = (toLijn: (b: Bladzijde) => string) => bladzijden.map(toLijn).join('\n');
  return [
    kolom(([href, titel]) => href.replace(new RegExp(`(?<=/)${toAdresnaam(titel)}/$`), '~')),
    kolom((b) => b[1]),
    kolom((b) => b[2]),
    kolom((b) => b[3]),
    kolom((b) => b[4]),
    kolom((b) => b[5]),
    kolom((b) => joinLijst(b[6])),
    kolom((b) => joinLijst(b[7])),
    kolom((b) => (b[8] ? '1' : '')),
  ];
}

/** Reads pages as `encodeBladzijden` wrote them. */
export function decodeBladzijden(kolommen: readonly string[]): Bladzijde[] {
  const delen = kolommen.map((kolom) => kolom.split('\n'));
  if (!kolommen[0]) return [];
  return (delen[0] ?? []).map((adres, i): Bladzijde => {
    const [, titel = '', soort = '', tekst = '', koppen = '', id = '', namen = '', verwant, x] =
      delen.map((deel) => deel[i]);
    const href = adres.replace('~', `${toAdresnaam(titel)}/`);
    const kaal = [href, titel, soort, tekst, koppen, id] as const;
    if (!namen) return [...kaal];
    const lijsten = [splitLijst(namen), splitLijst(verwant)] as const;
    return x ? [...kaal, ...lijsten, 1] : [...kaal, ...lijsten];
  });
}

/** A title as an address names it, without what stands between brackets. */
function toAdresnaam(titel: string): string {
  return fold(titel.replace(/ \(.*/, ''))
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

/** A list may be empty or hold an empty text, so each item has its own bar. */
function joinLijst(lijst: readonly string[] = []): string {
  return lijst.map((deel) => `|${deel}`).join('');
}

function splitLijst(tekst = ''): string[] {
  return tekst.split('|').slice(1);
}
