import type { Bevinding } from '#src/inhoud/bevinding.ts';
import type { Entry } from '#src/inhoud/entry.ts';

type PraktijkEntry = Entry<'praktijken'>;

/** No practice descends from itself, and a relation is written on one side only. */
export function checkStamboom(entries: Entry[]): Bevinding[] {
  const praktijken = entries.filter((e): e is PraktijkEntry => e.collectie === 'praktijken');
  const opId = new Map(praktijken.map((p) => [p.id, p]));
  return praktijken.flatMap((praktijk) =>
    praktijk.data.verwant.flatMap(({ praktijk: anderId, soort }, i) => {
      const ander = opId.get(anderId);
      if (!ander) return [];
      if (soort !== 'vergelijkbaar' && stamtAfVan(ander, praktijk.id, opId))
        return [
          fout(praktijk, i, 'stamboom-kring', {
            melding: `“${anderId}” stamt zelf af van “${praktijk.id}”.`,
            voorstel: 'Schrijf de relatie alleen op bij de jongste praktijk.',
          }),
        ];
      const dubbel =
        praktijk.id > anderId && ander.data.verwant.some((v) => v.praktijk === praktijk.id);
      return dubbel
        ? [
            fout(praktijk, i, 'verwant-dubbel', {
              melding: `Deze relatie staat ook in ${ander.bestand}.`,
              voorstel: 'Schrijf de relatie op één kant op.',
            }),
          ]
        : [];
    }),
  );
}

function stamtAfVan(
  van: PraktijkEntry,
  doel: string,
  opId: Map<string, PraktijkEntry>,
  gezien = new Set<string>(),
): boolean {
  return van.data.verwant.some(({ praktijk: ouderId, soort }) => {
    if (soort === 'vergelijkbaar') return false;
    if (ouderId === doel) return true;
    const ouder = opId.get(ouderId);
    return (
      ouder !== undefined &&
      !gezien.has(ouderId) &&
      stamtAfVan(ouder, doel, opId, gezien.add(ouderId))
    );
  });
}

function fout(
  { bestand }: PraktijkEntry,
  plek: number,
  code: string,
  tekst: { melding: string; voorstel: string },
): Bevinding {
  return { bestand, veld: `verwant[${plek}].praktijk`, code, ernst: 'fout', ...tekst };
}
