import { findVrager, naamOf, type Pakketten } from './slot.ts';

/** Licences of what readers get: they allow passing on, changing and earning money with it. */
export const toegestaanMee = [
  'MIT',
  'ISC',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'WTFPL',
  'OFL-1.1', // letters
  'CC-BY-4.0', // the map; named on the colofon
];

/** Licences of what the site is made and tested with; nothing of it is passed on. */
const toegestaanBouw = [
  ...toegestaanMee,
  '0BSD',
  'BlueOak-1.0.0',
  'CC0-1.0',
  'MPL-2.0',
  'Python-2.0',
];

/** A package with another licence, looked at by someone. */
type Uitzondering = { pakket: RegExp; licentie: string; reden: string };

const uitzonderingen: Uitzondering[] = [
  {
    pakket: /^@img\/sharp-/,
    licentie: 'LGPL-3.0-or-later',
    reden: 'libvips, as it comes, makes the shared images; nothing of it is in them',
  },
  {
    pakket: /^lunr-languages$/,
    licentie: 'MPL-1.1',
    reden: 'only compared with our search in a measurement',
  },
  {
    pakket: /^@cspell\/dict-en-common-misspellings$/,
    licentie: 'CC BY-SA 4.0',
    reden: 'comes with cspell and is not loaded; a list of words, used in tests at most',
  },
];

/** What of others reaches readers with another licence. */
export const uitzonderingenMee: Record<string, string> = {
  libheif:
    'LGPL: a file of its own on the editor page, as its makers made it, so anyone can replace it',
};

/** Packages of the lockfile whose licence is on no list, as `naam: licentie`, and exceptions no one needs. */
export function checkLicenties(pakketten: Pakketten): string[] {
  const gebruikt = new Set<Uitzondering>();
  const fouten = Object.entries(pakketten).flatMap(([plek, pakket]) => {
    if (!plek) return [];
    const naam = naamOf(plek);
    const licentie = pakket.license ?? findVrager(pakketten, naam, pakket.version)?.license;
    const apart = uitzonderingen.filter((u) => u.pakket.test(naam));
    if (isToegestaan(licentie, toegestaanBouw)) return [];
    apart.forEach((u) => gebruikt.add(u));
    return isToegestaan(licentie, [...toegestaanBouw, ...apart.map((u) => u.licentie)])
      ? []
      : [`${naam}: ${licentie ?? 'geen licentie'}`];
  });
  const over = uitzonderingen.filter((u) => !gebruikt.has(u));
  return [...fouten, ...over.map((u) => `uitzondering ${u.pakket.source} is niet nodig`)];
}

/** True when a licence, or a combination such as `(A OR B)` or `A AND B`, is covered by a list. */
export function isToegestaan(licentie: string | undefined, lijst: readonly string[]): boolean {
  if (!licentie) return false;
  return licentie
    .replace(/[()]/g, '')
    .split(' OR ')
    .some((keuze) => keuze.split(' AND ').every((deel) => lijst.includes(deel)));
}
