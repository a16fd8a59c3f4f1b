import type { BrowserContextOptions, Page } from 'playwright-core';
import { allePaginas, type OpenPage } from '../browser/browser.ts';
import { installHulp } from './in-pagina.ts';

/** What is looked at on one page; gives what is wrong, per test. */
export type Bezoek<Naam extends string> = (page: Page, pad: string) => Promise<Fouten<Naam>>;

/** What is wrong, per test. */
export type Fouten<Naam extends string> = Partial<Record<Naam, string[]>>;

/** A page that goes wrong all over says so in a few lines. */
function kort(regels: readonly string[]): string[] {
  const rest = regels.length - GENOEG;
  return rest > 0 ? [...regels.slice(0, GENOEG), `and ${rest} more`] : [...regels];
}

/** The settings of the browser, and what each tab needs before its first page. */
type Opties = BrowserContextOptions & { vooraf?: (page: Page) => Promise<void> };

/** Lines that tell enough about what is wrong with one page. */
const GENOEG = 8;

/** Tabs that work at the same time; the machine of the tests has two cores. */
const TABBLADEN = 2;

/** Opens every page of the site once and gathers what is wrong. */
export async function bezoekAlle<Naam extends string>(
  openPage: OpenPage,
  bezoek: Bezoek<Naam>,
  { vooraf, ...options }: Opties = {},
): Promise<{ paginas: number; fouten: Fouten<Naam> }> {
  const paden = allePaginas();
  const fouten: Fouten<Naam> = {};
  const wacht = [...paden];
  const tabblad = async () => {
    const page = await openPage({ reducedMotion: 'reduce', ...options });
    await installHulp(page);
    await vooraf?.(page);
    for (let pad = wacht.shift(); pad; pad = wacht.shift()) {
      await page.goto(pad);
      const gevonden = Object.entries(await bezoek(page, pad)) as [Naam, string[]][];
      for (const [naam, regels] of gevonden)
        (fouten[naam] ??= []).push(...kort(regels).map((regel) => `${pad} ${regel}`));
    }
  };
  await Promise.all(Array.from({ length: TABBLADEN }, tabblad));
  return { paginas: paden.length, fouten };
}
