import type { Collectie } from '#src/schemas/velden.ts';
import { findLegeVelden } from './lege-velden.ts';
import type { Catalogus, Regio } from './model.ts';
import type { Plek } from './relaties.ts';

/** Days after which a region without an update counts as silent. */
export const STILTE_IN_DAGEN = 120;

/** An entry of the region with what is to be done about it. */
type Taak<T> = Plek & { bestand: string } & T;

/** What editors of a region can do on the day `peildag`. */
export type Werkbord = {
  peildag: string;
  /** Entries last reviewed over a year ago. */
  nakijken: Taak<{ nagekeken: string }>[];
  /** Date of the newest update, as precise as it is. */
  laatsteUpdate?: string;
  /** True when the newest update is older than `STILTE_IN_DAGEN`, or there is none. */
  stil: boolean;
  legeVelden: Taak<{ velden: string[] }>[];
  onzekerheden: Taak<{ teksten: string[] }>[];
  ontwikkelvragen: string[];
};

/** Makes the list of work of a region: itself and its practices; pure, so one day gives one list. */
export function toWerkbord(regio: Regio, catalogus: Catalogus, peildag: string): Werkbord {
  const { praktijkenVanRegio, updatesVanRegio } = catalogus.relaties;
  const eigen = [
    { collectie: 'regios' as const, item: regio },
    ...(praktijkenVanRegio.get(regio.id) ?? []).map((item) => ({
      collectie: 'praktijken' as const,
      item,
    })),
  ];
  const taken = eigen.map(({ collectie, item }) => ({ plek: toPlek(collectie, item), item }));
  const laatsteUpdate = newest((updatesVanRegio.get(regio.id) ?? []).map((u) => u.datum));
  return {
    peildag,
    nakijken: taken
      .filter(({ item }) => item.nagekeken < yearBefore(peildag))
      .map(({ plek, item }) => ({ ...plek, nagekeken: item.nagekeken })),
    ...(laatsteUpdate ? { laatsteUpdate } : {}),
    stil: !laatsteUpdate || daysBetween(lastDay(laatsteUpdate), peildag) > STILTE_IN_DAGEN,
    legeVelden: taken
      .map(({ plek, item }) => ({ ...plek, velden: findLegeVelden(plek.collectie, item) }))
      .filter(({ velden }) => velden.length),
    onzekerheden: taken
      .map(({ plek, item }) => ({ ...plek, teksten: item.onzekerheden.map((o) => o.tekst) }))
      .filter(({ teksten }) => teksten.length),
    ontwikkelvragen: regio.ontwikkelvragen.map((v) => v.tekst),
  };
}

/** True when there is nothing left to do. */
export function isLeegWerkbord(werkbord: Werkbord): boolean {
  const { nakijken, stil, legeVelden, onzekerheden, ontwikkelvragen } = werkbord;
  return !stil && ![nakijken, legeVelden, onzekerheden, ontwikkelvragen].some((l) => l.length);
}

/** The newest full day the content itself mentions; the day of a build that knows no commit. */
export function findNieuwsteDag({ regios, praktijken, updates }: Catalogus): string | undefined {
  const dagen = [...regios, ...praktijken].map((item) => item.nagekeken);
  return newest([...dagen, ...updates.map((u) => u.datum).filter((d) => d.length === 10)]);
}

function toPlek(collectie: Collectie, { id, bestand }: { id: string; bestand: string }) {
  return { collectie, id, bestand };
}

function newest(datums: string[]): string | undefined {
  return datums.toSorted((a, b) => (lastDay(a) < lastDay(b) ? 1 : -1))[0];
}

/** The last day a date can mean: `2021` is at the latest 31 December 2021. */
function lastDay(datum: string): string {
  if (datum.length === 10) return datum;
  const [jaar = 0, maand = 12] = datum.split('-').map(Number);
  return new Date(Date.UTC(jaar, maand, 0)).toISOString().slice(0, 10);
}

function yearBefore(dag: string): string {
  return `${Number(dag.slice(0, 4)) - 1}${dag.slice(4)}`;
}

function daysBetween(van: string, tot: string): number {
  return (Date.parse(tot) - Date.parse(van)) / 86_400_000;
}
