import type { BrowserContextOptions, Page } from 'playwright-core';
import { allePaginas, type OpenPage } from '../browser/browser.ts';
import { installHulp } from './in-pagina.ts';

/** What is looked at on one page; gives what is wrong, per test. */
export type Bezoek<Naam extends string> = (page: Page, pad: string) => Promise<Fouten<Naam>>;

/** What is wrong, per test. */
export type Fouten<Naam extends string> = Partial<Record<Naam, string[]>>;

/** What one page showed of one test. */
type Vondst<Naam> = { naam: Naam; pad: string; regels: string[] };

/** The settings of the browser, and what each tab needs before its first page. */
type Opties = BrowserContextOptions & { vooraf?: (page: Page) => Promise<void> };

/** Tabs that work at the same time; the machine of the tests has two cores. */
const TABBLADEN = 2;

/** Opens every page of the site once and gathers what is wrong, each thing once. */
export async function bezoekAlle<Naam extends string>(
  openPage: OpenPage,
  bezoek: Bezoek<Naam>,
  { vooraf, ...options }: Opties = {},
): Promise<{ paginas: number; fouten: Fouten<Naam> }> {
  const paden = allePaginas();
  const gevonden: Vondst<Naam>[] = [];
  const wacht = [...paden];
  const tabblad = async () => {
    const page = await openPage({ reducedMotion: 'reduce', ...options });
    await installHulp(page);
    await vooraf?.(page);
    for (let pad = wacht.shift(); pad; pad = wacht.shift()) {
      await page.goto(pad);
      const fouten = Object.entries(await bezoek(page, pad)) as [Naam, string[]][];
      for (const [naam, regels] of fouten)
        gevonden.push({ naam, pad, regels: [...new Set(regels)] });
    }
  };
  await Promise.all(Array.from({ length: TABBLADEN }, tabblad));
  return { paginas: paden.length, fouten: vatSamen(gevonden) };
}

/** Says what is wrong on many pages once, with one of these pages and how many there are. */
function vatSamen<Naam extends string>(gevonden: readonly Vondst<Naam>[]): Fouten<Naam> {
  const fouten: Fouten<Naam> = {};
  const paden = new Map<string, string[]>();
  for (const { naam, pad, regels } of gevonden)
    for (const regel of regels) {
      const sleutel = `${naam} ${regel}`;
      paden.set(sleutel, [...(paden.get(sleutel) ?? []), pad]);
    }
  for (const { naam, pad, regels } of gevonden) {
    const eerst = regels.filter((regel) => paden.get(`${naam} ${regel}`)?.[0] === pad);
    (fouten[naam] ??= []).push(
      ...eerst.map((regel) => `${regel} · ${pad}, ${paden.get(`${naam} ${regel}`)?.length}×`),
    );
  }
  return fouten;
}
