import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { useBrowser } from './browser.ts';
import { startServer, type Testserver } from './offline-server.ts';

const openPage = useBrowser();
let server: Testserver;
let fouten: string[];
beforeEach(async () => {
  server = await startServer();
  fouten = [];
});
afterEach(() => server.stop());

/** A page that notes every breach of the policy. */
async function open(): Promise<Page> {
  const page = await openPage({ baseURL: server.origin });
  page.on('console', (m) => {
    if (/content security policy|refused/i.test(m.text())) fouten.push(m.text());
  });
  return page;
}

const status = (page: Page) => page.locator('offline-schakelaar [role=status]');

/** Everything a site can leave on a device. */
const bewaard = (page: Page) =>
  page.evaluate(async () => ({
    werkers: (await navigator.serviceWorker.getRegistrations()).length,
    caches: await caches.keys(),
    adressen: (
      await Promise.all(
        (await caches.keys()).map(async (naam) =>
          (await (await caches.open(naam)).keys()).map(({ url }) =>
            url.slice(location.origin.length),
          ),
        ),
      )
    ).flat(),
    anders: localStorage.length + sessionStorage.length + document.cookie.length,
  }));
const niets = { werkers: 0, caches: [], adressen: [], anders: 0 };

async function zetAan(page: Page): Promise<void> {
  await page.goto('/offline/');
  await page.getByRole('button', { name: 'Zet aan' }).click();
  await status(page).getByText('Dit staat aan.').waitFor();
}

/** Opens a page and waits until it is kept. */
async function lees(page: Page, adres: string): Promise<void> {
  await page.goto(adres, { waitUntil: 'networkidle' });
  await expect.poll(async () => (await bewaard(page)).adressen).toContain(adres);
}

const toVersie = ([naam = '']: string[]) => naam.replace('mao-offline-', '');

async function verbreek(page: Page): Promise<void> {
  await server.stop();
  await page.context().setOffline(true);
}

describe('reading without internet', () => {
  test('is off until asked for: nothing is kept', async () => {
    const page = await open();
    for (const adres of ['/', '/tips/', '/zoeken/?q=Almere', '/offline/'])
      await page.goto(adres, { waitUntil: 'networkidle' });
    await status(page).getByText('Dit staat uit. Er is niets bewaard.').waitFor();
    expect(await bewaard(page)).toEqual(niets);
    expect(await page.getByRole('heading', { name: 'Bewaarde pagina’s' }).isVisible()).toBe(false);
  });

  test('keeps what the reader opens, whole, and says what it did not keep', async () => {
    const page = await open();
    await zetAan(page);
    await lees(page, '/praktijken/oja-almere/');
    await lees(page, '/tips/');
    await verbreek(page);

    await page.goto('/praktijken/oja-almere/');
    expect(await page.getByRole('heading', { name: 'Wat is het?' }).isVisible()).toBe(true);
    expect(
      await page.evaluate(async () => {
        await document.fonts.ready;
        return (
          [...document.fonts].some((f) => f.status === 'loaded') && document.styleSheets.length
        );
      }),
    ).toBeGreaterThan(0);

    const antwoord = await page.goto('/regios/twente/');
    expect(antwoord?.status()).toBe(503);
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe(
      'Deze pagina is niet bewaard',
    );
    const lijst = page.locator('bewaarde-paginas a');
    await expect.poll(() => lijst.count()).toBe(2);
    await lijst.filter({ hasText: 'tips' }).click();
    await page.waitForURL('**/tips/');
    expect(await page.locator('main li a').count()).toBeGreaterThan(8);
    expect(fouten).toEqual([]);
  });

  test('the page about it works without internet too', async () => {
    const page = await open();
    await zetAan(page);
    await lees(page, '/tips/');
    await verbreek(page);
    await page.goto('/offline/');
    await status(page).getByText('Dit staat aan. Er is 1 pagina bewaard.').waitFor();
  });

  test('search keeps working, and its words are not kept', async () => {
    const page = await open();
    await zetAan(page);
    await page.goto('/zoeken/?q=geheimwoord', { waitUntil: 'networkidle' });
    await page.getByRole('status').getByText('‘geheimwoord’').waitFor();
    await lees(page, '/zoeken/');
    const { adressen } = await bewaard(page);
    expect(adressen).toContain('/zoek/lexicon.json');
    expect(adressen.filter((adres) => /geheimwoord|[?#]/.test(adres))).toEqual([]);
    await verbreek(page);
    await page.goto('/zoeken/?q=Almere');
    await page.getByRole('status').getByText('‘Almere’').waitFor();
    expect(await page.locator('.zoekgroep a').count()).toBeGreaterThan(3);
  });

  test('with internet a page is always the newest', async () => {
    const page = await open();
    await zetAan(page);
    await lees(page, '/tips/');
    server.anders.set('/tips/', '<!doctype html><title>Nieuw</title><h1>Nieuw</h1>');
    await page.goto('/tips/');
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('Nieuw');
  });

  test('a page that does not exist is not kept, and stays what it is', async () => {
    const page = await open();
    await zetAan(page);
    const antwoord = await page.goto('/bestaat-niet/', { waitUntil: 'networkidle' });
    expect(antwoord?.status()).toBe(404);
    expect((await bewaard(page)).adressen).not.toContain('/bestaat-niet/');
  });

  test('a new version takes the kept pages along as they are now, and leaves nothing of the old', async () => {
    const page = await open();
    await zetAan(page);
    await lees(page, '/tips/');
    await lees(page, '/themas/');
    const versie = toVersie((await bewaard(page)).caches);
    const code = readFileSync('dist/sw.js', 'utf8');
    expect(code).toContain(versie);
    server.anders.set('/sw.js', code.replace(versie, 'volgende'));
    server.anders.set('/tips/', '<!doctype html><title>Nieuw</title><h1>Nieuw</h1>');
    server.anders.set('/themas/', undefined);
    await page.goto('/offline/');
    await expect.poll(async () => (await bewaard(page)).caches).toEqual(['mao-offline-volgende']);
    const { adressen } = await bewaard(page);
    expect(adressen).toContain('/tips/');
    expect(adressen).not.toContain('/themas/');
    await verbreek(page);
    await page.goto('/tips/');
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('Nieuw');
  });

  test('a new version that cannot be fetched whole changes nothing', async () => {
    const page = await open();
    await zetAan(page);
    await lees(page, '/tips/');
    const { caches: voor } = await bewaard(page);
    const code = readFileSync('dist/sw.js', 'utf8');
    server.anders.set('/sw.js', code.replace(toVersie(voor), 'volgende'));
    server.anders.set('/offline/niet-bewaard/', undefined);
    await page.goto('/offline/');
    await expect
      .poll(() =>
        page.evaluate(async () => {
          const registratie = await navigator.serviceWorker.getRegistration('/');
          return Boolean(registratie?.installing ?? registratie?.waiting);
        }),
      )
      .toBe(false);
    await verbreek(page);
    await page.goto('/tips/');
    expect(await page.locator('main li a').count()).toBeGreaterThan(8);
    expect((await bewaard(page)).caches).toEqual(voor);
  });

  test('turned off it is gone, also in a tab that was open', async () => {
    const page = await open();
    await zetAan(page);
    await lees(page, '/tips/');
    const ander = await page.context().newPage();
    await ander.goto('/themas/');
    await page.goto('/offline/');
    await page.getByRole('button', { name: 'Zet uit en wis alles' }).click();
    await status(page).getByText('Dit staat uit. Er is niets bewaard.').waitFor();
    expect(await page.evaluate(() => document.activeElement?.textContent.trim())).toBe('Zet aan');
    expect(await bewaard(page)).toEqual(niets);
    await ander.evaluate(() => fetch('/vragen/').then((a) => a.text()));
    await ander.goto('/regios/', { waitUntil: 'networkidle' });
    await page.goto('/knelpunten/', { waitUntil: 'networkidle' });
    expect(await bewaard(page)).toEqual(niets);
    await verbreek(page);
    await expect(page.goto('/tips/')).rejects.toThrow('ERR_');
  });

  test('when it cannot be turned on it says so and leaves nothing', async () => {
    const page = await open();
    server.anders.set('/offline/niet-bewaard/', undefined);
    await page.goto('/offline/');
    await page.getByRole('button', { name: 'Zet aan' }).click();
    await status(page).getByText('Aanzetten lukte niet').waitFor();
    expect(await bewaard(page)).toEqual(niets);
    expect(await page.getByRole('button', { name: 'Zet aan' }).isVisible()).toBe(true);
  });

  test('a browser that cannot do it says so', async () => {
    const page = await open();
    await page.addInitScript(() => {
      Reflect.deleteProperty(Navigator.prototype, 'serviceWorker');
    });
    await page.goto('/offline/');
    await status(page).getByText('Je browser kan dit niet').waitFor();
    expect(await page.locator('offline-schakelaar button').isVisible()).toBe(false);
  });
});
