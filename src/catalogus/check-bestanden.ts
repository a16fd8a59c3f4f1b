import type { Beeldbestand } from '#src/inhoud/beeld.ts';
import { parsePad, type Bevinding } from '#src/inhoud/bevinding.ts';
import {
  plekOfBestand,
  readEntry,
  type Bestand,
  type Entry,
  type GelezenEntry,
} from '#src/inhoud/entry.ts';
import { finishBevindingen } from './bevindingen.ts';
import { checkAfkortingen } from './check-afkortingen.ts';
import { checkAfbeelding, checkBeelden } from './check-beelden.ts';
import { checkDatums, checkLooptijd } from './check-datums.ts';
import { checkVerwijzingen } from './check-verwijzingen.ts';
import { checkCatalogus } from './checks.ts';
import { checkLeesbaarheid } from './leesbaarheid.ts';

/** What a check needs to know beside the files; what is absent is not checked. */
export type Omstandigheden = {
  /** Today, `2026-11-22`, for dates that cannot lie ahead. */
  vandaag?: string;
  /** The files in `public/media/`. */
  beelden?: readonly Beeldbestand[];
  /** What was wrong before any file was read. */
  vooraf?: readonly Bevinding[];
};

/** All entries that can be read, and everything that is wrong, in the order of the files. */
export type Controle = { entries: Entry[]; bevindingen: Bevinding[]; aantal: number };

/** Reads all files and runs every check; the build and `npm run content` both use this. */
export function checkBestanden(bestanden: Bestand[], omstandigheden?: Omstandigheden): Controle {
  const gelezen = bestanden.map((b) => ({ ...readEntry(b), bestand: b.bestand }));
  return checkGelezen(gelezen, omstandigheden);
}

/** Runs every check over files that were read. */
export function checkGelezen(
  gelezen: readonly (GelezenEntry & { bestand: string })[],
  omstandigheden: Omstandigheden = {},
): Controle {
  const entries = gelezen.flatMap((g) => (g.entry ? [g.entry] : []));
  const doelen = [...gelezen, ...(omstandigheden.vooraf ?? []).map(toPlek)].flatMap(
    ({ collectie, id }) => (collectie ? [{ collectie, id }] : []),
  );
  const eigen = [...(omstandigheden.vooraf ?? []), ...gelezen.flatMap((g) => g.bevindingen)];
  const heel = eigen.every((b) => b.ernst === 'advies');
  const half = checkVerwijzingen(
    gelezen.flatMap((g) => (g.half ? [g.half] : [])),
    doelen,
  );
  const posities = new Map(gelezen.map((g) => [g.bestand, g.findPositie]));
  const tussen = [
    ...checkCatalogus(entries, doelen, heel),
    ...half,
    ...checkAfkortingen(entries),
    ...entries.flatMap((entry) => checkEntry(entry, omstandigheden)),
    ...checkBeelden(omstandigheden.beelden ?? []),
  ].map((bevinding) => {
    const positie = posities.get(bevinding.bestand);
    return positie ? { ...positie(parsePad(bevinding.veld)), ...bevinding } : bevinding;
  });
  return {
    entries,
    bevindingen: finishBevindingen([...withoutVorm(eigen, half), ...tussen]),
    aantal: gelezen.length,
  };
}

/** What can be wrong with one entry without looking at others. */
function checkEntry(entry: Entry, { vandaag, beelden }: Omstandigheden): Bevinding[] {
  return [
    ...checkLeesbaarheid(entry),
    ...(vandaag ? [...checkDatums(entry, vandaag), ...checkLooptijd(entry, vandaag)] : []),
    ...(beelden ? checkAfbeelding(entry, beelden) : []),
  ];
}

/** That a reference names nothing says more than that it has the wrong form. */
function withoutVorm(bevindingen: Bevinding[], verwijzingen: Bevinding[]): Bevinding[] {
  const raak = new Set(verwijzingen.map((b) => `${b.bestand} ${b.veld}`));
  return bevindingen.filter((b) => b.code !== 'vorm' || !raak.has(`${b.bestand} ${b.veld}`));
}

function toPlek({ bestand }: Bevinding) {
  return plekOfBestand(bestand);
}
