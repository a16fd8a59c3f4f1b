import { domeinen as volgorde, type Domein } from '#src/schemas/praktijk.ts';

/** Radius and distance from the centre per number of circles, as a part of R (design, table). */
const maten = [
  { r: 0.62, d: 0 },
  { r: 0.62, d: 0.3 },
  { r: 0.6, d: 0.31 },
  { r: 0.58, d: 0.3 },
  { r: 0.56, d: 0.3 },
] as const;

const MIDDEN = 50;

/** A circle in a square of 100 × 100. */
type Cirkel = { cx: number; cy: number; r: number };

/** The eye of a combination of domains, in a square of 100 × 100. */
export type Glyph = {
  cirkels: (Cirkel & { domein: Domein })[];
  /** Path of the shared white part; undefined for one domain, where `wit` is a circle. */
  oog: string;
  pupil: Cirkel;
  lichtje: Cirkel;
};

/** Draws the eye of one to five domains; the same combination always gives the same image. */
export function toGlyph(domeinen: readonly Domein[]): Glyph {
  const gekozen = volgorde.filter((d) => domeinen.includes(d));
  const k = gekozen.length;
  const maat = maten[k - 1] ?? maten[0];
  const [r, d] = [maat.r * MIDDEN, maat.d * MIDDEN];
  const ingeschreven = k === 1 ? 0.32 * MIDDEN : r - d;
  const pupil = 0.62 * ingeschreven;
  const schuin = 0.34 * pupil;
  return {
    cirkels: gekozen.map((domein, i) => {
      const [cx, cy] = punt(hoek(i, k), d);
      return { domein, cx, cy, r: rond(r) };
    }),
    oog: k === 1 ? toCirkelpad(ingeschreven) : toDoorsnede(k, r, d),
    pupil: { cx: MIDDEN, cy: MIDDEN, r: rond(pupil) },
    lichtje: { cx: rond(MIDDEN + schuin), cy: rond(MIDDEN - schuin), r: rond(0.28 * pupil) },
  };
}

/** Corners lie at θi + 180° + 180°/k, at distance −d·cos(π/k) + √(r² − (d·sin(π/k))²). */
function toDoorsnede(k: number, r: number, d: number): string {
  const t = -d * Math.cos(Math.PI / k) + Math.sqrt(r ** 2 - (d * Math.sin(Math.PI / k)) ** 2);
  const hoeken = Array.from({ length: k }, (_, i) => punt(hoek(i, k) + Math.PI + Math.PI / k, t));
  const [begin, ...rest] = [...hoeken, ...hoeken.slice(0, 1)];
  return `M${begin?.join(' ')}${rest.map((h) => `A${rond(r)} ${rond(r)} 0 0 1 ${h.join(' ')}`).join('')}Z`;
}

function toCirkelpad(r: number): string {
  const [links, rechts] = [rond(MIDDEN - r), rond(MIDDEN + r)];
  const boog = `A${rond(r)} ${rond(r)} 0 0 1 `;
  return `M${links} ${MIDDEN}${boog}${rechts} ${MIDDEN}${boog}${links} ${MIDDEN}Z`;
}

function hoek(i: number, k: number): number {
  return -Math.PI / 2 + (2 * Math.PI * i) / k;
}

function punt(richting: number, afstand: number): [number, number] {
  return [rond(MIDDEN + afstand * Math.cos(richting)), rond(MIDDEN + afstand * Math.sin(richting))];
}

function rond(getal: number): number {
  return Math.round(getal * 10) / 10;
}
