import { forceLink, forceManyBody, forceSimulation, forceY } from 'd3-force';

/** The columns of the picture, from left to right; lines run between the middle and a side. */
export const kolommen = ['tip', 'praktijk', 'knelpunt'] as const;

/** The kind of node a column holds. */
export type Kolomsoort = (typeof kolommen)[number];

/** A node before it has a place: its column, and the height it needs. */
export type Plaatsbaar = { id: string; kolom: Kolomsoort; hoogte: number };

/** Where the middle of each node comes, by id, and how high the picture becomes. */
export type Plaatsing = { y: Map<string, number>; hoogte: number };

type Paar = readonly [van: string, naar: string];

/** Rounds of the simulation; more changes the order no further. */
const RONDEN = 1000;

/** Gives every node a place: what belongs together comes close, and no two overlap. */
export function layoutNetwerk(knopen: readonly Plaatsbaar[], paren: readonly Paar[]): Plaatsing {
  const op = <T>(lijst: readonly T[], sleutel: (item: T) => string) =>
    lijst.toSorted((a, b) => (sleutel(a) < sleutel(b) ? -1 : 1));
  const kracht = simulate(
    op(knopen, (k) => k.id),
    op(paren, (p) => p.join(' ')),
  );
  const stapels = kolommen.map((kolom) =>
    knopen
      .filter((k) => k.kolom === kolom)
      .map((k) => ({ ...k, y: kracht.get(k.id) ?? 0 }))
      .toSorted((a, b) => a.y - b.y || (a.id < b.id ? -1 : 1)),
  );
  const hoogte = Math.max(...stapels.map(sumHoogte));
  const [, midden = []] = stapels;
  const y = new Map(stack(midden, hoogte));
  for (const zijkant of stapels.filter((stapel) => stapel !== midden))
    for (const paar of stack(spread(towardsBuren(zijkant, paren, y), hoogte), hoogte))
      y.set(...paar);
  return { y, hoogte };
}

type Geplaatst = Plaatsbaar & { y: number };

/** Lets lines pull and nodes push, each node within its own column; the same start every time. */
function simulate(knopen: readonly Plaatsbaar[], paren: readonly Paar[]): Map<string, number> {
  const punten = kolommen.flatMap((kolom, i) =>
    knopen
      .filter((k) => k.kolom === kolom)
      .map(({ id }, j, { length }) => ({ id, fx: i * 100, y: (1000 * (j + 0.5)) / length - 500 })),
  );
  const lijnen = paren.map(([source, target]) => ({ source, target }));
  let zaad = 1;
  forceSimulation(punten)
    .randomSource(() => (zaad = (zaad * 16807) % 2147483647) / 2147483647)
    .alphaDecay(1 - 0.001 ** (1 / RONDEN))
    .force(
      'lijnen',
      forceLink<(typeof punten)[number], (typeof lijnen)[number]>(lijnen)
        .id((punt) => punt.id)
        .distance(0),
    )
    .force('ruimte', forceManyBody())
    .force('midden', forceY().strength(0.02))
    .stop()
    .tick(RONDEN);
  return new Map(punten.map(({ id, y }) => [id, y]));
}

/** The nodes of a side, each at the middle of what it is connected to, in that order. */
function towardsBuren(
  zijkant: Geplaatst[],
  paren: readonly Paar[],
  y: Map<string, number>,
): Geplaatst[] {
  return zijkant
    .map((knoop) => {
      const buren = paren.flatMap((paar) =>
        paar.includes(knoop.id) ? paar.flatMap((id) => y.get(id) ?? []) : [],
      );
      const som = buren.toSorted((a, b) => a - b).reduce((a, b) => a + b, 0);
      return { ...knoop, y: buren.length ? som / buren.length : 0 };
    })
    .toSorted((a, b) => a.y - b.y || (a.id < b.id ? -1 : 1));
}

/** Halfway to an even spread: near what they belong to, and with room for their lines. */
function spread(zijkant: Geplaatst[], hoogte: number): Geplaatst[] {
  return zijkant.map((knoop, i) => ({
    ...knoop,
    y: (knoop.y + (hoogte * (i + 0.5)) / zijkant.length) / 2,
  }));
}

/** Moves nodes apart as little as is needed, within the height; the mean of pushing down and up. */
function stack(stapel: Geplaatst[], hoogte: number): [string, number][] {
  const vrij = hoogte - sumHoogte(stapel);
  let boven = 0;
  // What a node still may move down, once everything above it has its height.
  const speling = stapel.map((knoop) => {
    const wens = Math.min(Math.max(knoop.y - knoop.hoogte / 2 - boven, 0), vrij);
    boven += knoop.hoogte;
    return wens;
  });
  const omlaag = speling.map((_, i) => Math.max(...speling.slice(0, i + 1)));
  const omhoog = speling.map((_, i) => Math.min(...speling.slice(i)));
  boven = 0;
  return stapel.map(({ id, hoogte: eigen }, i) => {
    const y = boven + eigen / 2 + ((omlaag[i] ?? 0) + (omhoog[i] ?? 0)) / 2;
    boven += eigen;
    return [id, Math.round(y)];
  });
}

function sumHoogte(stapel: readonly Plaatsbaar[]): number {
  return stapel.reduce((som, { hoogte }) => som + hoogte, 0);
}
