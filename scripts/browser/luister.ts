import type { Page } from 'playwright-core';

/** Writes down what a page does that it must not: break its policy, fail, or ask elsewhere. */
export function luister(page: Page, origin: string): string[] {
  const klachten: string[] = [];
  const plek = () => new URL(page.url()).pathname;
  page.on('console', (bericht) => {
    if (['error', 'warning'].includes(bericht.type())) klachten.push(`${plek()} ${bericht.text()}`);
  });
  page.on('pageerror', (fout) => klachten.push(`${plek()} ${fout.message}`));
  page.on('request', (verzoek) => {
    const elders = !verzoek.url().startsWith(`${origin}/`);
    if (elders) klachten.push(`${plek()} asks ${verzoek.url()}`);
  });
  page.on('response', (antwoord) => {
    if (antwoord.status() >= 400) klachten.push(`${antwoord.status()} ${antwoord.url()}`);
  });
  return klachten;
}

/** Also hears every violation of the policy in the page itself, with what was blocked. */
export async function luisterNaarBeleid(page: Page): Promise<string[]> {
  const schendingen: string[] = [];
  await page.exposeFunction('meldSchending', (regel: string) => schendingen.push(regel));
  await page.addInitScript(() => {
    addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => {
      const { meldSchending } = window as unknown as { meldSchending: (regel: string) => void };
      meldSchending(`${location.pathname} ${effectiveDirective} ${blockedURI}`);
    });
  });
  return schendingen;
}

/** What a site keeps on the device of a visitor, by kind; an empty list is nothing. */
export async function readBewaard(page: Page): Promise<string[]> {
  const bewaard = await page.evaluate(async () => ({
    cookie: document.cookie ? [document.cookie] : [],
    localStorage: Object.keys(localStorage),
    sessionStorage: Object.keys(sessionStorage),
    indexedDB: (await indexedDB.databases()).map(({ name }) => name ?? ''),
    caches: await caches.keys(),
    serviceWorker: (await navigator.serviceWorker.getRegistrations()).map(({ scope }) => scope),
  }));
  const cookies = (await page.context().cookies()).map(({ name }) => name);
  return Object.entries({ ...bewaard, cookies }).flatMap(([soort, namen]) =>
    namen.map((naam) => `${soort}: ${naam}`),
  );
}
