import type { Page } from 'playwright-core';
import { checkBedekt, checkRing } from './focus.ts';
import { readStukken } from './tekstvakken.ts';

/** An element as a reader of a report finds it back. */
function beschrijf(el: Element): string {
  const naam = el.getAttribute('aria-label') ?? el.textContent.trim().replaceAll(/\s+/g, ' ');
  const klasse = el.getAttribute('class')?.split(' ')[0];
  return `${el.localName}${el.id ? `#${el.id}` : klasse ? `.${klasse}` : ''} “${naam.slice(0, 40)}”`;
}

/** What a reader can reach now: the page, or the dialog that lies over it. */
function venster(): Element {
  return document.querySelector('dialog:modal') ?? document.body;
}

/** True when a reader can see an element, or could by scrolling. */
function isZichtbaar(el: Element): boolean {
  return (
    el.checkVisibility({ visibilityProperty: true }) &&
    [...el.getClientRects()].some(({ width, height }) => width > 0 && height > 0)
  );
}

/** True for text that only screen readers get. */
function isAlleenVoorlezen(el: Element): boolean {
  return el.closest('.sr-only, [aria-hidden=true].sr-only') !== null;
}

/** Red, green, blue and opacity of a colour as the browser computes it. */
function leesKleur(kleur: string): [number, number, number, number] {
  const [r = 0, g = 0, b = 0, a = 1] = (kleur.match(/[\d.]+/g) ?? []).map(Number);
  return [r, g, b, a];
}

/** The colour behind an element: the first around it that lets nothing through. */
function achtergrond(el: Element): string {
  for (let om: Element | null = el; om; om = om.parentElement) {
    const kleur = getComputedStyle(om).backgroundColor;
    if (mao.leesKleur(kleur)[3] > 0.99) return kleur;
  }
  const blad = document.body.appendChild(document.createElement('i'));
  blad.style.color = 'Canvas';
  const kleur = getComputedStyle(blad).color;
  blad.remove();
  return kleur;
}

/** A colour the browser computed, in six digits. */
function hex(kleur: string): string {
  const cijfers = mao.leesKleur(kleur).slice(0, 3);
  return `#${cijfers.map((deel) => Math.round(deel).toString(16).padStart(2, '0')).join('')}`;
}

/** Contrast of two colours by the formula of WCAG. */
function contrast(een: string, twee: string): number {
  const licht = (kleur: string) => {
    const [r, g, b] = mao.leesKleur(kleur).map((deel) => {
      const c = deel / 255;
      return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * (r ?? 0) + 0.7152 * (g ?? 0) + 0.0722 * (b ?? 0);
  };
  const [laag = 0, hoog = 0] = [licht(een), licht(twee)].sort((a, b) => a - b);
  return (hoog + 0.05) / (laag + 0.05);
}

const hulp = {
  ...{ beschrijf, venster, isZichtbaar, isAlleenVoorlezen },
  ...{ leesKleur, hex, achtergrond, contrast },
  ...{ checkRing, checkBedekt, readStukken },
};

declare global {
  /** Small functions for the tests, in every page they open. */
  var mao: typeof hulp;
}

/** Gives every page that opens from now on the functions of `mao`. */
export async function installHulp(page: Page): Promise<void> {
  const functies = Object.entries(hulp).map(([naam, functie]) => `${naam}: ${functie.toString()}`);
  await page.addInitScript(`globalThis.mao = { ${functies.join(', ')} };`);
}
