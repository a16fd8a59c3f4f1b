import { telwoord } from './kenmerken.ts';
import type { Kolomsoort } from './netwerk-layout.ts';

/** What a node stands for; `aantal` counts its relations, `omvang` is its size, 0 to 1. */
export type Onderwerp = {
  soort: Kolomsoort;
  href: string;
  titel: string;
  aantal: number;
  omvang: number;
  nummer?: number;
};

/** A line of text in the picture; `aan` when it goes on with the word of the line before. */
type Tekstregel = { tekst: string; y: number; aan: boolean };

/** How a node is drawn: a shape, its text in or beside it, and the box around both. */
export type Vorm = {
  vak: { x: number; y: number; width: number; height: number };
  pad: string;
  x: number;
  y: number;
  tekstX: number;
  regels: Tekstregel[];
  onder?: Tekstregel;
};

/** Width of the picture; a unit is at least a pixel, so the letters stay readable. */
export const BREEDTE = 1120;

/** Per kind: the middle of its shape and half its width, where its text stands, its box, and how many letters fit, also with more room between them. */
const maten = {
  tip: { x: 204, straal: 20, tekstX: 176, vak: [0, 226], letters: 18 },
  praktijk: { x: 560, straal: 150, tekstX: 560, vak: [410, 300], letters: 31 },
  knelpunt: { x: 916, straal: 20, tekstX: 944, vak: [894, 226], letters: 18 },
} as const;

const REGEL = 18;
const RAND = 7;
const TUSSEN = 4;

/** How high a node is, with the room to the next one. */
export function measureKnoop(onderwerp: Onderwerp): number {
  return toRegels(onderwerp).length * REGEL + RAND + TUSSEN;
}

/** Draws a node around its middle. */
export function toVorm(onderwerp: Onderwerp, y: number): Vorm {
  const { x, tekstX, vak } = maten[onderwerp.soort];
  const height = measureKnoop(onderwerp) - TUSSEN;
  const teksten = toRegels(onderwerp);
  const regels = teksten.map((tekst, i) => ({
    tekst,
    y: y + 5 + Math.round(REGEL * (i - (teksten.length - 1) / 2)),
    aan: onderwerp.titel.includes(`${teksten[i - 1]}${tekst}`),
  }));
  const onder = onderwerp.soort === 'praktijk' ? undefined : regels.pop();
  return {
    ...{ x, y, tekstX, regels },
    vak: { x: vak[0], y: Math.round(y - height / 2), width: vak[1], height },
    pad: toVormPad[onderwerp.soort](x, y, straalOf(onderwerp), height),
    ...(onder ? { onder } : {}),
  };
}

/** Half the width of the shape: where lines begin and end. */
export function straalOf({ soort, omvang }: Onderwerp): number {
  const { straal } = maten[soort];
  return soort === 'praktijk' ? straal : Math.max(11, Math.round(straal * Math.sqrt(omvang)));
}

/** A shape per kind, so that no one needs colour to tell them apart. */
export const toVormPad = {
  tip: (x: number, y: number, r: number) =>
    `M${x - r} ${y}a${r} ${r} 0 1 1 ${2 * r} 0a${r} ${r} 0 1 1 ${-2 * r} 0z`,
  praktijk: (x: number, y: number, straal: number, hoogte: number) => {
    const r = Math.min(hoogte / 2, 14);
    const hoek = (dx: number, dy: number) => `a${r} ${r} 0 0 1 ${dx} ${dy}`;
    const [breed, hoog] = [2 * (straal - r), hoogte - 2 * r];
    return `M${x - straal + r} ${y - hoogte / 2}h${breed}${hoek(r, r)}v${hoog}${hoek(-r, r)}h${-breed}${hoek(-r, -r)}v${-hoog}${hoek(r, -r)}z`;
  },
  knelpunt: (x: number, y: number, r: number) => `M${x - r} ${y}l${r} ${-r} ${r} ${r} ${-r} ${r}z`,
};

/** The title in lines that fit, and below a tip or obstacle how many practices it has. */
function toRegels({ titel, soort, aantal }: Onderwerp): string[] {
  const regels = breakRegels(titel, maten[soort].letters);
  return soort === 'praktijk' ? regels : [...regels, telwoord(aantal, 'praktijk', 'praktijken')];
}

/** A text in as few lines of at most so many letters as it takes, each about as long. */
export function breakRegels(tekst: string, letters: number): string[] {
  // A hyphen between letters is a place to break, as a space is.
  const woorden = tekst.split(/(?<=\p{L}-)(?=\p{L})|(?= )/u);
  const regels = fillRegels(woorden, letters);
  const smal = fillRegels(woorden, letters - 1);
  return letters > 1 && regels.length > 1 && smal.length === regels.length
    ? breakRegels(tekst, letters - 1)
    : regels;
}

function fillRegels(woorden: readonly string[], letters: number): string[] {
  return woorden.reduce<string[]>((regels, woord) => {
    const vorige = regels.at(-1);
    return vorige !== undefined && (vorige + woord).length <= letters
      ? [...regels.slice(0, -1), vorige + woord]
      : [...regels, woord.trimStart()];
  }, []);
}
