import { AxeBuilder } from '@axe-core/playwright';
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { checkHtml } from '../checks/html.ts';
import { readSite } from '../checks/site.ts';
import { readRegel } from '../nep-github/git.ts';
import { checkOut } from '../nep-github/maak-repo.ts';
import { readVerschil } from '../nep-github/voorstellen.ts';
import { useBrowser } from './browser.ts';
import {
  redacteur,
  run,
  startOpstelling,
  verbinder,
  type Opstelling,
} from './redactie-opstelling.ts';
import {
  beeldenmap,
  fillVeld,
  keepBeeld,
  logIn,
  makeFoto,
  openFormulier,
  press,
  readVeld,
  save,
  saveMetFout,
  showVeld,
} from './redactie-scherm.ts';
import { serveMap } from './serve-map.ts';

const openPage = useBrowser();
const vandaag = new Intl.DateTimeFormat('sv-SE').format(new Date());
const titel = 'Almere: 3 lessen & wat kost het < 500 euro?';
const samenvatting = 'Almere deelt drie lessen uit een proef met maatwerk op drie scholen.';
const tekst = 'De kosten waren < 500 euro en {niet} meer.';
const id = `${vandaag}-almere-3-lessen-wat-kost-het-500-euro`;
const bestand = `content/updates/${id}.md`;
const beeld = 'public/media/IMG_2041-groot-1.webp';

let o: Opstelling;
let page: Page;
/** Where the page asked for something, and what it complained about. */
const verzocht = new Set<string>();
const klachten: string[] = [];

beforeAll(async () => {
  o = await startOpstelling();
  page = await openPage({
    baseURL: o.origin,
    locale: 'en-US',
    timezoneId: Intl.DateTimeFormat().resolvedOptions().timeZone,
    viewport: { width: 1100, height: 760 },
  });
  page.setDefaultTimeout(20_000);
  page.on('request', (r) => verzocht.add(new URL(r.url()).origin));
  page.on('console', (m) => klachten.push(m.text()));
  page.on('pageerror', (fout) => klachten.push(String(fout)));
}, 240_000);
afterAll(() => o.close());

/** Each step builds on the one before, so after a failure the rest has nothing to say. */
let gestrand = false;
beforeEach(({ skip, onTestFailed }) => {
  skip(gestrand, 'an earlier step failed');
  onTestFailed(() => {
    gestrand = true;
  });
});

const git = (...woorden: string[]) => readRegel(o.gitHub.git, woorden);
const tak = () => `refs/forks/${verbinder.login}/heads/cms/${verbinder.login}/site/updates/${id}`;
const apiVan = async (login: typeof redacteur, methode: string, pad: string, body: object) =>
  fetch(`${o.gitHub.origin}/api/v3/repos/met-andere-ogen/site${pad}`, {
    method: methode,
    headers: { authorization: `token ${login.token}`, connection: 'close' },
    body: JSON.stringify(body),
  });

test('before logging in, the page is small, correct, accessible and says what will happen', async () => {
  const lading: number[] = [];
  page.on('response', (r) => void r.body().then((b) => lading.push(b.length)));
  await page.goto('/redactie/', { waitUntil: 'networkidle' });
  expect(lading.reduce((a, b) => a + b, 0)).toBeLessThan(80_000);
  for (const woord of [
    '‘forken’',
    'gebruikersnaam',
    'e-mailadres',
    'meldformulier',
    'het bestand zelf',
  ])
    expect(await page.getByText(woord).first().isVisible(), woord).toBe(true);
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  expect(await checkHtml(readSite(o.dist).pages.filter((p) => p.href === '/redactie/'))).toEqual(
    [],
  );
  await keepBeeld(page, 'begin');
});

test('somebody without rights logs in and gets a copy, in Dutch whatever the browser speaks', async () => {
  await logIn(page);
  await page.getByText('Repository forken').waitFor();
  await keepBeeld(page, 'kopie');
  await press(page, 'Forken');
  await page.getByText('Je wijzigingen worden opgeslagen in je fork van').waitFor();
  expect([...o.gitHub.forks]).toEqual([verbinder.login]);
});

test('a form takes a region by name, a photo and a text, and starts with today', async () => {
  await openFormulier(page, 'updates/new', 'aanmaken');
  await fillVeld(page, 'titel', titel);
  expect(await readVeld(page, 'datum')).toBe(vandaag);
  await (await showVeld(page, 'regio')).getByRole('combobox').click();
  await page.getByRole('searchbox').or(page.getByPlaceholder(/ilter/)).first().fill('alm');
  await page.getByRole('option', { name: 'Almere' }).click();
  await fillVeld(page, 'samenvatting', samenvatting);
  const veld = await showVeld(page, 'afbeelding');
  await veld.getByRole('checkbox', { name: /Afbeelding/ }).click();
  const foto = await makeFoto();
  expect(foto.length).toBeGreaterThan(3_800_000);
  const keuze = { name: 'IMG_2041 groot (1).JPG', mimeType: 'image/jpeg', buffer: foto };
  await veld.locator('input[type=file]').first().setInputFiles(keuze);
  await veld.getByText('IMG_2041-groot-1.webp').waitFor();
  await (await showVeld(page, 'body')).getByRole('textbox').first().click();
  await page.keyboard.type(tekst);
});

test('when GitHub fails or the internet is gone, nothing that was typed is lost', async () => {
  o.gitHub.storingen.set('graphql', 500);
  await saveMetFout(page);
  o.gitHub.storingen.clear();
  await page.context().setOffline(true);
  await saveMetFout(page);
  await page.context().setOffline(false);
  expect(await readVeld(page, 'titel')).toBe(titel);
  expect(await readVeld(page, 'samenvatting')).toBe(samenvatting);
  expect(await (await showVeld(page, 'body')).getByRole('textbox').first().innerText()).toContain(
    tekst,
  );
});

test('a draft is kept in the copy of the contributor, and is no proposal yet', async () => {
  await save(page);
  expect((await git('diff', '--name-only', 'main', tak())).split('\n')).toEqual([bestand, beeld]);
  expect(o.gitHub.voorstellen).toEqual([]);
});

test('the photo became small and lost where and by whom it was taken', async () => {
  const inhoud = await o.gitHub.git(['show', `${tak()}:${beeld}`]);
  const { format, width, height, exif } = await sharp(inhoud).metadata();
  expect({ format, width, height, exif }).toEqual({
    format: 'webp',
    width: 1600,
    height: 1200,
    exif: undefined,
  });
  expect(inhoud.length).toBeLessThan(400_000);
});

test('without a description of the image it cannot be submitted', async () => {
  await page.getByText(titel).first().click();
  await showVeld(page, 'titel');
  await expect
    .poll(async () => {
      await page.getByRole('button', { name: /^Status:/ }).click();
      await page.getByRole('menuitemradio', { name: 'In review' }).click();
      return page.getByText('Het item bevat fouten').isVisible();
    })
    .toBe(true);
  expect(o.gitHub.voorstellen).toEqual([]);
});

test('with a description there is one proposal with exactly the two files', async () => {
  await showVeld(page, 'afbeelding');
  await fillVeld(page, 'afbeelding.alt', 'Een grijs vlak met fijne korrels');
  await press(page, 'Opslaan');
  await page.getByText('Wil je het item ter review indienen').waitFor();
  await press(page, 'Ter review indienen');
  await expect.poll(() => o.gitHub.voorstellen.length).toBe(1);
  const [voorstel] = o.gitHub.voorstellen;
  expect(voorstel).toMatchObject({
    eigenaar: verbinder.login,
    concept: false,
    stand: 'OPEN',
    titel: `inhoud: Update nieuw: ${id} +1`,
  });
  const verschil = voorstel ? await readVerschil(o.gitHub, voorstel) : [];
  expect(verschil.map((v) => [v.soort, v.pad])).toEqual([
    ['ADDED', bestand],
    ['ADDED', beeld],
  ]);
});

const kopie = () => join(o.map, 'voorstel');
const pagina = (pad: string) => readFileSync(join(kopie(), 'dist', pad), 'utf8');

test('the proposal passes the check and the build, and the page shows the text as it was typed', async () => {
  await checkOut(o.repo, tak(), kopie(), process.cwd());
  expect(await run('scripts/content.ts', [], {}, kopie())).toContain('De inhoud is in orde');
  await run(
    'node_modules/astro/bin/astro.mjs',
    ['build', '--silent'],
    { REDACTIE: 'weg' },
    kopie(),
  );
  const html = pagina(`updates/${id}/index.html`);
  expect(html.replaceAll('&#60;', '&lt;')).toContain('waren &lt; 500 euro en {niet} meer.');
  expect(html).toContain('href="/regios/almere/"');
  expect(pagina('regios/almere/index.html')).toContain(`/updates/${id}/`);
  expect(pagina('updates/rss.xml')).toContain(`/updates/${id}/`);
  expect(pagina('regios/almere/rss.xml')).toContain(`/updates/${id}/`);
}, 240_000);

test('REDACTIE=weg left the editor page out, also its scripts and its address in the sitemap', () => {
  const { files } = readSite(join(kopie(), 'dist'));
  expect([...files].filter((f) => /redactie|cms-start/.test(f))).toEqual([]);
  expect(pagina('sitemap-0.xml')).not.toContain('redactie');
});

test('REDACTIE=alleen left everything else out, and what it needs is small', () => {
  const { files, pages } = readSite(o.dist);
  expect(pages.map((p) => p.href).sort()).toEqual(['/', '/redactie/']);
  const nodig = /^\/(_astro|redactie)\/|^\/(favicon.svg|index.html)$/;
  expect([...files].filter((f) => !nodig.test(f))).toEqual([]);
  expect(files.size).toBeLessThan(30);
  const gewicht = [...files].map((f) => statSync(join(o.dist, f)).size);
  expect(gewicht.reduce((a, b) => a + b, 0)).toBeLessThan(5_500_000);
});

test('a reference to nowhere is told with its line and what was probably meant', async () => {
  const pad = join(kopie(), bestand);
  const goed = readFileSync(pad, 'utf8');
  writeFileSync(pad, goed.replace('regio: almere', 'regio: almeer'));
  const regel = goed.split('\n').indexOf('regio: almere') + 1;
  const fout = await run('scripts/content.ts', [], {}, kopie()).catch(String);
  expect(fout).toContain(`${bestand}:${regel}:`);
  expect(fout).toMatch(/Bedoel je "?“?almere/);
});

test('a contributor cannot write to the site itself; an editor merges exactly what was built', async () => {
  const sha = await git('rev-parse', 'main');
  for (const tak of ['refs/heads/x', 'refs/heads/main'])
    expect((await apiVan(verbinder, 'POST', '/git/refs', { ref: tak, sha })).status).toBe(403);
  expect((await apiVan(verbinder, 'PUT', '/pulls/1/merge', {})).status).toBe(403);
  const gebouwd = await git('rev-parse', `${tak()}^{tree}`);
  expect(
    (await apiVan(redacteur, 'PUT', '/pulls/1/merge', { merge_method: 'squash' })).status,
  ).toBe(200);
  expect(await git('rev-parse', 'main^{tree}')).toBe(gebouwd);
  expect(await git('log', '-1', '--format=%an', 'main')).toBe(verbinder.naam);
});

test('a change in a practice touches its own lines only; the rest of the MDX stays as it was', async () => {
  const praktijk = 'sterk-in-de-wijk-almere';
  await openFormulier(page, `praktijken/entries/${praktijk}`, 'Sterk in de Wijk');
  await fillVeld(page, 'ondertitel', 'Eerst Sterk in de Klas');
  await (await showVeld(page, 'body')).getByRole('textbox').first().click();
  await page.keyboard.press('Control+End');
  await page.keyboard.type(' Met < en {niets}.');
  await save(page);
  const ref = tak().replace(`updates/${id}`, `praktijken/${praktijk}`);
  const verschil = (await git('diff', '-U0', 'HEAD', ref, '--', 'content/praktijken')).split('\n');
  const [oudeTitel, nieuweTitel, oudeRegel, nieuweRegel, ...rest] = verschil.filter((regel) =>
    /^[+-](?![+-]{2} )/.test(regel),
  );
  expect(oudeTitel).toMatch(/^-ondertitel: /);
  expect(nieuweTitel).toBe('+ondertitel: Eerst Sterk in de Klas');
  expect(nieuweRegel).toBe(`+${oudeRegel?.slice(1)} Met < en {niets}.`);
  expect(rest).toEqual([]);
});

test.runIf(beeldenmap)('images of the form for the page on taking part', async () => {
  await page.getByText('Item opgeslagen.').waitFor({ state: 'hidden' });
  await openFormulier(page, 'updates/new', 'aanmaken');
  await fillVeld(
    page,
    'samenvatting',
    'Dit is een voorbeeld. Vertel hier in twee of drie zinnen wat er gebeurde.',
  );
  await (await showVeld(page, 'regio')).getByRole('combobox').click();
  await page.getByRole('option', { name: 'Twente' }).click();
  await fillVeld(page, 'titel', 'Voorbeeld: de school opent een spreekuur');
  await keepBeeld(page, 'formulier');
  await press(page, 'Opslaan');
  await page.getByText('Wil je het item ter review indienen').waitFor();
  await keepBeeld(page, 'indienen');
});

test('a page of another origin that opens the login window gets no token', async () => {
  const vreemd = await serveMap(o.map, () => ({}));
  writeFileSync(join(o.map, 'kwaad.html'), '<!doctype html><title>x</title>');
  const kwaad = await openPage({ baseURL: vreemd.origin });
  await kwaad.goto('/kwaad.html');
  await kwaad.evaluate(() => {
    const gehoord: unknown[] = [];
    Object.assign(window, { gehoord });
    addEventListener('message', (bericht) => gehoord.push(bericht.data));
  });
  const venster = kwaad.waitForEvent('popup');
  await kwaad.evaluate((adres) => {
    Object.assign(window, { venster: open(adres, 'auth') });
  }, `${o.inlogdienst}/auth?provider=github`);
  await (await venster).getByText('Je bent ingelogd').waitFor();
  await kwaad.evaluate((doel) => {
    (window as unknown as { venster: Window }).venster.postMessage('authorizing:github', doel);
  }, o.inlogdienst);
  await (await venster).evaluate(() => new Promise((klaar) => setTimeout(klaar)));
  expect(await kwaad.evaluate(() => (window as unknown as { gehoord: unknown[] }).gehoord)).toEqual(
    [],
  );
  vreemd.server.closeAllConnections();
  vreemd.server.close();
});

test('nothing was asked of others, the policy stopped nothing, and GitHub knew every question', () => {
  expect([...verzocht].filter((origin) => origin !== 'null').sort()).toEqual(
    [o.origin, o.gitHub.origin].sort(),
  );
  expect(klachten.filter((k) => /Content Security Policy|Refused to/.test(k))).toEqual([]);
  expect(o.gitHub.onbekend).toEqual([]);
});
