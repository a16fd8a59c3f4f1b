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
import { klaar, status, treffers, useZoekfilter } from './zoekfilter.ts';

const openPage = useBrowser();
const { open } = useZoekfilter(openPage);

type Beeld = { hrefs: string[]; aantallen: string[]; dicht: string[]; status: string };
const leegBeeld: Beeld = { hrefs: [], aantallen: [], dicht: [], status: '' };

const kenmerken = '/zoek/kenmerken.json';
const toZoek = (vraag: string, keuzes: Keuzes) =>
  `?${[`q=${vraag}`, ...formatKeuzes(keuzes)].join('&')}`;

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

/** What a state should show of the hits of a question. */
function toBeeld({ groepen, items }: Index, alle: string[], keuzes: Keuzes) {
  const nummers = new Map(items.map(([href, n]) => [href, n]));
  const hits = alle.map((href): Index['items'][number] => [href, nummers.get(href) ?? []]);
  const { namen, aantallen } = countNaief({ groepen, items: hits }, keuzes);
  const aan = new Set(keuzes.flatMap(([g, ws]) => ws.map((w) => `${g}=${w}`)));
  return {
    hrefs: namen,
    aantallen: aantallen.map((a) => `${a.paar} ${a.aantal}`),
    dicht: aantallen.filter((a) => !a.aantal && !aan.has(a.paar)).map((a) => a.paar),
  };
}

describe('counts and combinations', () => {
  test('in 200 random states of several questions, hits and counts equal a naive count', async () => {
    const page = await open('?q=ouders');
    const index = await readIndex(page, kenmerken);
    const toeval = createToeval(11);
    const kans = { groep: 0.6, waarde: 0.35 };
    const gezien = new Set<number>();
    for (const vraag of ['leerplicht', 'Lelystad', 'thuiszitters', 'wijkteam', 'peuters', 'taal']) {
      const perSoort = (index.groepen['soort'] ?? []).map((s): Keuzes => [['soort', [s]]]);
      const staten = Array.from({ length: 34 }, () => createKeuzes(index, toeval, kans));
      const [heel, ...beelden] = await page.evaluate(
        showStaten,
        [[], ...perSoort, ...staten].map((keuzes) => toZoek(vraag, keuzes)),
      );
      const alle = beelden.splice(0, perSoort.length).flatMap((b) => b.hrefs);
      expect([vraag, Number.parseInt(heel?.status ?? '')]).toEqual([vraag, alle.length]);
      for (const [i, keuzes] of staten.entries()) {
        const verwacht = toBeeld(index, alle, keuzes);
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
    expect(await treffers(page).count()).toBe(updates);
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
    await page.route(`**${kenmerken}`, async (route) => {
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
