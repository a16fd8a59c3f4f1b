import type { Page } from 'playwright-core';
import { Alfa, maakFoto } from './alfa.ts';
import { installAxe, runAxe } from './axe.ts';
import { installIbm, runIbm } from './ibm.ts';
import { nagekekenAlfa, nagekekenAxe, nagekekenIbm } from './nagekeken.ts';
import { Verslag } from './verslag.ts';

/** A window, a theme, and whether all that folds is open. */
type Stand = { naam: string; breedte: number; thema: 'light' | 'dark'; open?: true };

/** The states every page is judged in; the last only on pages where something folds. */
export const standen: Stand[] = [
  { naam: '1280 px licht', breedte: 1280, thema: 'light' },
  { naam: '1280 px donker', breedte: 1280, thema: 'dark' },
  { naam: '320 px licht', breedte: 320, thema: 'light' },
  { naam: '320 px donker', breedte: 320, thema: 'dark' },
  { naam: '320 px donker, alles opengeklapt', breedte: 320, thema: 'dark', open: true },
];

/** What the tools said, and where a page scrolls sideways. */
export type Verslagen = { axe: Verslag; ibm: Verslag; alfa: Verslag; schuift: string[] };

/** Takes every page through every state, over the tabs given. */
export async function rondgang(tabs: Page[], paden: string[]): Promise<Verslagen> {
  const verslagen: Verslagen = {
    axe: new Verslag(nagekekenAxe),
    ibm: new Verslag(nagekekenIbm),
    alfa: new Verslag(nagekekenAlfa),
    schuift: [],
  };
  const alfa = new Alfa();
  const wachtrij = paden.values(); // shared: each tab takes the next page when it is done
  const werk = async (tab: Page) => {
    for (const pad of wachtrij) await beoordeel(tab, pad, alfa, verslagen);
  };
  try {
    await Promise.all(tabs.map(werk));
  } finally {
    await alfa.stop();
  }
  return verslagen;
}

async function beoordeel(tab: Page, pad: string, alfa: Alfa, verslagen: Verslagen): Promise<void> {
  await tab.goto(pad);
  await installAxe(tab);
  await installIbm(tab);
  const vanAlfa: Promise<void>[] = [];
  for (const stand of standen) {
    if (!(await zetStand(tab, stand))) continue;
    const waar = `${pad} ${stand.naam}`;
    const nodig = await tab.evaluate(() => document.documentElement.scrollWidth);
    if (nodig > stand.breedte) verslagen.schuift.push(`${waar}: ${nodig} px`);
    const foto = await maakFoto(tab);
    vanAlfa.push(alfa.beoordeel(foto).then((oordeel) => verslagen.alfa.add(tab, waar, oordeel)));
    await verslagen.axe.add(tab, waar, await runAxe(tab));
    await verslagen.ibm.add(tab, waar, await runIbm(tab));
  }
  await Promise.all(vanAlfa);
}

/** Brings a page in a state; false when the page is the same as in the state before. */
async function zetStand(tab: Page, { breedte, thema, open }: Stand): Promise<boolean> {
  await tab.setViewportSize({ width: breedte, height: 800 });
  await tab.emulateMedia({ colorScheme: thema });
  if (!open) return true;
  return tab.evaluate(() => {
    const dicht = document.querySelectorAll<HTMLDetailsElement>('details:not([open])');
    for (const details of dicht) details.open = true;
    return dicht.length > 0;
  });
}
