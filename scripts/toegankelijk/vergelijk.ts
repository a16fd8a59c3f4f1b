import type { Page } from 'playwright-core';
import type { Geval } from './oordeel.ts';
import type { Nagekeken } from './nagekeken.ts';

/** Of each case the line of the list it falls under, and its HTML for the report. */
export type Plaats = { lijn: number; html: string };

/** Lays the cases of a page beside the list: same rule, and an element its selector finds. */
export function vergelijk(
  page: Page,
  gevallen: Geval[],
  lijst: readonly Nagekeken[],
): Promise<Plaats[]> {
  const vragen = gevallen.map(({ soort, regel, melding, plek }) => ({
    plek,
    lijnen: lijst.flatMap((lijn, nummer) =>
      soort === 'twijfel' &&
      lijn.regel === regel &&
      melding.toLowerCase().includes(lijn.melding ?? '')
        ? [{ nummer, kiezer: lijn.kiezer }]
        : [],
    ),
  }));
  return page.evaluate((lijstVanVragen) => {
    const loop = (pad: string): Element | null => {
      let hier: Element | Document = document;
      for (const [, naam, hoeveelste] of pad.matchAll(/\/([\w-]+)\[(\d+)\]/g)) {
        const kinderen: Element[] = [...hier.children].filter((el) => el.localName === naam);
        hier = kinderen[Number(hoeveelste) - 1] ?? hier;
      }
      return hier instanceof Element ? hier : document.documentElement;
    };
    return lijstVanVragen.map(({ plek, lijnen }) => {
      const element = plek.startsWith('/') ? loop(plek) : document.querySelector(plek);
      const lijn = lijnen.find(({ kiezer }) => element?.matches(kiezer))?.nummer ?? -1;
      return { lijn, html: lijn < 0 ? (element?.outerHTML ?? '').slice(0, 160) : '' };
    });
  }, vragen);
}
