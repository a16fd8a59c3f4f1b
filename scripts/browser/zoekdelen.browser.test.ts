import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { analyse } from '#src/zoek/analyse.ts';
import { encodeBladzijden } from '#src/zoek/bladzijdecode.ts';
import { createLexicon } from '#src/zoek/lexicon.ts';
import { packLexicon, unpackLexicon, type Pak } from '#src/zoek/pak.ts';
import { splitLexicon } from '#src/zoek/split-lexicon.ts';
import { useBrowser } from './browser.ts';

const openPage = useBrowser();
const bestand = unpackLexicon(JSON.parse(readFileSync('dist/zoek/lexicon.json', 'utf8')) as Pak);

/** This site as if it were a large one: most words are outside the core, and so are practices. */
const { kern, delen, paginas } = splitLexicon(bestand, {
  drempel: 0,
  paginas: 110,
  woorden: 300,
  deel: 300,
});

/** Opens a page that gets the lexicon in parts; `geladen` gathers what it asked for. */
async function openGroot(geladen: string[] = []): Promise<Page> {
  const page = await openPage();
  await page.route('**/zoek/{lexicon,deel-*,paginas}.json', async (route) => {
    const naam = /([^/]+)\.json$/.exec(route.request().url())?.[1] ?? '';
    geladen.push(naam);
    const deel = delen[Number(/deel-(\d+)/.exec(naam)?.[1])] ?? kern;
    await route.fulfill({
      json: naam === 'paginas' ? encodeBladzijden(paginas) : packLexicon(deel),
    });
  });
  return page;
}

async function zoek(page: Page, vraag: string) {
  await page.goto(`/zoeken/?q=${encodeURIComponent(vraag)}`);
  await page.getByRole('status').getByText(`‘${vraag}’`).waitFor();
  return {
    status: await page.getByRole('status').innerText(),
    toelichting: await page.locator('.toelichting').innerText(),
    hrefs: await page
      .locator('.zoekgroep .lijst > li > a')
      .evaluateAll((links) => links.map((a) => a.getAttribute('href'))),
  };
}

test('the split leaves most outside the core', () => {
  expect(delen.length).toBeGreaterThan(10);
  expect(kern.w.size).toBeLessThan(bestand.w.size / 2);
  expect(kern.p.length + paginas.length).toBe(bestand.p.length);
});

test.each(['thuiszitters', 'Sterk in de Wijk', 'jgz', 'Den Bosch', 'peuters'])(
  'a lexicon in parts answers “%s” as one file does',
  async (vraag) => {
    const heel = await zoek(await openPage(), vraag);
    expect(await zoek(await openGroot(), vraag)).toEqual(heel);
  },
);

test('a word that is misspelt at its start is corrected from a part that sounds alike', async () => {
  const heel = createLexicon(bestand);
  const zeldzaam = delen.flatMap((deel) => [...deel.w.keys()]);
  const woord = zeldzaam.find((w) => {
    const { verbeterd } = analyse(heel, w.replace(/^v/, 'f'));
    return /^v.{7}/.test(w) && verbeterd[0]?.naar === w;
  });
  const { toelichting } = await zoek(await openGroot(), (woord ?? '').replace(/^v/, 'f'));
  expect(toelichting).toContain(`Je ziet resultaten voor ‘${woord}’.`);
});

test('only the parts for the words of a question load, each once', async () => {
  const geladen: string[] = [];
  const page = await openGroot(geladen);
  await page.goto('/zoeken/');
  const veld = page.getByRole('searchbox');
  for (const vraag of ['peuters', 'wat is peuters', 'peuters taal', 'peuters']) {
    await veld.fill(vraag);
    await veld.press('Enter');
    await page.getByRole('status').getByText(`‘${vraag}’`).waitFor();
  }
  expect(geladen.filter((naam) => naam.startsWith('deel')).length).toBeLessThanOrEqual(2);
  expect(new Set(geladen).size).toBe(geladen.length);
});

test('a hit that did not show gets its excerpt when a reader asks for it', async () => {
  const page = await openGroot();
  await zoek(page, 'school');
  const praktijken = page.locator('.zoekgroep', { has: page.getByText(/^Meer praktijken/) });
  const voor = await praktijken.locator('.lijst > li').count();
  await praktijken.getByRole('button', { name: /Toon nog/ }).click();
  const nieuw = praktijken.locator('.lijst > li').nth(voor).locator('p').first();
  await nieuw.waitFor();
  expect(await nieuw.locator('mark').count()).toBeGreaterThan(0);
});

test('a word on very many pages is not asked beside a rarer one, and the page says so', async () => {
  const page = await openPage();
  const druk = { ...bestand, w: new Map([...bestand.w, ['school', 8192]] as const) };
  await page.route('**/zoek/lexicon.json', (route) => route.fulfill({ json: packLexicon(druk) }));
  const { toelichting, hrefs } = await zoek(page, 'school Leeuwarden');
  expect(toelichting).toContain('Op heel veel pagina’s, dus niet apart gezocht: ‘school’.');
  expect(hrefs).toEqual((await zoek(page, 'Leeuwarden')).hrefs);
  expect((await zoek(page, 'school')).toelichting).not.toContain('niet apart gezocht');
});

test('without the full text, titles outside the core are found too', async () => {
  const page = await openGroot();
  await page.route('**/pagefind/**', (route) => route.abort());
  const [href = '', titel = ''] = paginas.find(([, , soort]) => soort === 'Praktijk') ?? [];
  expect((await zoek(page, titel)).hrefs[0]).toBe(href);
});

test('when the parts cannot load, the core still answers', async () => {
  const page = await openGroot();
  await page.route('**/zoek/{deel-*,paginas}.json', (route) => route.abort());
  expect((await zoek(page, 'Almere')).hrefs).toContain('/regios/almere/');
});
