import nederland from '@svg-maps/netherlands';
import type { Catalogus } from '#src/catalogus/model.ts';
import { hrefRegio } from './href.ts';
import { telwoord } from './kenmerken.ts';

/** A province as a path in the map. */
type Provincie = { id: string; pad: string };

/** A region as a numbered pin in the map and a line in the list beside it. */
export type Pin = {
  nummer: number;
  x: number;
  y: number;
  naam: string;
  href: string;
  aantal: number;
  praktijken: string;
};

/** The map of the Netherlands; province outlines from @svg-maps/netherlands (CC BY 4.0). */
export type RegioMap = { viewBox: string; provincies: Provincie[]; pinnen: Pin[] };

/** Smallest step between two points of an outline, in units of the map (about a pixel). */
const STAP = 2.5;

/** Draws provinces and pins; regions are numbered in the order of the catalogue. */
export function toRegioMap({ regios, relaties }: Catalogus): RegioMap {
  return {
    viewBox: nederland.viewBox,
    provincies: nederland.locations.map(({ id, path }) => ({ id, pad: simplifyPad(path) })),
    pinnen: regios.map((regio, i) => {
      const aantal = relaties.praktijkenVanRegio.get(regio.id)?.length ?? 0;
      return {
        nummer: i + 1,
        ...plaats(regio.ligging),
        naam: regio.naam,
        href: hrefRegio(regio.id),
        aantal,
        praktijken: telwoord(aantal, 'praktijk', 'praktijken'),
      };
    }),
  };
}

/** Longitude and latitude to map units: Mercator, fitted on the outlines of this map. */
export function plaats({ lon, lat }: { lon: number; lat: number }): { x: number; y: number } {
  const mercator = Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360));
  return { x: Math.round(158.361 * lon - 532.4), y: Math.round(-9037.05 * mercator + 10042.62) };
}

/** Drops points closer than a step to the last one kept; whole numbers, relative lines. */
export function simplifyPad(pad: string): string {
  return pad
    .split(/(?=m)/)
    .map((deel) => {
      const getallen = (deel.match(/-?[\d.]+(?:e-?\d+)?/g) ?? []).map(Number);
      return { deel, getallen };
    })
    .reduce<{ uit: string; x: number; y: number }>(
      ({ uit, x, y }, { getallen }) => {
        const punten: [number, number][] = [];
        for (let i = 0; i + 1 < getallen.length; i += 2) {
          x += getallen[i] ?? 0;
          y += getallen[i + 1] ?? 0;
          const [vx, vy] = punten.at(-1) ?? [Infinity, Infinity];
          if (Math.hypot(x - vx, y - vy) >= STAP) punten.push([Math.round(x), Math.round(y)]);
        }
        const [begin] = punten;
        // `z` brings the pen back to where this outline began, before rounding.
        x += -som(getallen, 0) + (getallen[0] ?? 0);
        y += -som(getallen, 1) + (getallen[1] ?? 0);
        return { uit: uit + (begin && punten.length > 3 ? `M${toRelatief(punten)}z` : ''), x, y };
      },
      { uit: '', x: 0, y: 0 },
    ).uit;
}

function som(getallen: number[], vanaf: number): number {
  return getallen.reduce((totaal, g, i) => (i % 2 === vanaf ? totaal + g : totaal), 0);
}

function toRelatief(punten: [number, number][]): string {
  const [begin, ...rest] = punten;
  let [x, y] = begin ?? [0, 0];
  const stappen = rest.map(([px, py]) => {
    const stap = `${px - x} ${py - y}`;
    [x, y] = [px, py];
    return stap;
  });
  return `${begin?.join(' ')}l${stappen.join(' ')}`.replaceAll(' -', '-');
}
