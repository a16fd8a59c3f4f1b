import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { useBrowser } from './browser.ts';

const openPage = useBrowser();
const lijst = '/praktijken/';

const kaarten = (page: Page) => page.locator('.kaart:visible');
const kop = (page: Page) => page.locator('.filteruitslag h2');
const chips = (page: Page) => page.locator('.chips button');
const vakje = (page: Page, groep: string, waarde: string) =>
  page.locator(`input[name=${groep}][value="${waarde}"]`);
const uitklap = (page: Page, groep: string) => page.locator(`details[data-groep=${groep}]`);
const openGroep = (page: Page, groep: string) => uitklap(page, groep).locator('summary').click();
const zoekveld = (page: Page) => page.getByRole('searchbox', { name: 'Zoek in deze lijst' });
const focus = (page: Page) =>
  page.evaluate(() => document.activeElement?.textContent.trim().replaceAll(/\s+/g, ' '));

/** Opens the list in a state, and waits until it shows. */
async function open(zoek = '', options?: Parameters<typeof openPage>[0]): Promise<Page> {
  const page = await openPage(options);
  await page.goto(lijst + zoek);
  if (zoek) await klaar(page);
  return page;
}

/** The result has been shown and announced. */
async function klaar(page: Page): Promise<void> {
  await page.getByRole('status').getByText('gevonden').waitFor({ state: 'attached' });
  await page.locator('praktijk-filter:not([data-laadt])').waitFor();
}

/** Every option with the count it shows, and whether it can be chosen. */
function opties(page: Page, groep: string) {
  return page.locator(`input[name=${groep}]`).evaluateAll((vakjes) =>
    (vakjes as HTMLInputElement[]).map((v) => ({
      waarde: v.value,
      aan: v.checked,
      kan: !v.disabled,
      aantal: Number(v.closest('label')?.querySelector('span')?.textContent),
    })),
  );
}

type Index = { groepen: Record<string, string[]>; items: [string, number[], string][] };
type Keuzes = [groep: string, waarden: string[]][];
type Beeld = { kaarten: string[]; aantallen: string[] };

/** Some values of some groups, of which most states leave something over. */
function createKeuzes({ groepen }: Index, random: () => number): Keuzes {
  return Object.entries(groepen)
    .filter(() => random() < 0.25)
    .map(([groep, waarden]): Keuzes[number] => [groep, waarden.filter(() => random() < 0.4)])
    .filter(([, waarden]) => waarden.length > 0);
}

const toZoek = (keuzes: Keuzes) => `?${keuzes.map(([g, w]) => `${g}=${w.join(',')}`).join('&')}`;

/** Runs in the page: shows one state after the other and reads what a visitor would see. */
async function showStaten(staten: string[]): Promise<Beeld[]> {
  const beelden: Beeld[] = [];
  for (const zoek of staten) {
    history.replaceState(null, '', zoek);
    dispatchEvent(new PopStateEvent('popstate'));
    await new Promise((klaar) => setTimeout(klaar));
    beelden.push({
      kaarten: [...document.querySelectorAll('.kaart:not([hidden]) h3 a')]
        .map((a) => a.getAttribute('href') ?? '')
        .sort(),
      aantallen: [...document.querySelectorAll('.facetten label')].map(
        (l) => `${l.querySelector('input')?.value} ${l.querySelector('span')?.textContent}`,
      ),
    });
  }
  return beelden;
}

/** What a state should show, counted one practice and one option at a time. */
function countNaief({ groepen, items }: Index, keuzes: Keuzes): Beeld {
  const paren = Object.entries(groepen).flatMap(([g, ws]) => ws.map((w) => `${g}=${w}`));
  const lijsten = items.map(([id, nummers]) => ({
    href: `${lijst}${id}/`,
    heeft: new Set(nummers.map((n) => paren[n])),
  }));
  const past = (heeft: Set<string | undefined>, andere: Keuzes) =>
    andere.every(([g, ws]) => ws.some((w) => heeft.has(`${g}=${w}`)));
  const kaarten = lijsten.filter((p) => past(p.heeft, keuzes)).map((p) => p.href);
  const aantallen = paren.map((paar) => {
    const [groep = '', waarde = ''] = paar.split('=');
    const andere = keuzes.filter(([g]) => g !== groep);
    return `${waarde} ${lijsten.filter((p) => p.heeft.has(paar) && past(p.heeft, andere)).length}`;
  });
  return { kaarten: kaarten.sort(), aantallen };
}

/** Random numbers that are the same every run. */
function createRandom(zaad: number): () => number {
  let stand = zaad;
  return () => (stand = (stand * 16807) % 2147483647) / 2147483647;
}

/** The cards of the practices that a page for one value lists, without script. */
async function titelsVan(groep: string, waarde: string): Promise<Set<string>> {
  const page = await openPage({ javaScriptEnabled: false });
  await page.goto(`${lijst}${groep}/${waarde}/`);
  return new Set(await page.locator('.kaart h3').allInnerTexts());
}

describe('counts and combinations', () => {
  test('every option of two groups gives the number of practices it promises', async () => {
    const page = await open('?leeftijd=4-12');
    await openGroep(page, 'stand');
    for (const groep of ['domein', 'stand'])
      for (const { waarde, kan, aantal } of await opties(page, groep)) {
        if (!kan) continue;
        await vakje(page, groep, waarde).check();
        await page.getByRole('button', { name: 'Verwijder filter' }).nth(1).waitFor();
        expect([waarde, await kaarten(page).count()]).toEqual([waarde, aantal]);
        expect(await kop(page).innerText()).toMatch(new RegExp(`^${aantal} praktijk(en)?$`));
        await vakje(page, groep, waarde).uncheck();
        await page
          .getByRole('button', { name: 'Verwijder filter' })
          .nth(1)
          .waitFor({ state: 'detached' });
      }
  });

  test('or within a group, and across groups, as the pages per value say', async () => {
    const [a, b, c] = await Promise.all([
      titelsVan('domein', 'jeugdhulp'),
      titelsVan('domein', 'welzijn'),
      titelsVan('stand', 'lopend'),
    ]);
    const page = await open('?domein=jeugdhulp,welzijn&stand=lopend');
    const verwacht = [...new Set([...a, ...b])].filter((titel) => c.has(titel)).sort();
    expect(verwacht.length).toBeGreaterThan(1);
    expect((await kaarten(page).locator('h3').allInnerTexts()).sort()).toEqual(verwacht);
  });

  test('in 300 random states the list and every count equal a naive count', async () => {
    const page = await open('?domein=onderwijs');
    const index = (await (await page.request.get(`${lijst}facetten.json`)).json()) as Index;
    const random = createRandom(11);
    const staten = Array.from({ length: 300 }, () => createKeuzes(index, random));
    const gezien = await page.evaluate(showStaten, staten.map(toZoek));
    for (const [i, keuzes] of staten.entries())
      expect([toZoek(keuzes), gezien[i]]).toEqual([toZoek(keuzes), countNaief(index, keuzes)]);
    expect(new Set(gezien.map((g) => g.kaarten.length)).size).toBeGreaterThan(10);
  });

  test('an option that would give nothing stays visible and cannot be chosen', async () => {
    const page = await open('?leeftijd=4-12');
    const leeg = (await opties(page, 'school')).filter((o) => o.aantal === 0);
    expect(leeg.length).toBeGreaterThan(0);
    for (const { waarde, kan } of leeg) {
      expect(kan).toBe(false);
      expect(await vakje(page, 'school', waarde).isVisible()).toBe(true);
    }
    for (const { kan } of (await opties(page, 'school')).filter((o) => o.aantal > 0))
      expect(kan).toBe(true);
  });

  test('the count in a link without script is the count at the start with script', async () => {
    const zonder = await openPage({ javaScriptEnabled: false });
    await zonder.goto(lijst);
    const links = await zonder.locator('[data-groep=tip] a span').allTextContents();
    const page = await open();
    expect((await opties(page, 'tip')).map((o) => `${o.aantal}`)).toEqual(links);
  });
});

describe('groups that fold', () => {
  test('after the first four they fold, and a choice in the address unfolds its group', async () => {
    const page = await open('?thema=onzin&bewijs=ervaring');
    const dicht = page.locator('.facetten [data-groep]:not([open]) > summary');
    const alle = await page.locator('.facetten legend').count();
    expect(await page.locator('.facetten .groepen > fieldset').count()).toBe(4);
    expect(await dicht.count()).toBe(alle - 5);
    expect(await vakje(page, 'bewijs', 'ervaring').isVisible()).toBe(true);
    expect(await vakje(page, 'stand', 'lopend').isVisible()).toBe(false);
  });

  test('a group the reader folds stays folded at the next choice', async () => {
    const page = await open('?bewijs=ervaring');
    await openGroep(page, 'bewijs');
    await vakje(page, 'domein', 'jeugdhulp').check();
    await expect.poll(() => chips(page).count()).toBe(2);
    expect(await uitklap(page, 'bewijs').getAttribute('open')).toBe(null);
  });

  test('a folded group opens with the keyboard, and its boxes come next', async () => {
    const page = await open();
    await uitklap(page, 'stand').locator('summary').focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => (document.activeElement as HTMLInputElement).name)).toBe(
      'stand',
    );
  });

  test('without script a page for one value shows its own group', async () => {
    const page = await openPage({ javaScriptEnabled: false });
    await page.goto(`${lijst}stand/lopend/`);
    expect(await page.locator('.facetten [aria-current=page]').isVisible()).toBe(true);
    expect(await page.locator('.facetten details[data-groep][open]').count()).toBe(1);
    await openGroep(page, 'tip');
    expect(await page.locator('[data-groep=tip] a').first().isVisible()).toBe(true);
  });
});

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
    const index = (await (await page.request.get(`${lijst}facetten.json`)).json()) as {
      groepen: { domein: string[] };
      items: [string, number[]][];
    };
    const gekozen = ['jeugdhulp', 'onderwijs', 'welzijn'].map((w) =>
      index.groepen.domein.indexOf(w),
    );
    const hrefs = await kaarten(page)
      .locator('h3 a')
      .evaluateAll((links) => links.map((a) => a.getAttribute('href') ?? ''));
    const raak = hrefs.map((href) => {
      const [, waarden = []] = index.items.find(([id]) => href === `${lijst}${id}/`) ?? [];
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

describe('loading', () => {
  test('nothing loads before the reader uses the filters, and nothing moves', async () => {
    const page = await openPage({ viewport: { width: 1280, height: 900 } });
    const geladen: string[] = [];
    page.on('request', (r) => geladen.push(new URL(r.url()).pathname));
    await page.addInitScript(() => {
      new PerformanceObserver((lijst) => {
        for (const entry of lijst.getEntries() as (PerformanceEntry & { value: number })[])
          document.documentElement.dataset['schok'] =
            `${Number(document.documentElement.dataset['schok'] ?? 0) + entry.value}`;
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await page.goto(lijst, { waitUntil: 'networkidle' });
    expect(await page.locator('input[type=checkbox]').count()).toBeGreaterThan(50);
    expect(await page.evaluate(() => Number(document.documentElement.dataset['schok'] ?? 0))).toBe(
      0,
    );
    const zwaar = () => geladen.filter((pad) => /facetten\.json|pagefind|zoek-motor/.test(pad));
    expect(zwaar()).toEqual([]);
    await vakje(page, 'domein', 'welzijn').check();
    await expect.poll(() => chips(page).count()).toBe(1);
    expect(zwaar()).toEqual(['/praktijken/facetten.json']);
  });

  test.each([1280, 320])('the boxes take the room the links had, at %i px', async (width) => {
    const hoogte = async (zonderScript: boolean) => {
      const page = await openPage({ viewport: { width, height: 900 } });
      if (zonderScript) await page.route('**/*.js', (route) => route.abort());
      await page.goto(lijst);
      for (const knop of await page.locator('.facetten summary').all())
        if (await knop.isVisible()) await knop.click();
      expect(await page.locator('nav.facetten').count()).toBe(zonderScript ? 1 : 0);
      return (await page.locator('.facetten').boundingBox())?.height;
    };
    expect(await hoogte(false)).toBeCloseTo((await hoogte(true)) ?? 0, 0);
  });

  test('when the counts cannot load, the links come back and the list stays whole', async () => {
    const page = await openPage();
    await page.route('**/facetten.json', (route) => route.abort());
    await page.goto(lijst);
    await vakje(page, 'domein', 'welzijn').click();
    await page.getByText('Filteren lukt nu niet.').last().waitFor();
    expect(await kaarten(page).count()).toBe(await page.locator('.kaart').count());
    await page
      .getByRole('navigation', { name: 'Praktijken per kenmerk' })
      .getByRole('link', { name: 'Welzijn' })
      .click();
    await page.waitForURL('**/praktijken/domein/welzijn/');
  });
});

describe('for everyone', () => {
  test('a change is announced once, in the one status', async () => {
    const page = await open();
    await page.evaluate(() => {
      const status = document.querySelector('[role=status]');
      if (!status) return;
      document.documentElement.dataset['gezegd'] = '';
      new MutationObserver((wijzigingen) => {
        for (const { addedNodes } of wijzigingen)
          for (const { textContent } of addedNodes)
            document.documentElement.dataset['gezegd'] += `${textContent}|`;
      }).observe(status, { childList: true, characterData: true, subtree: true });
    });
    expect(await page.getByRole('status').count()).toBe(1);
    await vakje(page, 'domein', 'welzijn').check();
    await expect.poll(() => chips(page).count()).toBe(1);
    const aantal = await kop(page).innerText();
    await page.waitForTimeout(400);
    expect(await page.evaluate(() => document.documentElement.dataset['gezegd'])).toBe(
      `${aantal} gevonden.|`,
    );
  });

  test('everything works with the keyboard, and focus stays on the box that was pressed', async () => {
    const page = await open();
    await vakje(page, 'domein', 'jeugdhulp').focus();
    await page.keyboard.press('Space');
    await expect.poll(() => chips(page).count()).toBe(1);
    expect(await focus(page)).toBe('');
    expect(await page.evaluate(() => (document.activeElement as HTMLInputElement).value)).toBe(
      'jeugdhulp',
    );
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => (document.activeElement as HTMLInputElement).value)).toBe(
      'jeugdgezondheid',
    );
  });

  test('a box that comes to give nothing while in focus keeps its focus until the reader leaves', async () => {
    const page = await open('?domein=welzijn&regio=de-meierij');
    await vakje(page, 'domein', 'welzijn').focus();
    await page.keyboard.press('Space');
    await expect.poll(() => chips(page).allInnerTexts()).toEqual(['De Meierij']);
    const actief = () =>
      page.evaluate(() => (document.activeElement as HTMLInputElement | null)?.value);
    expect(await actief()).toBe('welzijn');
    await page.keyboard.press('Tab');
    expect(await vakje(page, 'domein', 'welzijn').isDisabled()).toBe(true);
    expect(await actief()).not.toBe('welzijn');
  });

  test('on a phone the filters fold behind one button that says how many are on', async () => {
    const page = await open('?domein=welzijn&programma=nee', {
      viewport: { width: 320, height: 700 },
      hasTouch: true,
      isMobile: true,
    });
    const knop = page.getByText('Kenmerken (2)');
    expect(await vakje(page, 'domein', 'welzijn').isVisible()).toBe(false);
    await knop.tap();
    const optie = page.locator('label', { has: vakje(page, 'domein', 'welzijn') });
    for (const doel of [knop, optie, chips(page).first(), page.locator('[data-wis]').first()])
      expect((await doel.boundingBox())?.height).toBeGreaterThanOrEqual(44);
    await optie.tap();
    await page.getByText('Kenmerken (1)').waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  });

  test.each(['?domein=welzijn,jeugdhulp&leeftijd=4-12', '?domein=welzijn&regio=de-meierij'])(
    'axe finds nothing in the state %s, wide and narrow, light and dark',
    async (zoek) => {
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
    },
  );
});

describe('the list of regions', () => {
  test('narrows by province, dims the other pins, and says how many are left', async () => {
    const page = await openPage();
    await page.goto('/regios/?provincie=gelderland');
    await klaar(page);
    const over = await page.locator('.regiolijst li:visible').count();
    expect(await kop(page).innerText()).toBe(`${over} regio’s`);
    const pinnen = await page.locator('.landkaart > g:not(.land)').count();
    expect(await page.locator('.gedimd').count()).toBe(pinnen - over);
    await page.getByRole('button', { name: 'Verwijder filter: Gelderland' }).click();
    await expect.poll(() => page.locator('.regiolijst li:visible').count()).toBe(pinnen);
    expect(await page.locator('.gedimd').count()).toBe(0);
  });

  test('without script the list is whole and the filter is not there', async () => {
    const page = await openPage({ javaScriptEnabled: false });
    await page.goto('/regios/');
    expect(await page.locator('.regiolijst li:visible').count()).toBeGreaterThanOrEqual(12);
    expect(await page.locator('.regiofilter').isVisible()).toBe(false);
    await page.goto(lijst);
    expect(await page.locator('.filterbalk').isVisible()).toBe(false);
  });
});
