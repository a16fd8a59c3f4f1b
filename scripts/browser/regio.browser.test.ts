import { expect, inject, test } from 'vitest';
import { useBrowser } from './browser.ts';

const openPage = useBrowser();

test('a region leads to its list of work and back, without script', async () => {
  const page = await openPage({ javaScriptEnabled: false });
  await page.goto('/regios/almere/');
  await page
    .getByRole('navigation', { name: 'Meedoen met deze regio' })
    .getByRole('link', { name: /^Werkbord/ })
    .click();
  await page.waitForURL('**/regios/almere/werkbord/');
  expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('Werkbord van Almere');
  const taken = page.getByRole('region', { name: 'Wat weten we nog niet?' });
  expect(await taken.getByRole('link', { name: 'Sterk in de Wijk' }).getAttribute('href')).toBe(
    '/praktijken/sterk-in-de-wijk-almere/',
  );
  await page
    .getByRole('navigation', { name: 'Kruimelpad' })
    .getByRole('link', { name: 'Almere' })
    .click();
  await page.waitForURL('**/regios/almere/');
});

test('following a region gives a feed a reader can read', async () => {
  const page = await openPage();
  await page.goto('/regios/twente/');
  const href = await page
    .getByRole('link', { name: 'Volg deze regio via RSS' })
    .getAttribute('href');
  const antwoord = await page.request.get(`${inject('origin')}${href}`);
  expect(antwoord.headers()['content-type']).toContain('xml');
  const titels = await page.evaluate(
    (xml) =>
      [...new DOMParser().parseFromString(xml, 'text/xml').querySelectorAll('item > title')].map(
        (titel) => titel.textContent,
      ),
    await antwoord.text(),
  );
  expect(titels).toEqual(await page.locator('.updates a').allInnerTexts());
});
