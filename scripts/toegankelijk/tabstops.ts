import type { CDPSession, Page } from 'playwright-core';

/** A stop of the keyboard: its place in the order of the page, and what is wrong with it there. */
type Stop = { nummer: number; klachten: string[] };

declare global {
  /** Elements the keyboard should reach, in the order of the page. */
  var stops: Element[];
  /** Where the keyboard came since the list was made. */
  var logboek: Stop[];
}

/** Lists in the page what the keyboard should reach, by the rules of HTML and nothing else. */
export function listStops(): string[] {
  const kiezer =
    'a[href], area[href], button, input, select, textarea, summary, iframe, audio[controls], video[controls], [contenteditable], [tabindex]';
  const schuift = (el: Element) => {
    const { overflowX, overflowY } = getComputedStyle(el);
    const rolt = /auto|scroll/;
    const dwars = rolt.test(overflowX) && el.scrollWidth > el.clientWidth;
    return dwars || (rolt.test(overflowY) && el.scrollHeight > el.clientHeight);
  };
  const bereikbaar = (el: Element) =>
    !el.matches(':disabled, [tabindex^="-"], input[type=hidden]') &&
    !el.closest('[inert]') &&
    (el.localName !== 'summary' || el.parentElement?.querySelector('summary') === el) &&
    el.checkVisibility({ visibilityProperty: true });
  const alle = [...mao.venster().querySelectorAll('*')];
  const gewoon = alle.filter((el) => el.matches(kiezer) && bereikbaar(el));
  const gekozen = (el: Element) => {
    if (!(el instanceof HTMLInputElement) || el.type !== 'radio') return true;
    const groep = gewoon.filter(
      (ander): ander is HTMLInputElement =>
        ander instanceof HTMLInputElement && ander.type === 'radio' && ander.name === el.name,
    );
    return (groep.find((ander) => ander.checked) ?? groep[0]) === el;
  };
  globalThis.stops = alle.filter((el) =>
    gewoon.includes(el)
      ? gekozen(el)
      : schuift(el) && bereikbaar(el) && !gewoon.some((stop) => el.contains(stop)),
  );
  return globalThis.stops.map((el) => mao.beschrijf(el));
}

/** Writes down in the page every stop from now on, with what a reader would not see of it. */
function keepLogboek(): void {
  document.addEventListener('focusin', ({ target }) => {
    const el = target as Element;
    const klachten = [...mao.checkRing(el), ...mao.checkBedekt(el)];
    globalThis.logboek.push({ nummer: globalThis.stops.indexOf(el), klachten });
  });
}

/** Puts the keyboard at the very start of the page, as for a reader who just came. */
function beginBovenaan(): void {
  const venster = mao.venster() as HTMLElement;
  venster.tabIndex = -1;
  venster.focus();
  venster.removeAttribute('tabindex');
  globalThis.logboek = [];
}

/** Presses Tab without waiting for each press: the page itself writes down where it came. */
async function press(client: CDPSession, keer: number, terug = false): Promise<void> {
  const toets = { key: 'Tab', code: 'Tab', windowsVirtualKeyCode: 9, modifiers: terug ? 8 : 0 };
  const drukken = Array.from({ length: keer }, () => [
    client.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...toets }),
    client.send('Input.dispatchKeyEvent', { type: 'keyUp', ...toets }),
  ]);
  await Promise.all(drukken.flat());
}

/** Holds a walk there and back against the order of the page. */
function checkRonde(namen: readonly string[], log: readonly Stop[]): string[] {
  const orde = namen.map((_, i) => i);
  const verwacht = [...orde, ...orde.slice(0, -1).reverse()];
  const naam = (nummer: number | undefined) => namen[nummer ?? -1] ?? 'nothing of the list';
  const mis = verwacht.findIndex((nummer, i) => log[i]?.nummer !== nummer);
  return [
    ...(mis < 0
      ? []
      : [`stop ${mis + 1}: ${naam(log[mis]?.nummer)} instead of ${naam(verwacht[mis])}`]),
    ...new Set(log.flatMap(({ nummer, klachten }) => klachten.map((k) => `${naam(nummer)} ${k}`))),
  ];
}

/** Writes down in the pages of this tab where the keyboard comes. */
export async function installLogboek(page: Page): Promise<void> {
  await page.addInitScript(keepLogboek);
}

/** Presses Tab for the first time on a page. */
export async function eersteTab(page: Page): Promise<void> {
  await page.evaluate(beginBovenaan);
  await page.keyboard.press('Tab');
}

/** Walks through the page with Tab and back with Shift+Tab, and says where that went wrong. */
export async function loopRond(page: Page): Promise<string[]> {
  const client = await page.context().newCDPSession(page);
  const namen = await page.evaluate(listStops);
  await page.evaluate(beginBovenaan);
  await press(client, namen.length);
  await press(client, namen.length - 1, true);
  const log = await page.evaluate(() => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    return globalThis.logboek;
  });
  await client.detach();
  return checkRonde(namen, log);
}
