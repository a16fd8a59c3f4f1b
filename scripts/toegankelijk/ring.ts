import type { Page } from 'playwright-core';
import sharp from 'sharp';
import { listStops } from './tabstops.ts';

/** How far around an element its focus can be seen, in pixels. */
const ROND = 10;

/** How much lighter or darker a pixel becomes when a reader can see it change, of 255. */
const DUIDELIJK = 60;

/** Names the look of each stop, so that one of each kind is enough to take pictures of. Runs in the page. */
function nameStops(): string[] {
  const naam = (el: Element | null) => `${el?.localName}.${el?.getAttribute('class') ?? ''}`;
  return globalThis.stops.map((el) =>
    [el, el.parentElement, el.closest('[class]:not(a, button)')].map(naam).join(' < '),
  );
}

type Vak = { x: number; y: number; width: number; height: number };

/** Gives focus to a stop in the middle of the window; gives the box of each of its lines. Runs in the page. */
function focusStop(nummer: number): Vak[] {
  const stop = globalThis.stops[nummer] as HTMLElement | undefined;
  // What has focus of a click already would not get it of a key.
  stop?.blur();
  stop?.scrollIntoView({ block: 'center', inline: 'center' });
  stop?.focus({ preventScroll: true, focusVisible: true });
  const vakken = [...(stop?.getClientRects() ?? [])];
  return vakken.map(({ x, y, width, height }) => ({ x, y, width, height }));
}

/** True when the page grew above a stop while its picture was taken. Runs in the page. */
function isVerschoven({ nummer, vakken }: { nummer: number; vakken: Vak[] }): boolean {
  const nu = globalThis.stops[nummer]?.getClientRects()[0];
  const isSpring = globalThis.stops[nummer]?.matches('.spring'); // comes and goes with focus
  return !isSpring && Boolean(nu?.width) && nu?.y !== vakken[0]?.y;
}

/** Kinds of stops of which focus changes nothing around them, in pixels; remembers what it saw before. */
export async function checkGetekend(page: Page, gezien: Set<string>): Promise<string[]> {
  const namen = await page.evaluate(listStops);
  const soorten = await page.evaluate(nameStops);
  const fouten: string[] = [];
  for (const [nummer, soort] of soorten.entries()) {
    if (gezien.has(soort)) continue;
    gezien.add(soort);
    let vakken: Vak[];
    let anders: number;
    do {
      vakken = await page.evaluate(focusStop, nummer);
      anders = await countAnders(page, nummer, vakken);
    } while (await page.evaluate(isVerschoven, { nummer, vakken }));
    const omtrek = vakken.reduce((som, { width, height }) => som + 2 * (width + height), 0);
    if (anders < omtrek / 2) fouten.push(`${namen[nummer]}: ${anders} pixels change`);
  }
  return fouten;
}

/** Pixels outside the lines of a stop that differ clearly with and without focus. */
async function countAnders(page: Page, nummer: number, vakken: readonly Vak[]): Promise<number> {
  const venster = page.viewportSize() ?? { width: 0, height: 0 };
  const x = Math.max(0, Math.floor(Math.min(...vakken.map((v) => v.x)) - ROND));
  const y = Math.max(0, Math.floor(Math.min(...vakken.map((v) => v.y)) - ROND));
  const rechts = Math.ceil(Math.max(...vakken.map((v) => v.x + v.width)) + ROND);
  const onder = Math.ceil(Math.max(...vakken.map((v) => v.y + v.height)) + ROND);
  const width = Math.min(venster.width, rechts) - x;
  const height = Math.min(venster.height, onder) - y;
  const neem = () => page.screenshot({ clip: { x, y, width, height } });
  const met = await readGrijs(await neem());
  await page.evaluate((n) => (globalThis.stops[n] as HTMLElement | undefined)?.blur(), nummer);
  const zonder = await readGrijs(await neem());
  return met.filter((grijs, i) => {
    const [px, py] = [x + (i % width), y + Math.floor(i / width)];
    const binnen = vakken.some(
      (v) => px >= v.x && px < v.x + v.width && py >= v.y && py < v.y + v.height,
    );
    return !binnen && Math.abs(grijs - (zonder[i] ?? 0)) > DUIDELIJK;
  }).length;
}

async function readGrijs(beeld: Buffer): Promise<number[]> {
  return [...(await sharp(beeld).removeAlpha().greyscale().raw().toBuffer())];
}
