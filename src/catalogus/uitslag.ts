import type { Bevinding } from '#src/inhoud/bevinding.ts';
import type { Controle } from './check-bestanden.ts';

/** What a report tells: findings in the files it is about, and faults that are elsewhere. */
export type Uitslag = { bevindingen: Bevinding[]; elders: Bevinding[]; aantal: number };

/**
 * Limits a report to the files someone changed; none means all. Everything has been checked: faults
 * elsewhere stay, because a change here (a file that went away) can cause them.
 */
export function toUitslag(
  { bevindingen, aantal }: Pick<Controle, 'bevindingen' | 'aantal'>,
  alleen: readonly string[] = [],
): Uitslag {
  if (!alleen.length) return { bevindingen, elders: [], aantal };
  const gekozen = new Set(alleen.map((pad) => pad.replaceAll('\\', '/').replace(/^\.\//, '')));
  return {
    bevindingen: bevindingen.filter((b) => gekozen.has(b.bestand)),
    elders: bevindingen.filter((b) => !gekozen.has(b.bestand) && b.ernst === 'fout'),
    aantal,
  };
}

/** The faults of a result, wherever they are. */
export function foutenOf({ bevindingen, elders }: Uitslag): Bevinding[] {
  return [...bevindingen, ...elders].filter((b) => b.ernst === 'fout');
}

/** A field as a report names it: its title, and its key when that differs. */
export function formatVeld({ veld, titel }: Bevinding): string | undefined {
  if (!veld) return undefined;
  return titel && titel !== veld ? `${titel} (${veld})` : veld;
}

/** A number with its noun: `1 fout`, `2 fouten`. */
export function telwoord(aantal: number, enkel: string, meer: string): string {
  return `${aantal} ${aantal === 1 ? enkel : meer}`;
}
