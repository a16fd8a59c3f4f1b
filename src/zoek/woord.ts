/** Lower case without accents: `Één` → `een`. */
export const fold = (tekst: string): string =>
  tekst.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** Only letters and digits of a folded word: `IB’er` → `iber`. */
export const toKern = (tekst: string): string =>
  /[^a-z0-9]/.test(tekst) ? fold(tekst).replace(/[^a-z0-9]/g, '') : tekst;

/** The words of a text as search sees them: folded, hyphenated words also as one. */
export function toWoorden(tekst: string): string[] {
  return fold(tekst)
    .replace(/['’.](?=[a-z])/g, '')
    .split(/[^a-z0-9-]+/)
    .flatMap((w) => (w.includes('-') ? [...w.split('-'), w.replace(/-/g, '')] : [w]))
    .filter((w) => w.length > 1);
}

/** Spellings that sound alike in Dutch, applied in this order. */
const klanken: [RegExp, string][] = [
  [/ij|ei/g, 'y'],
  [/ou/g, 'au'],
  [/sch(?=$|[^aeiouy])/g, 's'],
  [/ch/g, 'g'],
  [/ph/g, 'f'],
  [/th/g, 't'],
  [/c(?=[eiy])/g, 's'],
  [/[cq]/g, 'k'],
  [/x/g, 'ks'],
  [/d?t$|d$/g, 't'],
  [/ti(?=[eo])/g, 'si'],
  [/z/g, 's'],
  [/v/g, 'f'],
  [/(.)\1+/g, '$1'],
];

/** Keys made before: the words of the site come back with every word that is misspelt. */
const bekend = new Map<string, string>();

/** A key that words share when they sound alike: `prevensie` and `preventie`. */
export function toKlank(woord: string): string {
  let klank = bekend.get(woord);
  if (klank === undefined) {
    klank = klanken.reduce((w, [van, naar]) => w.replace(van, naar), toKern(woord));
    bekend.set(woord, klank);
  }
  return klank;
}

const uitgangen = ' en e s n t er ers ende end de den te ten tje tjes je jes ing ingen'.split(' ');

const tidy = (stam: string): string =>
  stam.length <= 4 && !/[aeiouy]/.test(stam)
    ? stam
    : stam
        .replace(/(.)\1+/g, '$1')
        .replace(/v$/, 'f')
        .replace(/z$/, 's');

/** Every stem a word form can have, with how many letters were cut off. */
export function toStammen(woord: string): [stam: string, eraf: number][] {
  const kern = toKern(woord);
  return uitgangen
    .filter((u) => kern.endsWith(u) && kern.length - u.length >= (u ? 3 : 1))
    .map((u) => [tidy(kern.slice(0, kern.length - u.length)), u.length]);
}

/** One careful stem, for matching terms: plural and the inflected -e only; short words, often abbreviations, stay. */
export function toStam(woord: string): string {
  const kern = toKern(woord).replace(/heden$/, 'heid');
  return kern.length > 4 ? tidy(kern.replace(/(?<=.{3})(?:en|e|s|n)$/, '')) : kern;
}

/** Edit distance with transpositions (optimal string alignment); above `grens` it stops counting. */
export function distance(a: string, b: string, grens: number): number {
  if (Math.abs(a.length - b.length) > grens) return grens + 1;
  let ervoor: number[] = [];
  let vorige = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const rij = [i];
    let laagste = i;
    for (let j = 1; j <= b.length; j++) {
      const anders = a[i - 1] === b[j - 1] ? 0 : 1;
      let d = Math.min(at(vorige, j) + 1, at(rij, j - 1) + 1, at(vorige, j - 1) + anders);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        d = Math.min(d, at(ervoor, j - 2) + 1);
      rij.push(d);
      laagste = Math.min(laagste, d);
    }
    if (laagste > grens) return grens + 1;
    [ervoor, vorige] = [vorige, rij];
  }
  return at(vorige, b.length);
}

function at(rij: number[], plek: number): number {
  return rij[plek] ?? Infinity;
}
