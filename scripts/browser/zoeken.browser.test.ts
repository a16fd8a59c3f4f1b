import { describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { useBrowser } from './browser.ts';

const openPage = useBrowser();
const status = (page: Page) => page.getByRole('status');
const zoekknop = (page: Page) => page.getByRole('banner').getByRole('link', { name: 'Zoeken' });
const groep = (page: Page, naam: string) =>
  page.locator('.zoekgroep', { has: page.getByRole('heading', { name: naam }) });

async function zoek(page: Page, vraag: string): Promise<void> {
  await page.goto(`/zoeken/?q=${encodeURIComponent(vraag)}`);
  await status(page).getByText(`‘${vraag}’`).waitFor();
}

describe('the search page', () => {
  test('a shared address shows hits by kind, with the word marked and the number announced', async () => {
    const page = await openPage();
    await zoek(page, 'jeugdverpleegkundige');
    expect(await status(page).innerText()).toMatch(
      /^\d+ resultaten voor ‘jeugdverpleegkundige’\.$/,
    );
    const beste = groep(page, 'Beste resultaten');
    expect(await beste.getByRole('link', { name: 'Sterk in de Wijk' }).first().isVisible()).toBe(
      true,
    );
    expect((await beste.locator('mark').allInnerTexts()).join()).toMatch(/jeugdverpleegkundige/i);
    expect(await beste.locator('small').first().innerText()).toMatch(/Praktijk|Begrip/);
    expect(await page.locator('.zoekgroep h2', { hasText: /^Meer / }).count()).toBeGreaterThan(0);
  });

  test('a sub-result leads to its heading', async () => {
    const page = await openPage();
    await zoek(page, 'jeugdverpleegkundige');
    const deel = page.locator('.delen a').first();
    const href = (await deel.getAttribute('href')) ?? '';
    await deel.click();
    await page.waitForURL(`**${href}`);
    expect(await page.locator(`[id="${href.split('#')[1]}"]`).isVisible()).toBe(true);
  });

  test('typing changes the address, and the back button brings the earlier question back', async () => {
    const page = await openPage();
    await zoek(page, 'Almere');
    const veld = page.getByRole('searchbox');
    await veld.fill('Leeuwarden');
    await veld.press('Enter');
    await status(page).getByText('‘Leeuwarden’').waitFor();
    expect(new URL(page.url()).searchParams.get('q')).toBe('Leeuwarden');
    await page.goBack();
    await status(page).getByText('‘Almere’').waitFor();
    expect(await veld.inputValue()).toBe('Almere');
  });

  test('a question that is typed slowly is one step back', async () => {
    const page = await openPage();
    await zoek(page, 'Almere');
    const veld = page.getByRole('searchbox');
    await veld.fill('');
    await veld.pressSequentially('taal', { delay: 250 });
    await status(page).getByText('‘taal’').waitFor();
    await veld.press('Enter');
    await page.goBack();
    await status(page).getByText('‘Almere’').waitFor();
    expect(await veld.inputValue()).toBe('Almere');
  });

  test('the back button returns from a hit to the hits', async () => {
    const page = await openPage();
    await zoek(page, 'thuiszitters');
    await page.locator('.zoekgroep a').first().click();
    await page.waitForURL((url) => url.pathname !== '/zoeken/');
    await page.goBack();
    await status(page).getByText('‘thuiszitters’').waitFor();
  });

  test('nothing found says so and offers other ways', async () => {
    const page = await openPage();
    await zoek(page, 'qqqq');
    expect(await status(page).innerText()).toMatch(/^Niets gevonden voor ‘qqqq’/);
    expect(await page.locator('.zoekgroep').count()).toBe(0);
    expect(
      await page.getByRole('heading', { name: 'Andere manieren om te zoeken' }).isVisible(),
    ).toBe(true);
  });

  test('a question with markup in it stays text', async () => {
    const page = await openPage();
    await zoek(page, '<img src=x onerror=alert(1)>');
    expect(await page.locator('zoek-pagina img').count()).toBe(0);
  });

  test('more hits of a kind appear on request, with focus on the first of them', async () => {
    const page = await openPage();
    await zoek(page, 'school');
    const praktijken = groep(page, 'Meer praktijken');
    await praktijken.getByRole('button', { name: /Toon nog/ }).click();
    const eersteNieuwe = praktijken.locator('.lijst > li').nth(5).locator('a').first();
    await eersteNieuwe.waitFor();
    expect(await eersteNieuwe.evaluate((a) => a === document.activeElement)).toBe(true);
  });

  test('a very common word says how many there are and how many show', async () => {
    const page = await openPage();
    await zoek(page, 'Almere');
    const [, totaal, getoond] =
      /^(\d+) resultaten .* eerste (\d+)\.$/.exec(await status(page).innerText()) ?? [];
    expect(Number(totaal)).toBeGreaterThan(Number(getoond));
    const koppen = await page.locator('.zoekgroep h2', { hasText: /^Meer / }).allInnerTexts();
    const som = koppen.reduce((s, kop) => s + Number(/\((\d+)\)/.exec(kop)?.[1]), 0);
    const beste = await groep(page, 'Beste resultaten').locator('.lijst > li').count();
    expect(beste + som).toBe(Number(getoond));
  });

  test('a typo is corrected, said so, and can be searched literally', async () => {
    const page = await openPage();
    await zoek(page, 'prevensie');
    await page.getByText('Je ziet resultaten voor ‘preventie’.').waitFor();
    expect(await page.locator('.zoekgroep').count()).toBeGreaterThan(0);
    await page.getByRole('button', { name: 'Zoek toch op ‘prevensie’' }).click();
    await page.getByText('Niet op deze site: ‘prevensie’.').waitFor();
    expect(new URL(page.url()).searchParams.get('q')).toBe('"prevensie"');
  });

  test('the home page field leads to the hits, also without script', async () => {
    const page = await openPage({ javaScriptEnabled: false });
    await page.goto('/');
    await page.getByRole('searchbox').fill('Almere');
    await page.getByRole('button', { name: 'Zoek', exact: true }).click();
    await page.waitForURL('**/zoeken/?q=Almere');
    await page.getByText('Zoeken werkt alleen met JavaScript').waitFor();
  });
});

describe('search in the header', () => {
  const open = async (page: Page) => {
    await page.goto('/tips/');
    await page.keyboard.press('/');
    const dialoog = page.getByRole('dialog', { name: 'Zoeken' });
    await dialoog.getByRole('searchbox').waitFor();
    return dialoog;
  };

  test('nothing of the index loads before the reader asks for it', async () => {
    const page = await openPage();
    const verzoeken: string[] = [];
    page.on('request', (r) => verzoeken.push(new URL(r.url()).pathname));
    await page.goto('/tips/', { waitUntil: 'networkidle' });
    expect(verzoeken.filter((pad) => /pagefind|dialoog|motor|lexicon/.test(pad))).toEqual([]);
  });

  test.each([
    ['a pointer on the link', (page: Page) => zoekknop(page).hover()],
    ['focus on the link', (page: Page) => zoekknop(page).focus()],
  ])('%s loads the dialog and the words, once, and nothing of the full text', async (_, nader) => {
    const page = await openPage();
    await page.goto('/tips/', { waitUntil: 'networkidle' });
    const verzoeken: string[] = [];
    page.on('request', (r) => verzoeken.push(new URL(r.url()).pathname));
    await nader(page);
    await expect.poll(() => verzoeken.join()).toMatch(/lexicon\.json/);
    await expect.poll(() => verzoeken.join()).toMatch(/zoek-dialoog/);
    await page.waitForLoadState('networkidle');
    expect(verzoeken.filter((pad) => pad.includes('pagefind'))).toEqual([]);
    await zoekknop(page).click();
    const dialoog = page.getByRole('dialog', { name: 'Zoeken' });
    await dialoog.getByRole('searchbox').fill('Almere');
    await dialoog.getByRole('status').getByText('‘Almere’').waitFor();
    expect(verzoeken.filter((pad) => pad.endsWith('lexicon.json'))).toHaveLength(1);
  });

  test('its short list fetches no excerpts', async () => {
    const page = await openPage();
    const verzoeken: string[] = [];
    page.on('request', (r) => verzoeken.push(r.url()));
    const dialoog = await open(page);
    await dialoog.getByRole('searchbox').fill('jeugdverpleegkundige');
    await dialoog.getByRole('status').getByText('‘jeugdverpleegkundige’').waitFor();
    expect(verzoeken.filter((url) => url.includes('pf_index'))).not.toEqual([]);
    expect(verzoeken.filter((url) => url.includes('pf_fragment'))).toEqual([]);
  });

  test('when the words cannot be loaded at first, the next question gets them', async () => {
    const page = await openPage();
    let keer = 0;
    await page.route('**/zoek/lexicon.json', (route) =>
      keer++ ? route.continue() : route.fulfill({ status: 500, body: 'x' }),
    );
    const dialoog = await open(page);
    const veld = dialoog.getByRole('searchbox');
    await veld.fill('Almere');
    await dialoog
      .getByRole('status')
      .getByText(/‘Almere’|Zoeken lukt nu niet/)
      .waitFor();
    await veld.fill('Leeuwarden');
    await dialoog.getByRole('status').getByText('‘Leeuwarden’').waitFor();
  });

  test('a slash opens it, arrows walk through the hits, Escape returns the focus', async () => {
    const page = await openPage();
    await page.goto('/tips/');
    const knop = zoekknop(page);
    await knop.focus();
    await page.keyboard.press('/');
    const dialoog = page.getByRole('dialog', { name: 'Zoeken' });
    await dialoog.getByRole('searchbox').fill('Almere');
    await dialoog.getByRole('status').getByText('‘Almere’').waitFor();
    await page.keyboard.press('ArrowDown');
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('A');
    await page.keyboard.press('ArrowUp');
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('INPUT');
    await page.keyboard.press('Escape');
    expect(await dialoog.isVisible()).toBe(false);
    expect(await knop.evaluate((el) => el === document.activeElement)).toBe(true);
  });

  test('on the search page itself a slash goes to the field', async () => {
    const page = await openPage();
    await zoek(page, 'ouders');
    await page.keyboard.press('/');
    const veld = page.getByRole('searchbox');
    expect(await veld.evaluate((el) => el === document.activeElement)).toBe(true);
    expect(await veld.inputValue()).toBe('ouders');
  });

  test('a slash in a field is just a slash', async () => {
    const page = await openPage();
    await page.goto('/zoeken/');
    await page.getByRole('searchbox').focus();
    await page.keyboard.type('en/of');
    expect(await page.getByRole('searchbox').inputValue()).toBe('en/of');
  });

  test('Enter goes to the page with all hits', async () => {
    const page = await openPage();
    const dialoog = await open(page);
    await dialoog.getByRole('searchbox').fill('ouders');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/zoeken/?q=ouders');
  });

  test('it fits a narrow screen', async () => {
    const page = await openPage({ viewport: { width: 320, height: 640 } });
    const dialoog = await open(page);
    await dialoog.getByRole('searchbox').fill('jeugdhulp');
    await dialoog.getByRole('status').getByText('‘jeugdhulp’').waitFor();
    const vak = await dialoog.boundingBox();
    expect(vak?.x).toBeGreaterThanOrEqual(0);
    expect((vak?.x ?? 0) + (vak?.width ?? 999)).toBeLessThanOrEqual(320);
    expect(await dialoog.evaluate((el) => el.scrollWidth - el.clientWidth)).toBe(0);
  });
});
