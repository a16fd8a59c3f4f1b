import { formatPad, type Bevinding } from '#src/inhoud/bevinding.ts';
import type { Entry } from '#src/inhoud/entry.ts';
import { findGelijkende } from '#src/inhoud/gelijkenis.ts';
import type { Collectie } from '#src/schemas/velden.ts';
import { verwijzingenOf, type Verwijzer } from './verwijzingen.ts';

/** What a reference can point at. */
export type Doel = Pick<Entry, 'collectie' | 'id'>;

/** Every reference points at an entry that exists and is not the entry itself. */
export function checkVerwijzingen(
  entries: readonly Verwijzer[],
  doelen: readonly Doel[],
): Bevinding[] {
  const ids = new Map<Collectie, Set<string>>();
  for (const { collectie, id } of doelen)
    ids.set(collectie, (ids.get(collectie) ?? new Set()).add(id));
  return entries.flatMap((entry) =>
    verwijzingenOf(entry).flatMap(({ pad, relatie, id }): Bevinding[] => {
      const bekend = ids.get(relatie) ?? new Set();
      const naarZichzelf = relatie === entry.collectie && id === entry.id;
      if (bekend.has(id) && !naarZichzelf) return [];
      const bedoeld = findGelijkende(
        id,
        [...bekend].filter((b) => b !== entry.id),
      );
      return [
        {
          bestand: entry.bestand,
          ...(pad.length ? { veld: formatPad(pad) } : {}),
          code: naarZichzelf ? 'verwijzing-naar-zichzelf' : 'verwijzing-onbekend',
          ernst: 'fout',
          melding: naarZichzelf
            ? `“${id}” verwijst naar zichzelf.`
            : `“${id.slice(0, 60)}” staat niet in content/${relatie}.`,
          voorstel: bedoeld
            ? `Bedoel je “${bedoeld}”?`
            : `Kijk welke namen er in content/${relatie} staan.`,
        },
      ];
    }),
  );
}
