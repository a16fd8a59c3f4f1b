import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { useBrowser } from './browser.ts';

const openPage = useBrowser();
const status = (page: Page) => page.getByRole('status');

/** The lists a reader can turn to when search does not work. */
const lijsten = ['/praktijken/', '/regios/', '/begrippen/', '/vragen/'];

describe('without script', () => {
  test.each([
    '/',
    '/praktijken/',
    '/praktijken/domein/jeugdhulp/',
    '/praktijken/oja-almere/',
    '/regios/',
    '/regios/twente/',
    '/regios/twente/werkbord/',
    '/tips/',
    '/tips/3-taakverdeling/',
    '/begrippen/',
    '/begrippen/intern-begeleider/',
    '/bronnen/',
    '/knelpunten/',
    '/themas/',
    '/updates/',
    '/updates/rss.xml',
    '/vragen/',
    '/verbanden/',
    '/zoeken/',
    '/over/',
    '/meedoen/',
    '/privacy/',
    '/toegankelijkheid/',
    '/kwaliteit/',
    '/offline/',
  ])('%s shows what it has, and nothing that does nothing', async (adres) => {
    const page = await openPage({ javaScriptEnabled: false });
    const antwoord = await page.goto(adres);
    expect(antwoord?.status()).toBe(200);
    if (adres.endsWith('.xml')) return;
    expect(await page.getByRole('heading', { level: 1 }).isVisible()).toBe(true);
    expect((await page.locator('main').innerText()).length).toBeGreaterThan(150);
    expect(await page.locator('main a[href]:visible').count()).toBeGreaterThan(0);
    const dood = page.locator(
      'button:not([type=submit]):visible, [type=checkbox]:visible, select:visible',
    );
    expect(await dood.count()).toBe(0);
  });

  test('search in the header leads to a page that tells it needs script and offers the lists', async () => {
    const page = await openPage({ javaScriptEnabled: false });
    await page.goto('/tips/');
    await page.getByRole('banner').getByRole('link', { name: 'Zoeken' }).click();
    await page.waitForURL('**/zoeken/');
    expect(await status(page).innerText()).toMatch(/^Zoeken werkt alleen met JavaScript/);
    for (const lijst of lijsten)
      expect(await page.locator(`main a[href="${lijst}"]`).isVisible()).toBe(true);
  });

  test('a question asked elsewhere is not lost in silence', async () => {
    const page = await openPage({ javaScriptEnabled: false });
    await page.goto('/praktijken/bestaat-niet/');
    await page.getByRole('searchbox').fill('Almere');
    await page.getByRole('button', { name: 'Zoek', exact: true }).click();
    await page.waitForURL('**/zoeken/?q=Almere');
    expect(await status(page).innerText()).toContain('Gebruik anders de lijsten');
  });

  test('every feature of the catalogue is a link to a list', async () => {
    const page = await openPage({ javaScriptEnabled: false });
    await page.goto('/praktijken/');
    const links = page.getByRole('navigation', { name: 'Praktijken per kenmerk' }).locator('a');
    const adressen = await links.evaluateAll((els) => els.map((el) => el.getAttribute('href')));
    expect(adressen.length).toBeGreaterThan(20);
    for (const adres of adressen) {
      const antwoord = await page.request.get(`${inject('origin')}${adres}`);
      expect(antwoord.status(), adres ?? '').toBe(200);
    }
  });

  test('an address that moved leads to the new one', async () => {
    const page = await openPage({ javaScriptEnabled: false });
    await page.goto('/negen-tips/');
    await page.waitForURL('**/tips/');
    expect(await page.getByRole('heading', { level: 1 }).isVisible()).toBe(true);
  });
});

describe('when search cannot load its files', () => {
  const zoek = async (page: Page) => {
    await page.goto('/zoeken/?q=Almere');
    return status(page);
  };
  const biedtLijsten = async (page: Page) => {
    for (const lijst of lijsten)
      expect(await page.locator(`main a[href="${lijst}"]`).first().isVisible()).toBe(true);
  };

  test.each([
    ['all of the index', /\/pagefind\//],
    ['its script', /\/pagefind\/pagefind\.js/],
    ['its list of files', /pagefind-entry\.json/],
    ['WebAssembly', /wasm\.unknown\.pagefind/],
    ['its words', /\.pf_meta/],
    ['the part for this question', /\.pf_index/],
  ])('without %s the titles still answer, and it says so', async (_naam, patroon) => {
    const page = await openPage();
    await page.route(patroon, (route) => route.abort());
    const melding = await zoek(page);
    await melding.getByText('alleen in titels en koppen').waitFor();
    expect(await page.getByRole('link', { name: 'Almere', exact: true }).first().isVisible()).toBe(
      true,
    );
    await biedtLijsten(page);
  });

  test.each([
    ['excerpts', /\.pf_fragment/],
    ['workers', /pagefind-worker\.js/],
  ])('without %s every hit is still there', async (_naam, patroon) => {
    const page = await openPage();
    await page.route(patroon, (route) => route.abort());
    const melding = await zoek(page);
    await melding.getByText('‘Almere’').waitFor();
    expect(await melding.innerText()).not.toContain('alleen in titels');
    expect(await page.locator('.zoekgroep a').count()).toBeGreaterThan(10);
  });

  test.each([
    [
      'may not run WebAssembly',
      "script-src 'self'; worker-src 'self'",
      'alleen in titels en koppen',
    ],
    ['may start no workers', "script-src 'self' 'wasm-unsafe-eval'; worker-src 'none'", '‘Almere’'],
  ])('a page that %s says what it did', async (_naam, csp, tekst) => {
    const page = await openPage();
    await page.route(/\/zoeken\/\?|\/pagefind\/.*\.js/, async (route) => {
      const antwoord = await route.fetch();
      await route.fulfill({
        response: antwoord,
        headers: { ...antwoord.headers(), 'content-security-policy': csp },
      });
    });
    const melding = await zoek(page);
    await melding.getByText(tekst).waitFor();
    expect(await page.locator('.zoekgroep a').count()).toBeGreaterThan(0);
    await biedtLijsten(page);
  });

  test.each([
    ['is gone', 404],
    ['gives an error', 500],
  ])('when the list of words %s it says so and the lists remain', async (_naam, code) => {
    const page = await openPage();
    await page.route('**/zoek/lexicon.json', (route) => route.fulfill({ status: code, body: 'x' }));
    const melding = await zoek(page);
    await melding.getByText('Zoeken lukt nu niet').waitFor();
    expect(await page.locator('.zoekgroep').count()).toBe(0);
    await biedtLijsten(page);
  });

  test('without the script of the page the text that is there says so', async () => {
    const page = await openPage();
    await page.route('**/_astro/*.js', (route) => route.abort());
    expect(await (await zoek(page)).innerText()).toContain('Gebruik anders de lijsten');
    await biedtLijsten(page);
  });

  test('without the script of the dialog the link in the header leads to the search page', async () => {
    const page = await openPage();
    await page.route('**/zoek-dialoog.*.js', (route) => route.abort());
    await page.goto('/tips/');
    await page.getByRole('banner').getByRole('link', { name: 'Zoeken' }).click();
    await page.waitForURL('**/zoeken/');
  });
});

describe('an address without a page', () => {
  const open = async (pad: string, options?: Parameters<typeof openPage>[0]) => {
    const page = await openPage(options);
    // A server that answers every address, also one that is no valid code, as a host does.
    await page.route('**/*', async (route) => {
      if (route.request().resourceType() !== 'document') return route.fallback();
      const antwoord = await page.request.get(`${inject('origin')}/404.html`);
      await route.fulfill({ response: antwoord, status: 404 });
    });
    const meldingen: string[] = [];
    page.on('pageerror', (fout) => meldingen.push(fout.message));
    page.on('dialog', (dialoog) => meldingen.push(dialoog.message()));
    await page.goto(pad);
    return { page, meldingen };
  };
  const links = (page: Page) =>
    page.locator('bedoel-je a').evaluateAll((els) => els.map((el) => el.getAttribute('href')));

  test.each([
    ['/praktijken/sterk-in-de-wijk/', '/praktijken/sterk-in-de-wijk-almere/'],
    ['/praktijk/oja-almeer', '/praktijken/oja-almere/'],
    ['/regio/almere/', '/regios/almere/'],
    ['/Tips/Taakverdeling.html', '/tips/3-taakverdeling/'],
    ['/begrip/ib/', '/begrippen/intern-begeleider/'],
    ['/thema/thuiszitten', '/themas/thuiszitten/'],
  ])('%s proposes %s first', async (pad, verwacht) => {
    const { page } = await open(pad);
    await status(page).getByText('Bedoel je').waitFor();
    const adressen = await links(page);
    expect(adressen[0]).toBe(verwacht);
    expect(adressen.length).toBeLessThanOrEqual(6);
    expect(adressen.at(-1)).toMatch(/^\/zoeken\/\?q=/);
  });

  test.each([
    '/%3Cimg%20src=x%20onerror=alert(1)%3E/almere/',
    '/almere/%E0%A4%A/',
    '/%/almere/%%%',
    '//almere//',
    `/almere/${'a'.repeat(3000)}/`,
    '/almere/?q=<script>alert(1)</script>#<b>',
  ])('%s stays text', async (pad) => {
    const { page, meldingen } = await open(`${inject('origin')}${pad}`);
    await status(page).getByText('Bedoel je').waitFor();
    expect(await links(page)).toContain('/regios/almere/');
    expect(await page.locator('bedoel-je :is(img, script, b)').count()).toBe(0);
    expect(meldingen).toEqual([]);
  });

  test.each([
    ['for an address like nothing here', '/qqqqqq/', undefined],
    ['when the list of pages is gone', '/regio/almere/', /lexicon\.json/],
  ])('%s it proposes nothing, and search and lists are there', async (_naam, pad, weg) => {
    const { page, meldingen } = await open(pad);
    if (weg) await page.route(weg, (route) => route.fulfill({ status: 404, body: '' }));
    await page.goto(pad, { waitUntil: 'networkidle' });
    expect(await links(page)).toEqual([]);
    expect(await page.getByRole('searchbox').isVisible()).toBe(true);
    expect(await page.locator('main li a[href="/praktijken/"]').isVisible()).toBe(true);
    expect(meldingen).toEqual([]);
  });

  test('without script it has search and lists', async () => {
    const { page } = await open('/regio/almere/', { javaScriptEnabled: false });
    expect(await page.getByRole('searchbox').isVisible()).toBe(true);
    expect(await page.locator('main li a:visible').count()).toBeGreaterThanOrEqual(8);
  });
});
