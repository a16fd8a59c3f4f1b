import type { Bevinding } from '#src/inhoud/bevinding.ts';
import { readEntry, type Bestand, type Entry } from '#src/inhoud/entry.ts';
import { checkCatalogus } from './checks.ts';
import { checkLeesbaarheid } from './leesbaarheid.ts';

/** Reads all files and runs every check; the build and `npm run content` both use this. */
export function checkBestanden(bestanden: Bestand[]): {
  entries: Entry[];
  bevindingen: Bevinding[];
} {
  const gelezen = bestanden.map(readEntry);
  const entries = gelezen.flatMap((g) => (g.entry ? [g.entry] : []));
  const posities = new Map(bestanden.map((b, i) => [b.bestand, gelezen[i]?.findPositie]));
  const doelen = gelezen.flatMap(({ collectie, id }) => (collectie ? [{ collectie, id }] : []));
  const catalogus = checkCatalogus(entries, doelen).map((bevinding) => {
    const positie = posities.get(bevinding.bestand);
    return positie ? { ...positie(parsePad(bevinding.veld)), ...bevinding } : bevinding;
  });
  const bevindingen = [
    ...gelezen.flatMap((g) => g.bevindingen),
    ...catalogus,
    ...entries.flatMap(checkLeesbaarheid),
  ];
  return { entries, bevindingen: bevindingen.sort(byPlaats) };
}

function parsePad(veld = ''): (string | number)[] {
  return veld
    .split(/[.[\]]+/)
    .filter(Boolean)
    .map((deel) => (/^\d+$/.test(deel) ? Number(deel) : deel));
}

function byPlaats(a: Bevinding, b: Bevinding): number {
  if (a.bestand !== b.bestand) return a.bestand < b.bestand ? -1 : 1;
  return (a.regel ?? 0) - (b.regel ?? 0) || (a.kolom ?? 0) - (b.kolom ?? 0);
}
