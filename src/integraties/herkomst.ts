import type { ViteUserConfig } from 'astro';
import { meegeleverd } from '#src/meegeleverd.ts';

/** A plugin as Astro’s Vite takes it. */
type Plugin = NonNullable<ViteUserConfig['plugins']>[number];

/** What a build makes, as far as the origin of its pieces goes. */
type Bundel = Record<
  string,
  { type: string; modules?: Record<string, unknown>; originalFileNames?: string[] }
>;

/** Stops a build that would give readers code or files of a package the colofon does not name. */
export function herkomst(): Plugin {
  return {
    name: 'herkomst',
    generateBundle(_, bundel) {
      if (this.environment.name !== 'client') return;
      const onbekend = findOnbekend(bundel);
      if (onbekend.length)
        this.error(
          `Niet in src/meegeleverd.ts, maar wel in de site: ${onbekend.join(', ')}. Kijk de licentie na en zet het erbij.`,
        );
    },
  };
}

/** Packages in a bundle that are on no list, sorted. */
export function findOnbekend(bundel: Bundel): string[] {
  const bekend = new Set(
    meegeleverd.flatMap(({ naam, bevat = {} }) => [naam, ...Object.values(bevat).flat()]),
  );
  const gevonden = Object.values(bundel)
    .flatMap((stuk) => [...Object.keys(stuk.modules ?? {}), ...(stuk.originalFileNames ?? [])])
    .map(toPakket)
    .filter((naam) => naam !== undefined && !bekend.has(naam));
  return [...new Set(gevonden)].filter((naam) => naam !== undefined).sort();
}

/** The package a module comes from; undefined for our own, and for what a plugin of ours makes up. */
function toPakket(id: string): string | undefined {
  const pakket = /.*node_modules\/((?:@[^/]+\/)?[^/?]+)/.exec(id)?.[1];
  return pakket ?? /^\0(rolldown)\//.exec(id)?.[1];
}
