import type { Entry } from '#src/inhoud/entry.ts';
import { splitOpZinnen } from '#src/catalogus/leesbaarheid.ts';
import type { Page } from '../checks/site.ts';
import { namen } from './namen.ts';
import { readBlokken } from './paginatekst.ts';

/** Titles of others, and what is no text. */
const nietNagekeken = '.bronnen, .noot, svg, code, .licenties';

/** Abbreviations a page uses but nobody explains, each once, with the sentence it stands in. */
export function findAfkortingen(
  { root }: Page,
  begrippen: ReadonlySet<string>,
): { afkorting: string; zin: string }[] {
  const main = root.querySelector('main');
  const zinnen = main ? readBlokken(main, nietNagekeken).flatMap(splitOpZinnen) : [];
  const gevonden = new Map(
    zinnen.flatMap((zin) => readAfkortingen(zin).map((afkorting) => [afkorting, zin] as const)),
  );
  return [...gevonden]
    .filter(([a]) => !begrippen.has(a) && !(a in namen) && !zinnen.some((zin) => isUitleg(zin, a)))
    .map(([afkorting, zin]) => ({ afkorting, zin }));
}

/** Words of two to five capitals, in order. */
export function readAfkortingen(zin: string): string[] {
  return zin.match(/(?<![\p{L}\p{N}])\p{Lu}{2,5}(?![\p{L}\p{N}])/gu) ?? [];
}

/** The abbreviations that have a page of their own, in capitals: `IB’er` is `IB`, `bso` is `BSO`. */
export function toBegripAfkortingen(entries: readonly Entry[]): Set<string> {
  const gegevens = entries.filter((e): e is Entry<'begrippen'> => e.collectie === 'begrippen');
  return new Set(
    gegevens.flatMap(({ data }) => {
      const kort = /^\p{L}{2,5}/u.exec(data.afkorting ?? '')?.[0];
      return kort ? [kort.toUpperCase()] : [];
    }),
  );
}

/** True for a sentence that says what an abbreviation means: `X (…)`, also `X-adres (…)`, or `… (X)`. */
function isUitleg(zin: string, afkorting: string): boolean {
  const patronen = [
    `(?<!\\p{L})${afkorting}(?:-\\p{Ll}+)? \\(\\s*\\p{L}{3}`,
    `\\p{Ll}\\s+\\(\\s*${afkorting}\\s*\\)`,
  ];
  return patronen.some((patroon) => new RegExp(patroon, 'u').test(zin));
}
