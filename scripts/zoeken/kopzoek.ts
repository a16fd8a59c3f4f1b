import type { Page } from 'playwright-core';

/** A search in the header: milliseconds from the click, and bytes loaded before the first hit. */
export type Kopzoek = {
  /** When the field has focus, the first hit stands there, the full answer is announced. */
  veld: number;
  eerste: number;
  vol: number;
  /** What the first hits need, and what came in meanwhile for the full text. */
  nodig: number;
  naast: number;
};

type Verloop = {
  veld: number;
  eerste: number;
  vol: number;
  geladen: { adres: string; klaar: number; bytes: number }[];
};

/** Opens the search of the header, types a question at once and waits for the full answer. */
export async function searchKop(page: Page, vraag: string): Promise<Kopzoek> {
  const { veld, eerste, vol, geladen } = await page.evaluate(search, vraag);
  const opTijd = geladen.filter(({ klaar }) => klaar <= eerste);
  const isPagefind = ({ adres }: { adres: string }) => adres.includes('/pagefind/');
  const sum = (lijst: { bytes: number }[]) => lijst.reduce((som, { bytes }) => som + bytes, 0);
  return {
    veld,
    eerste,
    vol,
    nodig: sum(opTijd.filter((g) => !isPagefind(g))),
    naast: sum(opTijd.filter(isPagefind)),
  };
}

/** Runs in the page and watches it from inside, so that driving the browser costs no time. */
async function search(vraag: string): Promise<Verloop> {
  const begin = performance.now();
  const na = () => performance.now() - begin;
  const wacht = (kiezer: string, tekst = '') =>
    new Promise<number>((af) => {
      const wachter = new MutationObserver(() => {
        const er = [...document.querySelectorAll(kiezer)];
        if (!er.some((el) => el.textContent.includes(tekst))) return;
        wachter.disconnect();
        af(na());
      });
      wachter.observe(document, { subtree: true, childList: true, characterData: true });
    });
  const veld = new Promise<number>((af) => {
    addEventListener('focusin', ({ target }) => {
      if (!(target instanceof HTMLInputElement)) return;
      af(na());
      target.value = vraag;
      target.dispatchEvent(new Event('input', { bubbles: true }));
    });
  });
  const eerste = wacht('[data-resultaten] a');
  const vol = wacht('dialog [role=status]', `‘${vraag}’`);
  document.querySelector<HTMLElement>('header a[href="/zoeken/"]')?.click();
  const tijden = { veld: await veld, eerste: await eerste, vol: await vol };
  const geladen = performance
    .getEntriesByType('resource')
    .filter((r) => r instanceof PerformanceResourceTiming)
    .filter((r) => r.startTime >= begin)
    .map((r) => ({ adres: r.name, klaar: r.responseEnd - begin, bytes: r.encodedBodySize }));
  return { ...tijden, geladen };
}
