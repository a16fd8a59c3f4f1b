import type { Bevinding } from '#src/inhoud/bevinding.ts';
import type { Entry } from '#src/inhoud/entry.ts';
import type { Praktijk } from './model.ts';

/** How two practices are related, seen from either side. */
export type Verwantschap =
  'voortgekomen-uit' | 'leidde-tot' | 'overgenomen-van' | 'overgenomen-door' | 'vergelijkbaar';

/** A related practice, how it is related, since when and according to whom. */
export type Verwant = {
  praktijk: Praktijk;
  soort: Verwantschap;
  jaar?: number;
  bron: string[];
};

const omgekeerd = {
  'voortgekomen-uit': 'leidde-tot',
  'overgenomen-van': 'overgenomen-door',
  vergelijkbaar: 'vergelijkbaar',
} as const;

/** The related practices of every practice; each relation shows up on both sides. */
export function buildVerwanten(praktijken: Praktijk[]): Map<string, Verwant[]> {
  const opId = new Map(praktijken.map((p) => [p.id, p]));
  const verwanten = new Map<string, Verwant[]>(praktijken.map((p) => [p.id, []]));
  for (const praktijk of praktijken)
    for (const { praktijk: anderId, soort, jaar, bron } of praktijk.verwant) {
      const ander = opId.get(anderId);
      if (!ander) continue;
      const details = { bron, ...(jaar === undefined ? {} : { jaar }) };
      verwanten.get(praktijk.id)?.push({ praktijk: ander, soort, ...details });
      verwanten.get(anderId)?.push({ praktijk, soort: omgekeerd[soort], ...details });
    }
  return verwanten;
}

/** The line of descent through a practice, oldest first: forerunners, itself, successors. */
export function stamlijn(
  praktijk: Praktijk,
  verwanten: Map<string, Verwant[]>,
): { praktijk: Praktijk; afstand: number }[] {
  const loop = (richting: Verwantschap[], stap: number) => {
    const lijn: { praktijk: Praktijk; afstand: number }[] = [];
    const gezien = new Set([praktijk.id]);
    let rij = [praktijk];
    for (let afstand = stap; rij.length; afstand += stap) {
      rij = rij
        .flatMap((p) => verwanten.get(p.id) ?? [])
        .filter((v) => richting.includes(v.soort))
        .map((v) => v.praktijk)
        .filter((p) => !gezien.has(p.id) && gezien.add(p.id));
      lijn.push(...rij.map((p) => ({ praktijk: p, afstand })));
    }
    return lijn;
  };
  return [
    ...loop(['voortgekomen-uit', 'overgenomen-van'], -1).reverse(),
    { praktijk, afstand: 0 },
    ...loop(['leidde-tot', 'overgenomen-door'], 1),
  ];
}

/** No practice descends from itself, and a relation is written on one side only. */
export function checkStamboom(entries: Entry[]): Bevinding[] {
  const praktijken = entries.filter((e): e is Entry<'praktijken'> => e.collectie === 'praktijken');
  const ouders = new Map(
    praktijken.map((p) => [
      p.id,
      p.data.verwant.filter((v) => v.soort !== 'vergelijkbaar').map((v) => v.praktijk),
    ]),
  );
  const stamtAfVan = (id: string, doel: string, gezien = new Set<string>()): boolean =>
    (ouders.get(id) ?? []).some(
      (ouder) =>
        ouder === doel || (!gezien.has(ouder) && stamtAfVan(ouder, doel, gezien.add(ouder))),
    );
  return praktijken.flatMap((p) => {
    const fout = (i: number, code: string, melding: string, voorstel: string): Bevinding => ({
      bestand: p.bestand,
      veld: `verwant[${i}].praktijk`,
      code,
      ernst: 'fout',
      melding,
      voorstel,
    });
    return p.data.verwant.flatMap((v, i) => {
      if (v.soort !== 'vergelijkbaar' && stamtAfVan(v.praktijk, p.id))
        return [
          fout(
            i,
            'stamboom-kring',
            `"${v.praktijk}" stamt zelf af van "${p.id}".`,
            'Schrijf de relatie alleen op bij de jongste praktijk.',
          ),
        ];
      const ander = praktijken.find((q) => q.id === v.praktijk);
      const dubbel =
        ander && p.id > ander.id && ander.data.verwant.some((w) => w.praktijk === p.id);
      return dubbel
        ? [
            fout(
              i,
              'verwant-dubbel',
              `Deze relatie staat ook in ${ander.bestand}.`,
              'Schrijf de relatie op één kant op.',
            ),
          ]
        : [];
    });
  });
}
