import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { useBrowser } from './browser.ts';
import { chips, opties, vakje } from './facet-hulp.ts';
import { readIndex } from './facet-telling.ts';
import {
  focus,
  kaarten,
  klaar,
  kop,
  lijst,
  openGroep,
  usePraktijkfilter,
} from './praktijkfilter.ts';

const openPage = useBrowser();
const { open, titelsVan } = usePraktijkfilter(openPage);
const zoekveld = (page: Page) => page.getByRole('searchbox', { name: 'Zoek in deze lijst' });

describe('chips and empty results', () => {
  test('a chip removes its filter, and focus goes to the next chip, then to the heading', async () => {
    const page = await open('?domein=jeugdhulp,onderwijs');
    await page.getByRole('button', { name: 'Verwijder filter: Onderwijs' }).focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => chips(page).allInnerTexts()).toEqual(['Jeugdhulp']);
    expect(await focus(page)).toBe('Jeugdhulp');
    expect(await vakje(page, 'domein', 'onderwijs').isChecked()).toBe(false);
    await page.keyboard.press('Enter');
    await expect.poll(() => chips(page).count()).toBe(0);
    expect(await focus(page)).toBe(await kop(page).innerText());
    expect(new URL(page.url()).search).toBe('');
  });

  test('"Wis alle filters" brings the whole list back, with focus on the heading', async () => {
    const page = await open('?domein=welzijn&regio=de-meierij');
    expect(await kaarten(page).count()).toBe(0);
    expect(await kop(page).innerText()).toBe('Geen praktijken');
    const leeg = page.locator('.filterleeg');
    expect(await leeg.innerText()).toContain('Er is geen praktijk die bij al deze keuzes');
    await leeg.getByRole('button', { name: 'Wis alle filters' }).click();
    await leeg.waitFor({ state: 'hidden' });
    expect(await kaarten(page).count()).toBe(await page.locator('.kaart').count());
    expect(await focus(page)).toBe(await kop(page).innerText());
    expect(new URL(page.url()).search).toBe('');
  });
});

describe('the address', () => {
  test('a shared address shows the same list; unknown values are ignored', async () => {
    const page = await open();
    await vakje(page, 'domein', 'jeugdhulp').check();
    await vakje(page, 'domein', 'onderwijs').check();
    await page.getByLabel('Sorteer op').selectOption('nagekeken');
    await expect
      .poll(() => new URL(page.url()).search)
      .toBe('?domein=onderwijs,jeugdhulp&sorteer=nagekeken');
    await expect.poll(() => chips(page).count()).toBe(2);
    const titels = await kaarten(page).locator('h3').allInnerTexts();
    const ander = await open('?sorteer=nagekeken&domein=jeugdhulp,onderwijs,onzin&raar=1');
    expect(await kaarten(ander).locator('h3').allInnerTexts()).toEqual(titels);
    expect(await ander.getByLabel('Sorteer op').inputValue()).toBe('nagekeken');
    expect(await chips(ander).allInnerTexts()).toEqual(['Onderwijs', 'Jeugdhulp']);
  });

  test('back and forward walk through the choices', async () => {
    const page = await open();
    const alle = await kaarten(page).count();
    await vakje(page, 'domein', 'welzijn').check();
    await expect.poll(() => chips(page).count()).toBe(1);
    const een = await kaarten(page).count();
    await openGroep(page, 'programma');
    await vakje(page, 'programma', 'nee').check();
    await expect.poll(() => chips(page).count()).toBe(2);
    await page.goBack();
    await expect.poll(() => kaarten(page).count()).toBe(een);
    expect(await vakje(page, 'programma', 'nee').isChecked()).toBe(false);
    await page.goBack();
    await expect.poll(() => kaarten(page).count()).toBe(alle);
    await page.goForward();
    await expect.poll(() => chips(page).allInnerTexts()).toEqual(['Welzijn']);
  });

  test('a page for one value leads to the list where features combine', async () => {
    const page = await openPage();
    await page.goto(`${lijst}domein/welzijn/`);
    const aantal = await page.locator('.kaart').count();
    await page.getByRole('link', { name: 'Combineer met andere kenmerken' }).click();
    await klaar(page);
    expect(await chips(page).allInnerTexts()).toEqual(['Welzijn']);
    expect(await kaarten(page).count()).toBe(aantal);
  });
});

describe('order', () => {
  test('relevance puts practices with most of the chosen values first; title is the alphabet', async () => {
    const page = await open('?domein=jeugdhulp,onderwijs,welzijn');
    const { groepen, items } = await readIndex(page, `${lijst}facetten.json`);
    const gekozen = ['jeugdhulp', 'onderwijs', 'welzijn'].map((w) => groepen['domein']?.indexOf(w));
    const hrefs = await kaarten(page)
      .locator('h3 a')
      .evaluateAll((links) => links.map((a) => a.getAttribute('href') ?? ''));
    const raak = hrefs.map((href) => {
      const [, waarden = []] = items.find(([id]) => href === `${lijst}${id}/`) ?? [];
      return waarden.filter((w) => gekozen.includes(w)).length;
    });
    expect(new Set(raak).size).toBeGreaterThan(1);
    expect(raak).toEqual(raak.toSorted((x, y) => y - x));
    await page.getByLabel('Sorteer op').selectOption('titel');
    const titels = () => kaarten(page).locator('h3').allInnerTexts();
    await expect
      .poll(titels)
      .toEqual((await titels()).toSorted(new Intl.Collator('nl', { numeric: true }).compare));
  });
});

describe('search in the list', () => {
  test('words and filters narrow together, and the counts follow', async () => {
    const page = await open();
    await zoekveld(page).fill('jeugdverpleegkundige');
    await expect.poll(() => chips(page).allInnerTexts()).toEqual(['‘jeugdverpleegkundige’']);
    expect(await focus(page)).toBe('');
    const gevonden = await kaarten(page).locator('h3').allInnerTexts();
    expect(gevonden).toContain('Sterk in de Wijk');
    expect(gevonden.length).toBeLessThan(await page.locator('.kaart').count());
    await openGroep(page, 'stand');
    const [optie] = (await opties(page, 'stand')).filter((o) => o.kan);
    await vakje(page, 'stand', optie?.waarde ?? '').check();
    await expect.poll(() => kaarten(page).count()).toBe(optie?.aantal);
    expect(new URL(page.url()).searchParams.get('q')).toBe('jeugdverpleegkundige');
    await page.goBack();
    await page.goBack();
    await expect.poll(() => zoekveld(page).inputValue()).toBe('');
    expect(await chips(page).count()).toBe(0);
  });

  test('when search cannot load, that is said and the filters still work', async () => {
    const page = await openPage();
    await page.route(/\/(pagefind|zoek)\//, (route) => route.abort());
    await page.goto(`${lijst}?q=ouders&domein=welzijn`);
    await page.getByText('Zoeken lukt nu niet. De filters werken wel.').last().waitFor();
    expect(await kaarten(page).count()).toBe((await titelsVan('domein', 'welzijn')).size);
  });
});
