import { beforeAll, describe, expect, test } from 'vitest';
import { removeUitslag, writeUitslag } from '../kwaliteit/write-uitslag.ts';
import { rondgang, standen, type Verslagen } from '../toegankelijk/rondgang.ts';
import { werktuigen } from '../toegankelijk/werktuigen.ts';
import { allePaginas, useBrowser } from './browser.ts';

/** Tabs that work at the same time: two renderers and Alfa keep two cores busy. */
const TABS = 3;

const openPage = useBrowser();
const openTabs = (aantal: number) =>
  Promise.all(Array.from({ length: aantal }, () => openPage({ reducedMotion: 'reduce' })));

describe('a page with faults', () => {
  const proef = async (html: string) => {
    const [tab] = await openTabs(1);
    if (!tab) throw new Error('no tab');
    await tab.route('**/proef/', (route) =>
      route.fulfill({
        contentType: 'text/html',
        body: `<!doctype html><html lang="nl"><title>Proef</title><meta name="viewport" content="width=device-width, initial-scale=1"><main><h1>Proef</h1>${html}</main></html>`,
      }),
    );
    return rondgang([tab], ['/proef/']);
  };
  const dicht = standen.filter(({ open }) => !open).map(({ naam }) => naam);
  const waar = (fouten: string[], regel: string) =>
    standen
      .map(({ naam }) => naam)
      .filter((naam) => fouten.some((fout) => fout.startsWith(`/proef/ ${naam} fout ${regel}`)));

  test('an image without a text is found by all three, in every state', async () => {
    const { axe, ibm, alfa } = await proef('<img src="/favicon.svg">');
    expect(waar(axe.fouten, 'image-alt')).toEqual(dicht);
    expect(waar(ibm.fouten, 'img_alt_valid')).toEqual(dicht);
    expect(waar(alfa.fouten, 'sia-r2:')).toEqual(dicht);
  });

  test('what is folded away is judged too', async () => {
    const { axe, alfa } = await proef(
      '<details><summary>Meer</summary><img src="/favicon.svg"></details>',
    );
    const open = ['320 px donker, alles opengeklapt'];
    expect(waar(axe.fouten, 'image-alt')).toEqual(open);
    expect(waar(alfa.fouten, 'sia-r2:')).toEqual(open);
  });

  test('grey on grey in the dark, in a nested rule, is found by all three in the dark only', async () => {
    const { axe, ibm, alfa } = await proef(
      '<style>@property --x {syntax:"*";inherits:false} main { & p { color: #000; background: #fff; @media (prefers-color-scheme: dark) { color: #777; background: #666 } } }</style><p>Dit is te lezen.</p>',
    );
    const donker = dicht.filter((naam) => naam.endsWith('donker'));
    expect(waar(axe.fouten, 'color-contrast')).toEqual(donker);
    expect(waar(ibm.fouten, 'text_contrast_sufficient')).toEqual(donker);
    expect(waar(alfa.fouten, 'sia-r69')).toEqual(donker);
  });

  test('what is small or wide on a narrow screen is found there only', async () => {
    const { axe, ibm, alfa, schuift } = await proef(
      '<style>button { display: block; width: 3rem; height: 3rem; padding: 0 } div { width: 20rem } @media (width < 30rem) { button { width: .6rem; height: .6rem } }</style><div>Breed</div><button aria-label="Een"></button><button aria-label="Twee"></button>',
    );
    const smal = dicht.filter((naam) => naam.startsWith('320'));
    expect(waar(axe.fouten, 'target-size')).toEqual(smal);
    expect(waar(ibm.fouten, 'target_spacing_sufficient')).toEqual(smal);
    expect(waar(alfa.fouten, 'sia-r113')).toEqual(smal);
    expect(schuift).toEqual(smal.map((naam) => `/proef/ ${naam}: 328 px`));
  });
});

describe('all pages, wide and narrow, light and dark', () => {
  const paginas = allePaginas();
  let verslagen: Verslagen;

  beforeAll(async () => {
    werktuigen.forEach(({ naam }) => {
      removeUitslag(naam);
    });
    verslagen = await rondgang(await openTabs(TABS), paginas);
  }, 3_600_000);

  test('no page scrolls sideways', () => {
    expect(verslagen.schuift).toEqual([]);
  });

  test.each(werktuigen)('$naam finds nothing', ({ sleutel, minst, naam, versie, wat }) => {
    const { fouten, regels, aantallen, over, ...verslag } = verslagen[sleutel];
    expect(fouten).toEqual([]);
    expect(over, 'lines of the list that no page needs').toEqual([]);
    expect(verslag.minst, 'rules that pass on every page').toBeGreaterThanOrEqual(minst.pagina);
    expect(verslag.minstVaak, 'passes on every page').toBeGreaterThanOrEqual(minst.vaak);
    expect(regels.size, 'rules that pass somewhere').toBeGreaterThanOrEqual(minst.alle);
    writeUitslag({
      naam,
      soort: 'toegankelijkheid',
      versie,
      wat,
      paginas: paginas.length,
      standen: standen.map((stand) => stand.naam),
      regels: regels.size,
      bevindingen: fouten.length,
      nagekeken: [...aantallen].map(([{ regel, reden }, aantal]) => ({ regel, aantal, reden })),
    });
  });
});
