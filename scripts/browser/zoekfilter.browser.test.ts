import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { useBrowser } from './browser.ts';

const openPage = useBrowser();

const status = (page: Page) => page.getByRole('status');
const chips = (page: Page) => page.locator('.chips button');
const kolom = (page: Page) => page.getByRole('form', { name: 'Resultaten per kenmerk' });
const vakje = (page: Page, groep: string, waarde: string) =>
  page.locator(`input[name=${groep}][value="${waarde}"]`);
const actief = (page: Page) =>
  page.evaluate(() => (document.activeElement as HTMLInputElement | null)?.value);

/** Opens the search page in a state, and waits until the full text has answered. */
async function open(zoek: string, options?: Parameters<typeof openPage>[0]): Promise<Page> {
  const page = await openPage(options);
  await page.goto(`/zoeken/${zoek}`);
  await klaar(page);
  return page;
}

async function klaar(page: Page): Promise<void> {
  await status(page).getByText('‘').waitFor();
  await page.locator('form.facetten').waitFor({ state: 'attached' });
}

/** Every option of a group with the count it shows, and whether it can be chosen. */
function opties(page: Page, groep: string) {
  return page.locator(`input[name=${groep}]`).evaluateAll((vakjes) =>
    (vakjes as HTMLInputElement[]).map((v) => ({
      waarde: v.value,
      kan: !v.disabled,
      aantal: Number(v.closest('label')?.querySelector('span')?.textContent),
    })),
  );
}

type Index = { groepen: Record<string, string[]>; items: [string, number[]][] };
type Keuzes = [groep: string, waarden: string[]][];
type Beeld = { hrefs: string[]; aantallen: string[]; dicht: string[]; status: string };
const leegBeeld: Beeld = { hrefs: [], aantallen: [], dicht: [], status: '' };

const toZoek = (vraag: string, keuzes: Keuzes) =>
  [`?q=${vraag}`, ...keuzes.map(([g, w]) => `${g}=${w.join(',')}`)].join('&');

/** Runs in the page: shows one state after the other and reads what a visitor would see. */
async function showStaten(staten: string[]): Promise<Beeld[]> {
  const beelden: Beeld[] = [];
  const melding = document.querySelector('[role=status]');
  if (!melding) return [];
  for (const [i, zoek] of staten.entries()) {
    const gezegd = new Promise((klaar) => {
      new MutationObserver(klaar).observe(melding, { childList: true });
    });
    history.replaceState(null, '', `${zoek}&stap=${i}`);
    dispatchEvent(new PopStateEvent('popstate'));
    await gezegd;
    for (const knop of document.querySelectorAll<HTMLElement>('.zoekgroep button')) knop.click();
    const vakjes = [...document.querySelectorAll<HTMLInputElement>('.facetten input')];
    const aantal = (v: HTMLElement) => v.closest('label')?.querySelector('span')?.textContent;
    beelden.push({
      hrefs: [...document.querySelectorAll('.zoekgroep .lijst > li > a')]
        .map((a) => a.getAttribute('href') ?? '')
        .sort(),
      aantallen: vakjes.map((v) => `${v.name}=${v.value} ${aantal(v)}`),
      dicht: vakjes.filter((v) => v.disabled).map((v) => `${v.name}=${v.value}`),
      status: melding.textContent,
    });
  }
  return beelden;
}

/** Some values of some groups, of which most states leave something over. */
function createKeuzes({ groepen }: Index, random: () => number): Keuzes {
  return Object.entries(groepen)
    .filter(() => random() < 0.6)
    .map(([groep, waarden]): Keuzes[number] => [groep, waarden.filter(() => random() < 0.35)])
    .filter(([, waarden]) => waarden.length > 0);
}

/** What a state should show, counted one page and one option at a time. */
function countNaief({ groepen, items }: Index, alle: string[], keuzes: Keuzes) {
  const paren = Object.entries(groepen).flatMap(([g, ws]) => ws.map((w) => `${g}=${w}`));
  const heeft = new Map(items.map(([href, n]) => [href, new Set(n.map((i) => paren[i]))]));
  const past = (href: string, andere: Keuzes) =>
    andere.every(([g, ws]) => ws.some((w) => heeft.get(href)?.has(`${g}=${w}`)));
  const tel = (paar: string) => {
    const andere = keuzes.filter(([g]) => !paar.startsWith(`${g}=`));
    return alle.filter((href) => heeft.get(href)?.has(paar) && past(href, andere)).length;
  };
  const aan = new Set(keuzes.flatMap(([g, ws]) => ws.map((w) => `${g}=${w}`)));
  return {
    hrefs: alle.filter((href) => past(href, keuzes)).sort(),
    aantallen: paren.map((paar) => `${paar} ${tel(paar)}`),
    dicht: paren.filter((paar) => !tel(paar) && !aan.has(paar)),
  };
}

/** Random numbers that are the same every run. */
function createRandom(zaad: number): () => number {
  let stand = zaad;
  return () => (stand = (stand * 16807) % 2147483647) / 2147483647;
}

const readIndex = async (page: Page) =>
  (await (await page.request.get('/zoek/kenmerken.json')).json()) as Index;

describe('counts and combinations', () => {
  test('in 200 random states of several questions, hits and counts equal a naive count', async () => {
    const page = await open('?q=ouders');
    const index = await readIndex(page);
    const random = createRandom(11);
    const gezien = new Set<number>();
    for (const vraag of ['leerplicht', 'Lelystad', 'thuiszitters', 'wijkteam', 'peuters', 'taal']) {
      const perSoort = (index.groepen['soort'] ?? []).map((s): Keuzes => [['soort', [s]]]);
      const staten = Array.from({ length: 34 }, () => createKeuzes(index, random));
      const [heel, ...beelden] = await page.evaluate(
        showStaten,
        [[], ...perSoort, ...staten].map((keuzes) => toZoek(vraag, keuzes)),
      );
      const alle = beelden.splice(0, perSoort.length).flatMap((b) => b.hrefs);
      expect([vraag, Number.parseInt(heel?.status ?? '')]).toEqual([vraag, alle.length]);
      for (const [i, keuzes] of staten.entries()) {
        const verwacht = countNaief(index, alle, keuzes);
        const { hrefs, aantallen, dicht, status: zin } = beelden[i] ?? leegBeeld;
        expect([toZoek(vraag, keuzes), { hrefs, aantallen, dicht }]).toEqual([
          toZoek(vraag, keuzes),
          verwacht.hrefs.length > 40 ? { ...verwacht, hrefs } : verwacht,
        ]);
        expect(hrefs.length).toBe(Math.min(40, verwacht.hrefs.length));
        expect(Number.parseInt(zin) || 0).toBe(verwacht.hrefs.length);
        gezien.add(verwacht.hrefs.length);
      }
    }
    expect(gezien.size).toBeGreaterThan(15);
  });

  test('pages beyond the ones shown count too, and show when a filter makes room', async () => {
    const page = await open('?q=Almere');
    const [, totaal] =
      /^(\d+) resultaten .* eerste 40\.$/.exec(await status(page).innerText()) ?? [];
    const soorten = await opties(page, 'soort');
    expect(soorten.reduce((som, o) => som + o.aantal, 0)).toBe(Number(totaal));
    const updates = soorten.find((o) => o.waarde === 'update')?.aantal ?? 0;
    await vakje(page, 'soort', 'update').check();
    await status(page).getByText(`${updates} van de ${totaal} resultaten voor ‘Almere’.`).waitFor();
    for (const meer of await page.getByRole('button', { name: /^Toon nog/ }).all())
      await meer.click();
    expect(await page.locator('.zoekgroep .lijst > li').count()).toBe(updates);
  });

  test('an option that gives nothing stays visible and cannot be chosen', async () => {
    const page = await open('?q=peuters');
    const leeg = (await opties(page, 'soort')).filter((o) => o.aantal === 0);
    expect(leeg.length).toBeGreaterThan(0);
    for (const { waarde, kan } of leeg) {
      expect(kan).toBe(false);
      expect(await vakje(page, 'soort', waarde).isVisible()).toBe(true);
    }
  });

  test('a page of another site version that the filters do not know passes none of them', async () => {
    const page = await openPage();
    await page.route('**/zoek/kenmerken.json', async (route) => {
      const index = (await (await route.fetch()).json()) as Index;
      const items = index.items.filter(([href]) => !href.startsWith('/praktijken/'));
      await route.fulfill({ json: { ...index, items } });
    });
    await page.goto(
      '/zoeken/?q=wijkteam&soort=praktijk,begrip,regio,tip,vraag,knelpunt,update,thema',
    );
    await klaar(page);
    expect(await page.locator('.zoekgroep .lijst > li > a[href^="/praktijken/"]').count()).toBe(0);
  });
});

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
    expect(await page.locator('.zoekgroep .lijst > li').count()).toBeGreaterThan(0);
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

describe('loading', () => {
  test('filters that come after the hits count them, and nothing moves', async () => {
    for (const width of [1280, 320]) {
      const page = await openPage({ viewport: { width, height: 900 } });
      const geladen: string[] = [];
      page.on('request', (r) => geladen.push(new URL(r.url()).pathname));
      await page.route('**/zoek/kenmerken.json', async (route) => {
        await page.locator('.zoekgroep').first().waitFor();
        await route.continue();
      });
      await page.goto('/zoeken/', { waitUntil: 'networkidle' });
      expect(geladen.filter((pad) => /kenmerken|zoek-filter/.test(pad))).toEqual([]);
      await page.getByRole('searchbox').fill('ouders');
      await page.getByRole('searchbox').press('Enter');
      await status(page).getByText('‘ouders’').waitFor();
      const plek = () => page.locator('.zoekgroep').first().boundingBox();
      const ervoor = await plek();
      await kolom(page).waitFor();
      expect(await plek()).toEqual(ervoor);
      const tips = (await opties(page, 'soort')).find((o) => o.waarde === 'tip');
      expect(tips?.aantal).toBeGreaterThan(0);
    }
  });

  test('without the full text, filters and counts go by the titles', async () => {
    const page = await openPage();
    await page.route('**/pagefind/**', (route) => route.abort());
    await page.goto('/zoeken/?q=Almere&soort=praktijk');
    await klaar(page);
    const aantal = (await opties(page, 'soort')).find((o) => o.waarde === 'praktijk')?.aantal;
    expect(aantal).toBeGreaterThan(0);
    expect(await status(page).innerText()).toMatch(new RegExp(`^${aantal} van de \\d+ `));
    expect(await page.locator('.zoekgroep .lijst > li').count()).toBe(aantal);
  });

  test('when the filters cannot load, that is said only to who asked for them', async () => {
    const page = await openPage();
    await page.route('**/zoek/kenmerken.json', (route) => route.abort());
    await page.goto('/zoeken/?q=wijkteam&soort=tip');
    await status(page).getByText('Filteren lukt nu niet.').waitFor();
    expect(await page.locator('.zoekgroep .lijst > li').count()).toBeGreaterThan(5);
    await page.goto('/zoeken/?q=wijkteam');
    await status(page).getByText('resultaten voor ‘wijkteam’.').waitFor();
    expect(await page.locator('.facetten').count()).toBe(0);
  });

  test('without script the page has a field and no filters', async () => {
    const page = await openPage({ javaScriptEnabled: false });
    await page.goto('/zoeken/?q=ouders&soort=tip');
    expect(await page.getByRole('searchbox').isVisible()).toBe(true);
    expect(await page.locator('.facetten').count()).toBe(0);
    expect(await page.getByRole('button').allInnerTexts()).toEqual(['Zoek']);
  });
});

describe('for everyone', () => {
  test('a choice is announced once, with the number of hits', async () => {
    const page = await open('?q=ouders');
    await page.evaluate(() => {
      const melding = document.querySelector('[role=status]');
      document.documentElement.dataset['gezegd'] = '';
      new MutationObserver((wijzigingen) => {
        for (const { addedNodes } of wijzigingen)
          for (const { textContent } of addedNodes)
            document.documentElement.dataset['gezegd'] += `${textContent}|`;
      }).observe(melding ?? document, { childList: true, characterData: true, subtree: true });
    });
    expect(await page.getByRole('status').count()).toBe(1);
    const { aantal } = (await opties(page, 'soort')).find((o) => o.waarde === 'tip') ?? {};
    await vakje(page, 'soort', 'tip').check();
    await expect.poll(() => chips(page).count()).toBe(1);
    await page.waitForTimeout(400);
    expect(await page.evaluate(() => document.documentElement.dataset['gezegd'])).toMatch(
      new RegExp(`^${aantal} van de \\d+ resultaten voor ‘ouders’\\.\\|$`),
    );
  });

  test('everything works with the keyboard, and focus stays on the box that was pressed', async () => {
    const page = await open('?q=ouders');
    await page.getByRole('button', { name: 'Zoek', exact: true }).focus();
    await page.keyboard.press('Tab');
    expect(await actief(page)).toBe('praktijk');
    await page.keyboard.press('Space');
    await expect.poll(() => chips(page).count()).toBe(1);
    expect(await actief(page)).toBe('praktijk');
    await page.keyboard.press('Tab');
    expect(await actief(page)).toBe('vraag');
    await page.keyboard.press('Space');
    await expect.poll(() => chips(page).count()).toBe(2);
    expect(await actief(page)).toBe('vraag');
  });

  test('on a phone the filters fold behind one button that says how many are on', async () => {
    const page = await open('?q=ouders&soort=tip,vraag', {
      viewport: { width: 320, height: 700 },
      hasTouch: true,
      isMobile: true,
    });
    const knop = page.getByText('Filters (2)');
    expect(await vakje(page, 'soort', 'tip').isVisible()).toBe(false);
    await knop.tap();
    const optie = page.locator('label', { has: vakje(page, 'soort', 'tip') });
    for (const doel of [knop, optie, chips(page).first(), page.locator('[data-wis]').first()])
      expect((await doel.boundingBox())?.height).toBeGreaterThanOrEqual(44);
    await optie.tap();
    await page.getByText('Filters (1)').waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  });

  test.each([
    '?q=ouders',
    '?q=ouders&soort=praktijk,vraag&regio=almere',
    '?q=peuters&regio=noord-veluwe&soort=tip',
    '?q=qqqq',
  ])('axe finds nothing in the state %s, wide and narrow, light and dark', async (zoek) => {
    const page = await open(zoek, { reducedMotion: 'reduce' });
    const axe = new AxeBuilder({ page })
      .setLegacyMode()
      .options({ rules: { 'target-size': { enabled: true } } });
    for (const width of [1280, 320])
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.setViewportSize({ width, height: 800 });
        await page.emulateMedia({ colorScheme });
        const dicht = page.locator('details:not([open]) > summary:visible');
        while (await dicht.count()) await dicht.first().click();
        const { violations } = await axe.analyze();
        expect(violations.map((v) => `${width} ${colorScheme} ${v.id}`)).toEqual([]);
      }
  });
});
