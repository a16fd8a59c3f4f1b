import type { Bladzijde } from './lexicon.ts';
import { fold } from './woord.ts';

/**
 * Writes pages as columns, each a text with a line per page: likes stand together, which compresses
 * better. What follows from a title is not written: a name that is the title, and `~` for the end of
 * an address, or `~2` when it follows from the second name.
 */
export function encodeBladzijden(bladzijden: readonly Bladzijde[]): string[] {
  const kolom = (toLijn: (b: Bladzijde) => string) => bladzijden.map(toLijn).join('\n');
  return [
    kolom(encodeAdres),
    kolom((b) => b[1]),
    kolom((b) => b[2]),
    kolom((b) => b[3]),
    kolom((b) => b[4]),
    // All ids are of one length.
    bladzijden.map((b) => b[5]).join(''),
    kolom(([, titel, , , , , namen]) => joinLijst(namen?.map((naam) => encodeNaam(titel, naam)))),
    kolom((b) => joinLijst(b[7])),
    kolom((b) => (b[8] ? '1' : '')),
  ];
}

/** Reads pages as `encodeBladzijden` wrote them. */
export function decodeBladzijden(kolommen: readonly string[]): Bladzijde[] {
  const delen = kolommen.map((kolom) => kolom.split('\n'));
  if (!kolommen[0]) return [];
  const adressen = delen[0] ?? [];
  const lengte = (kolommen[5]?.length ?? 0) / adressen.length;
  return adressen.map((adres, i): Bladzijde => {
    const [, titel = '', soort = '', tekst = '', koppen = '', , lijst, verwant, x] = delen.map(
      (deel) => deel[i],
    );
    const namen = splitLijst(lijst).map((naam) => decodeNaam(titel, naam));
    const id = kolommen[5]?.slice(i * lengte, (i + 1) * lengte) ?? '';
    const kaal = [decodeAdres(adres, titel, namen), titel, soort, tekst, koppen, id] as const;
    if (!namen.length) return [...kaal];
    if (x) return [...kaal, namen, splitLijst(verwant), 1];
    return verwant ? [...kaal, namen, splitLijst(verwant)] : [...kaal, namen];
  });
}

function encodeAdres([href, titel, , , , , namen = []]: Bladzijde): string {
  const [, map = '', einde = ''] = /^(.*\/)([^/]+)\/$/.exec(href) ?? [];
  const plek = einde ? [zonderHaakjes(titel), ...namen].map(toAdresnaam).indexOf(einde) : -1;
  return plek < 0 ? href : `${map}~${plek || ''}`;
}

function decodeAdres(adres: string, titel: string, namen: readonly string[]): string {
  return adres.replace(/~(\d*)$/, (_, plek: string) => {
    const bron = plek ? namen[Number(plek) - 1] : zonderHaakjes(titel);
    return `${toAdresnaam(bron ?? '')}/`;
  });
}

/** A name that is the title is empty; `=` is what stands between its brackets. */
function encodeNaam(titel: string, naam: string): string {
  if (naam === zonderHaakjes(titel)) return '';
  return naam === tussenHaakjes(titel) ? '=' : naam;
}

function decodeNaam(titel: string, naam: string): string {
  return naam === '=' ? tussenHaakjes(titel) : naam || zonderHaakjes(titel);
}

function zonderHaakjes(titel: string): string {
  return titel.replace(/ \(.*/, '');
}

function tussenHaakjes(titel: string): string {
  return /\((.*)\)/.exec(titel)?.[1] ?? '';
}

/** A name as an address has it. */
function toAdresnaam(naam: string): string {
  return fold(naam)
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
