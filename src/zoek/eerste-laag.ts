import type { Bladzijde, Lexicon } from './lexicon.ts';
import { findVormen } from './opzoeken.ts';
import type { Vondst, Zoekfunctie } from './rangschik.ts';
import { fold } from './woord.ts';

type Woorden = {
  bladzijde: Bladzijde;
  titel: Set<string>;
  koppen: Set<string>;
  tekst: Set<string>;
};

/** Looks in titles, headings and descriptions only: quick, and without Pagefind. */
export function createEersteLaag(lexicon: Lexicon): Zoekfunctie<Bladzijde> {
  const lijst: Woorden[] = lexicon.bladzijden.map((bladzijde) => ({
    bladzijde,
    titel: toWoorden(bladzijde[1]),
    tekst: toWoorden(bladzijde[3]),
    koppen: toWoorden(bladzijde[4]),
  }));
  return (q) => {
    const gezocht = [...toWoorden(q)].map((w) => new Set([w, ...findVormen(lexicon, w)]));
    const vondsten = lijst.flatMap((woorden): Vondst<Bladzijde>[] => {
      const scores = gezocht.map((vormen) => weigh(woorden, vormen));
      if (!scores.length || scores.includes(0)) return [];
      const score = scores.reduce((som, s) => som + s, 0) / scores.length;
      return [{ id: woorden.bladzijde[0], score, waarde: woorden.bladzijde }];
    });
    return Promise.resolve(vondsten);
  };
}

function weigh({ titel, koppen, tekst }: Woorden, vormen: Set<string>): number {
  const heeft = (woorden: Set<string>) => [...vormen].some((v) => woorden.has(v));
  const begint = (woorden: Set<string>) =>
    [...woorden].some((w) => [...vormen].some((v) => v.length > 2 && w.startsWith(v)));
  if (heeft(titel)) return 3 / Math.sqrt(titel.size);
  if (heeft(koppen)) return 0.8;
  if (heeft(tekst)) return 0.6;
  return begint(titel) ? 0.5 : begint(tekst) ? 0.3 : 0;
}

function toWoorden(tekst: string): Set<string> {
  return new Set(
    fold(tekst)
      .replace(/['’.]/g, '')
      .split(/[^a-z0-9]+/)
      .filter(Boolean),
  );
}
