import { vergelijk, type Vingerafdruk } from '../bouw/vingerafdruk.ts';

/** Pages a report changes, by their files. */
export const METINGPAGINAS = ['kwaliteit/index.html', 'toegankelijkheid/index.html'] as const;

/** Files that differ between a site and the same site with a report: its pages, its data, and the version of the whole. */
const anders = new Set<string>([...METINGPAGINAS, 'kwaliteit/meting.json', 'sw.js']);

/** What a report changed besides its own pages, as sentences; empty when the rest is what was tested. */
export function checkVerschil(getest: Vingerafdruk, gebouwd: Vingerafdruk): string[] {
  const zonder = (afdruk: Vingerafdruk) => new Map([...afdruk].filter(([pad]) => !anders.has(pad)));
  return vergelijk(zonder(getest), zonder(gebouwd)).map(
    (regel) => `${regel}, en dat hoort niet: alleen het rapport mag anders zijn dan wat is getest.`,
  );
}
