import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { writeUitslag } from '../kwaliteit/write-uitslag.ts';
import { sjablonen } from '../toegankelijk/sjablonen.ts';
import { readVasteTeksten, toSpraak, type Spraak } from '../toegankelijk/spraak.ts';
import { standen } from '../toegankelijk/standen.ts';
import { allePaginas, useBrowser } from './browser.ts';

const openPage = useBrowser();
const vast = readVasteTeksten();

/** What a screen reader says of a page, in its order; texts of editors are one paragraph. */
async function readSpraak(page: Page): Promise<Spraak> {
  await page.evaluate(() => {
    for (const proza of document.querySelectorAll('.proza')) {
      const alinea = document.createElement('p');
      alinea.textContent = '…';
      proza.replaceWith(alinea);
    }
  });
  return toSpraak(await page.locator('body').ariaSnapshot(), vast);
}

test('every page is of one kind', () => {
  const soorten = (pad: string) => sjablonen.filter(({ past }) => past.test(pad));
  const paginas = allePaginas();
  const anders = paginas.filter((pad) => soorten(pad).length !== 1);
  expect(anders).toEqual([]);
  expect(sjablonen.filter(({ pad }) => !paginas.includes(pad))).toEqual([]);
});

test('each kind of page is spoken in the order that was reviewed', async () => {
  const page = await openPage({ reducedMotion: 'reduce', viewport: { width: 1280, height: 800 } });
  for (const { naam, pad } of sjablonen) {
    await page.goto(pad);
    const { kader, inhoud } = await readSpraak(page);
    await expect(inhoud, naam).toMatchFileSnapshot(`spraak/${naam}.yml`);
    const rand = naam === 'redactie' ? 'kader-redactie' : 'kader';
    await expect(kader, naam).toMatchFileSnapshot(`spraak/${rand}.yml`);
  }
  for (const { naam, open, bestand } of standen) {
    if (!bestand) continue;
    await open(page);
    const spraak = await readSpraak(page);
    await expect(spraak.inhoud, naam).toMatchFileSnapshot(`spraak/${bestand}.yml`);
  }
  writeUitslag({
    naam: 'Voorleesvolgorde',
    soort: 'toegankelijkheid',
    wat: 'Van elke soort pagina is nagekeken in welke volgorde een voorleesprogramma haar onderdelen noemt, en zo is het nog.',
    paginas: sjablonen.length,
    standen: ['1280 px'],
    bevindingen: 0,
    nagekeken: [],
  });
});
