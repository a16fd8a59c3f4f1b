import { describe, expect, test } from 'vitest';
import { createToeval } from '#src/toeval.ts';
import { useBrowser } from './browser.ts';
import { opties, vakje } from './facet-hulp.ts';
import {
  countNaief,
  createKeuzes,
  formatKeuzes,
  readIndex,
  type Index,
  type Keuzes,
} from './facet-telling.ts';
import { kaarten, kop, lijst, openGroep, usePraktijkfilter } from './praktijkfilter.ts';

const openPage = useBrowser();
const { open, titelsVan } = usePraktijkfilter(openPage);

type Beeld = { kaarten: string[]; aantallen: string[] };

const toZoek = (keuzes: Keuzes) => `?${formatKeuzes(keuzes).join('&')}`;

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
      aantallen: [...document.querySelectorAll('.facetten label')].map((l) => {
        const v = l.querySelector('input');
        return `${v?.name}=${v?.value} ${l.querySelector('span')?.textContent}`;
      }),
    });
  }
  return beelden;
}

/** What a state should show. */
function toBeeld({ groepen, items }: Index, keuzes: Keuzes): Beeld {
  const praktijken = items.map(([id, n]): Index['items'][number] => [`${lijst}${id}/`, n]);
  const { namen, aantallen } = countNaief({ groepen, items: praktijken }, keuzes);
  return { kaarten: namen, aantallen: aantallen.map((a) => `${a.paar} ${a.aantal}`) };
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
    const index = await readIndex(page, `${lijst}facetten.json`);
    const toeval = createToeval(11);
    const kans = { groep: 0.25, waarde: 0.4 };
    const staten = Array.from({ length: 300 }, () => createKeuzes(index, toeval, kans));
    const gezien = await page.evaluate(showStaten, staten.map(toZoek));
    for (const [i, keuzes] of staten.entries())
      expect([toZoek(keuzes), gezien[i]]).toEqual([toZoek(keuzes), toBeeld(index, keuzes)]);
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
