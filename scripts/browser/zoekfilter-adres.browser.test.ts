import { describe, expect, test } from 'vitest';
import { useBrowser } from './browser.ts';
import { chips, vakje } from './facet-hulp.ts';
import { kolom, status, treffers, useZoekfilter } from './zoekfilter.ts';

const { open } = useZoekfilter(useBrowser());

describe('the address', () => {
  test('a shared address shows the same hits; what does not exist is ignored', async () => {
    const page = await open('?q=ouders');
    await vakje(page, 'soort', 'vraag').check();
    await vakje(page, 'soort', 'praktijk').check();
    await vakje(page, 'domein', 'jeugdhulp').check();
    await expect.poll(() => chips(page).count()).toBe(3);
    expect(new URL(page.url()).search).toBe('?q=ouders&soort=praktijk,vraag&domein=jeugdhulp');
    const titels = () => page.locator('.zoekgroep .lijst > li > a').allInnerTexts();
    const gezien = await titels();
    const zin = await status(page).innerText();
    const ander = await open('?raar=1&domein=jeugdhulp,onzin&q=ouders&soort=vraag,praktijk');
    expect(await ander.locator('.zoekgroep .lijst > li > a').allInnerTexts()).toEqual(gezien);
    expect(await status(ander).innerText()).toBe(zin);
    expect(await chips(ander).allInnerTexts()).toEqual(['Praktijken', 'Vragen', 'Jeugdhulp']);
    expect(await ander.getByRole('searchbox').inputValue()).toBe('ouders');
  });

  test('back and forward walk through choices and questions', async () => {
    const page = await open('?q=ouders');
    const [alle] = /\d+/.exec(await status(page).innerText()) ?? [];
    await vakje(page, 'soort', 'tip').check();
    await status(page).getByText(`van de ${alle} resultaten`).waitFor();
    const zin = await status(page).innerText();
    const veld = page.getByRole('searchbox');
    await veld.fill('wijkteam');
    await veld.press('Enter');
    await status(page).getByText('‘wijkteam’').waitFor();
    expect(new URL(page.url()).search).toBe('?q=wijkteam&soort=tip');
    expect(await chips(page).allInnerTexts()).toEqual(['Tips']);
    await page.goBack();
    await expect.poll(() => status(page).innerText()).toBe(zin);
    expect(await veld.inputValue()).toBe('ouders');
    await page.goBack();
    await expect
      .poll(() => status(page).innerText())
      .toBe(`${alle} resultaten voor ‘ouders’. Je ziet de eerste 40.`);
    expect(await vakje(page, 'soort', 'tip').isChecked()).toBe(false);
    expect(await chips(page).count()).toBe(0);
    await page.goForward();
    await expect.poll(() => status(page).innerText()).toBe(zin);
    expect(await vakje(page, 'soort', 'tip').isChecked()).toBe(true);
  });

  test('back from a hit brings question and filters back', async () => {
    const page = await open('?q=ouders&soort=tip');
    const zin = await status(page).innerText();
    await page.locator('.zoekgroep a').first().click();
    await page.waitForURL('**/tips/**');
    await page.goBack();
    await expect.poll(() => status(page).innerText()).toBe(zin);
    expect(await chips(page).allInnerTexts()).toEqual(['Tips']);
  });
});

describe('chips and empty results', () => {
  test('a chip removes its filter, and focus goes to the next chip, then to the hits', async () => {
    const page = await open('?q=ouders&soort=tip,vraag');
    await page.getByRole('button', { name: 'Verwijder filter: Vragen' }).focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => chips(page).allInnerTexts()).toEqual(['Tips']);
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('Tips');
    await page.keyboard.press('Enter');
    await expect.poll(() => chips(page).count()).toBe(0);
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe(
      'Resultaten',
    );
    expect(new URL(page.url()).search).toBe('?q=ouders');
  });

  test('when the filters leave nothing, that is said, and one button brings all hits back', async () => {
    const page = await open('?q=peuters&regio=noord-veluwe&soort=tip');
    expect(await status(page).innerText()).toMatch(
      /^Geen resultaat voor ‘peuters’ past bij deze filters\. Zonder filters: \d+\.$/,
    );
    const leeg = page.locator('.filterleeg');
    await leeg.getByRole('button', { name: 'Wis alle filters' }).click();
    await leeg.waitFor({ state: 'hidden' });
    expect(await treffers(page).count()).toBeGreaterThan(0);
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe(
      'Resultaten',
    );
    expect(new URL(page.url()).search).toBe('?q=peuters');
  });

  test('a question without any answer has no filters beside it', async () => {
    const page = await open('?q=qqqq&soort=tip');
    expect(await status(page).innerText()).toMatch(/^Niets gevonden/);
    expect(await kolom(page).isVisible()).toBe(false);
    expect(await page.locator('.filterleeg').isVisible()).toBe(false);
  });
});
