import { createRequire } from 'node:module';
import { alfaVersion } from '@siteimprove/alfa-rules';
import axe from 'axe-core';
import { nagekekenAlfa, nagekekenAxe, nagekekenIbm, type Nagekeken } from './nagekeken.ts';

/** A tool of others that judges pages in the browser. */
export type Werktuig = {
  sleutel: 'axe' | 'ibm' | 'alfa';
  naam: string;
  versie: string;
  /** For readers: what it holds pages against. */
  wat: string;
  lijst: readonly Nagekeken[];
  /** Rules that pass at least, on every page and over all, and how often on every page; fewer means that it did not work. */
  minst: { pagina: number; alle: number; vaak: number };
};

const { version: ibmVersie } = createRequire(import.meta.url)(
  'accessibility-checker-engine/package.json',
) as { version: string };

/** The three tools every page goes past. */
export const werktuigen: Werktuig[] = [
  {
    sleutel: 'axe',
    naam: 'axe-core',
    versie: axe.version,
    wat: 'Alle regels van axe voor WCAG 2.2 A en AA, met goede gewoonten en de grootte van knoppen en links.',
    lijst: nagekekenAxe,
    minst: { pagina: 30, alle: 50, vaak: 30 },
  },
  {
    sleutel: 'ibm',
    naam: 'IBM Equal Access',
    versie: ibmVersie,
    wat: 'De regels van IBM voor WCAG 2.2 A en AA. Ook wat IBM aanraadt, is nagekeken.',
    lijst: nagekekenIbm,
    minst: { pagina: 30, alle: 60, vaak: 101 },
  },
  {
    sleutel: 'alfa',
    naam: 'Siteimprove Alfa',
    versie: alfaVersion,
    wat: 'De regels van Alfa voor WCAG 2.2 A en AA, met goede gewoonten.',
    lijst: nagekekenAlfa,
    minst: { pagina: 20, alle: 35, vaak: 101 },
  },
];
