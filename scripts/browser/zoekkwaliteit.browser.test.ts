import type { Page } from 'playwright-core';
import { afterAll, expect, test } from 'vitest';
import { readZoekzinnen } from '#src/integraties/pagefind-fragmenten.ts';
import type { Uitslag } from '#src/schemas/meting.ts';
import { readPaginateksten } from '#src/integraties/zoeklexicon.ts';
import { writeUitslag } from '../kwaliteit/write-uitslag.ts';
import { average, readVragen, score } from '../zoeken/meet.ts';
import { useBrowser } from './browser.ts';
import { makeDeelproeven, makeTypproeven, recall, type Proef } from '../zoeken/proef.ts';

const openPage = useBrowser();
const { vragen, buiten } = readVragen();
const paginas = readPaginateksten('dist');

/** What was measured, by the name `/kwaliteit/` gives it, with its floor or ceiling. */
const cijfers: NonNullable<Uitslag['cijfers']> = [];

afterAll(() => {
  if (cijfers.length < 7) return;
  writeUitslag({
    naam: 'Zoekkwaliteit',
    soort: 'zoeken',
    wat: `Of ${vragen.length} vragen het antwoord krijgen dat vooraf is gekozen. Ook vragen met typfouten en met halve woorden.`,
    paginas: paginas.length,
    standen: ['Chromium'],
    bevindingen: 0,
    nagekeken: [],
    cijfers,
  });
});

/** The addresses a reader sees for a question, from top to bottom. */
async function zoek(page: Page, vraag: string): Promise<string[]> {
  const veld = page.getByRole('searchbox');
  await veld.fill(vraag);
  await veld.press('Enter');
  await page.getByRole('status').getByText(`‘${vraag}’`).waitFor();
  return page
    .locator('.zoekgroep .lijst > li > a')
    .evaluateAll((links) => links.map((a) => new URL((a as HTMLAnchorElement).href).pathname));
}

test('the development queries are answered well', async () => {
  const page = await openPage();
  await page.goto('/zoeken/');
  const maten = [];
  for (const vraag of vragen) {
    const gevonden = await zoek(page, vraag.vraag);
    const maat = score(vraag, gevonden);
    maten.push(maat);
    if (process.env['ZOEK_UITLEG'] && maat.ndcg < 0.85)
      console.log(vraag.id, vraag.vraag, maat.ndcg.toFixed(2), gevonden.slice(0, 10), vraag.goed);
  }
  const { ndcg, recall, eerste, leeg } = average(maten);
  console.log(
    `nDCG@10 ${ndcg.toFixed(3)} · Recall@5 ${recall.toFixed(3)} · eerste ${eerste.toFixed(3)}`,
  );
  cijfers.push(
    {
      naam: 'Volgorde van de eerste tien antwoorden (1 is volmaakt)',
      waarde: ndcg,
      minstens: 0.92,
    },
    { naam: 'Deel van de goede antwoorden in de eerste vijf', waarde: recall, minstens: 0.85 },
    { naam: 'Deel van de vragen met een goed eerste antwoord', waarde: eerste, minstens: 0.85 },
    { naam: 'Vragen zonder antwoord', waarde: leeg * vragen.length, hoogstens: 0 },
  );
  expect(leeg).toBe(0);
  expect(ndcg).toBeGreaterThanOrEqual(0.92);
  expect(recall).toBeGreaterThanOrEqual(0.85);
  expect(eerste).toBeGreaterThanOrEqual(0.85);
}, 120_000);

test('questions about something else get no answer', async () => {
  const page = await openPage();
  await page.goto('/zoeken/');
  const beantwoord = [];
  for (const vraag of buiten) if ((await zoek(page, vraag)).length) beantwoord.push(vraag);
  const deel = beantwoord.length / buiten.length;
  cijfers.push({
    naam: 'Deel van de vragen over iets anders dat toch een antwoord krijgt',
    waarde: deel,
    hoogstens: 0.15,
  });
  expect(deel).toBeLessThanOrEqual(0.15);
}, 60_000);

/** Mean Recall@5 of questions made by machine. */
async function measureProeven(proeven: Proef[]): Promise<number> {
  const page = await openPage();
  await page.goto('/zoeken/');
  let som = 0;
  for (const proef of proeven) som += recall(proef, await zoek(page, proef.vraag));
  return som / proeven.length;
}

test('two hundred typos find the word that was meant', async () => {
  const proeven = makeTypproeven(paginas);
  expect(proeven).toHaveLength(200);
  const uitkomst = await measureProeven(proeven);
  cijfers.push({ naam: 'Typfouten: deel dat wordt gevonden', waarde: uitkomst, minstens: 0.9 });
  console.log(`typfouten Recall@5 ${uitkomst.toFixed(3)}`);
  expect(uitkomst).toBeGreaterThanOrEqual(0.9);
}, 300_000);

test('a hundred parts of compounds find the compounds', async () => {
  const proeven = makeDeelproeven(paginas);
  expect(proeven).toHaveLength(100);
  const uitkomst = await measureProeven(proeven);
  cijfers.push({ naam: 'Halve woorden: deel dat wordt gevonden', waarde: uitkomst, minstens: 0.9 });
  console.log(`delen (${proeven.length}) Recall@5 ${uitkomst.toFixed(3)}`);
  expect(uitkomst).toBeGreaterThanOrEqual(0.9);
}, 300_000);

test('what people type leads to the page it was written for', async () => {
  const alle = readZoekzinnen('dist');
  const proeven = alle
    .filter((_, i) => i % 10 === 0)
    .map(([zin, href]) => ({ vraag: zin, goed: new Set([href]) }));
  expect(proeven.length).toBeGreaterThan(150);
  const uitkomst = await measureProeven(proeven);
  console.log(`zoekzinnen (${proeven.length}) Recall@5 ${uitkomst.toFixed(3)}`);
  expect(uitkomst).toBeGreaterThanOrEqual(0.95);
}, 300_000);
