import { gunzipSync } from 'node:zlib';
import type { Fout } from './site.ts';

/** What must never be in a file: where it was built, how, or something from elsewhere. */
const sporen: [naam: string, patroon: RegExp][] = [
  [
    'een pad van de machine',
    /(?<![\w.~%/-])(?:file:\/\/)?\/(?:tmp|work|home|root|Users|private|mnt|opt|builds?)\/[\w.-]+/,
  ],
  ['een pad van de machine', /\b[A-Z]:\\+(?:Users|Windows)\\/],
  ['een adres van de machine', /\b(?:localhost|127\.0\.0\.1|0\.0\.0\.0):\d/],
  ['een bronkaart', /sourceMappingURL=/],
];

/** Looks in one file of the site; `eigen` are words of this machine, such as its name. */
export function checkSporen(href: string, bestand: Buffer, eigen: readonly string[] = []): Fout[] {
  const fout = (melding: string): Fout => ({ href, melding });
  const tekst = (
    bestand[0] === 0x1f && bestand[1] === 0x8b ? gunzipSync(bestand) : bestand
  ).toString('latin1');
  const verborgen = href.split('/').some((deel) => deel.startsWith('.') && deel !== '.well-known');
  const vanElders = href.endsWith('.css')
    ? [...tekst.matchAll(/(?:url\(\s*["']?|@import\s*["'])((?:https?:)?\/\/[^"')]+)/g)]
    : [];
  return [
    ...(verborgen ? [fout('een verborgen bestand')] : []),
    ...(href.endsWith('.map') ? [fout('een bronkaart')] : []),
    ...vanElders.map(([, adres]) => fout(`haalt iets van elders: ${adres}`)),
    ...sporen.flatMap(([naam, patroon]) => {
      const gevonden = patroon.exec(tekst);
      return gevonden ? [fout(`${naam}: ${gevonden[0]}`)] : [];
    }),
    ...eigen.filter((woord) => tekst.includes(woord)).map((woord) => fout(`noemt ${woord}`)),
  ];
}
