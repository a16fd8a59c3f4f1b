import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { checkAlternatieven } from '../toegankelijk/alternatieven.ts';
import { checkBeweging } from '../toegankelijk/beweging.ts';
import { checkDoelen, readDoelen } from '../toegankelijk/doelen.ts';
import { checkHoogContrast, checkPinnen } from '../toegankelijk/hoog-contrast.ts';
import { installHulp } from '../toegankelijk/in-pagina.ts';
import { readKleurgebruik } from '../toegankelijk/kleurgebruik.ts';
import { checkLinks, readLinks } from '../toegankelijk/links.ts';
import { readTeDrukken } from '../toegankelijk/papier.ts';
import { readPdf } from '../toegankelijk/pdf.ts';
import { checkGetekend } from '../toegankelijk/ring.ts';
import { installLogboek, loopRond } from '../toegankelijk/tabstops.ts';
import { checkTaal, readTaalblokken } from '../toegankelijk/talen.ts';
import { checkLetters } from '../toegankelijk/weergaven.ts';
import { useBrowser } from './browser.ts';

/** Pages that break the rules the other tests hold the site to, one by one. */
const openPage = useBrowser();
const PROEF = 'http://proef.example/';
const BEELD = 'data:image/gif;base64,R0lGODlhAQABAIAAAP8AAP///yH5BAAAAAAALAAAAAABAAEAAAICRAEAOw==';
let page: Page;

beforeAll(async () => {
  page = await openPage({ reducedMotion: 'reduce', viewport: { width: 600, height: 400 } });
  await installHulp(page);
  await installLogboek(page);
});

/** A page with this body, in which all is well except for what a test adds. */
async function toon(body: string, stijl = ''): Promise<void> {
  const html = `<html lang="nl"><style>:focus { outline: 3px solid #000; outline-offset: 2px } body { margin: 20px; background: #fff } ${stijl}</style><body>${body}</body></html>`;
  await page.unrouteAll();
  await page.route('**', (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body: html }),
  );
  await page.goto(PROEF);
}

const rij = '<p><a href="#a">een</a></p><p><a href="#b">twee</a></p><p><a href="#c">drie</a></p>';

test.each<[string, string, string, string[]]>([
  ['a good page', rij, '', []],
  [
    'positive tabindex',
    rij.replace('href="#c"', 'href="#c" tabindex="2"'),
    '',
    ['stop 3: a “twee” instead of a “drie”'],
  ],
  ['no outline', rij, 'a[href="#b"] { outline: 0 }', ['a “twee” has no visible focus']],
  [
    'a pale outline',
    rij,
    'a { outline-color: #ddd !important }',
    ['een', 'twee', 'drie'].map((t) => `a “${t}” has no visible focus`),
  ],
  [
    'a bar over the top',
    `<header style="position:fixed;inset:0 0 auto;height:50px;background:#fff">balk</header>${rij}`,
    '',
    ['a “een” is covered by header “balk”'],
  ],
  [
    'something that keeps the keyboard',
    `${rij}<input aria-label="val" onkeydown="event.preventDefault()"><a href="#d">vier</a>`,
    '',
    ['stop 5: nothing of the list instead of a “vier”'],
  ],
])('keyboard, %s', async (_naam, body, stijl, verwacht) => {
  await toon(body, stijl);
  expect(await loopRond(page)).toEqual(verwacht);
});

test('the list of stops leaves out what is hidden, inert, disabled, folded or not chosen', async () => {
  await toon(
    `<a href="#a">a</a><a href="#b" hidden>b</a><div inert><button>c</button></div><button disabled>d</button>
     <details><summary>e</summary><a href="#f">f</a></details><button tabindex="-1">g</button>
     <input type="radio" name="h" aria-label="1"><input type="radio" name="h" checked aria-label="2">
     <div style="overflow:auto;width:50px;white-space:nowrap">een lange regel die schuift</div><a>j</a>`,
  );
  expect(await loopRond(page)).toEqual([]);
  expect(await page.evaluate(() => globalThis.stops.map((stop) => stop.localName))).toEqual([
    ...['a', 'summary', 'input', 'div'],
  ]);
});

test.each<[string, string, RegExp | undefined]>([
  ['all in its place', '<p style="overflow:hidden">tekst</p>', undefined],
  ['a page that scrolls sideways', '<p style="width:900px">tekst</p>', /^scrolls sideways to 9/],
  [
    'cut off at the side',
    '<p style="width:20px;overflow:hidden">lang woord</p>',
    /is cut off by p/,
  ],
  ['cut off below', '<p style="height:20px;overflow:clip">een<br>twee</p>', /is cut off by p/],
  ['out of its box', '<p style="width:20px">langwoord</p>', /runs out of its box/],
  ['out of the window', '<p style="margin-left:-90px">tekst</p>', /is out of the window/],
  ['on top of each other', '<p>een</p><p style="margin-top:-2em">twee</p>', /is on top of p/],
])('letters, %s', async (_naam, body, verwacht) => {
  await toon(body);
  const fouten = await checkLetters(page);
  if (verwacht) expect(fouten.join()).toMatch(verwacht);
  else expect(fouten).toEqual([]);
});

test('targets are measured as a pointer meets them', async () => {
  await toon(
    `<label style="display:block;width:60px;height:50px"><input type="checkbox">a</label>
     <button style="width:60px;height:30px">b</button><p>Een zin met <a href="#c">c</a>.</p>
     <a href="#d" style="display:block;width:18px;height:18px">d</a><a href="#e" style="display:block;width:18px;height:18px">e</a>`,
  );
  expect(checkDoelen(await page.evaluate(readDoelen))).toEqual([
    'button “b” is a control of 60.0 × 30.0',
    'a “d” of 18.0 × 18.0 is close to a “e”',
    'a “e” of 18.0 × 18.0 is close to a “d”',
  ]);
});

test.each([
  ['a transition', 'a { transition: color 0.2s }', 3],
  [
    'an animation',
    '@keyframes x { to { color: red } } p:first-child { animation: x 2s infinite }',
    2,
  ],
  ['smooth scrolling', 'html { scroll-behavior: smooth }', 1],
  ['nothing', 'a { transition: none }', 0],
])('movement: %s', async (_naam, stijl, aantal) => {
  await toon(rij, stijl);
  expect(await page.evaluate(checkBeweging)).toHaveLength(aantal);
});

test('links, pictures, fields and languages', async () => {
  await toon(
    `<a href="#a">Almere</a> <a href="#b">almere</a> <a href="#c" aria-label="lees meer">goed</a> <a href="#d"></a>
     <img src="/x/kaart.png" alt="kaart"><img src="/x/y.png" alt="Foto.jpg"><img src="/z.png"><img src="/z.png" alt="">
     <input name="naam" autocomplete="off" aria-label="Je naam"><input type="search" aria-label="Zoek">
     <p>Kies ‘Create pull request’, niet <i lang="en">propose changes to the request</i>.</p>`,
  );
  const client = await page.context().newCDPSession(page);
  expect(checkLinks(await readLinks(client))).toEqual([
    `“almere” leads to ${PROEF}#a and ${PROEF}#b`,
    '“lees meer” does not say where it leads',
    `a link without a name leads to ${PROEF}#d`,
  ]);
  expect(await page.evaluate(checkAlternatieven)).toEqual([
    'kaart is the name of a file',
    'Foto.jpg is the name of a file',
    'img “” has no alternative',
    'input “Je naam” asks about the reader',
    'input “Zoek” has no autocomplete',
  ]);
  expect(checkTaal(await page.evaluate(readTaalblokken))).toEqual([
    'English: “Kies Create pull request niet”',
  ]);
});

test('colours are read with what is behind them', async () => {
  await toon(
    '<p style="color:#123456">a</p><div style="background:#eeeeee"><b style="color:rgb(1 2 3)">b</b></div><button style="border:1px solid #777777;color:#000;background:#fff">c</button>',
  );
  expect(await page.evaluate(readKleurgebruik)).toEqual([
    'tekst #123456 #ffffff',
    'tekst #010203 #eeeeee',
    'tekst #000000 #ffffff',
    'rand #777777 #ffffff',
  ]);
});

test('a PDF is read as a screen reader has it, and tells what a print leaves out', async () => {
  await toon(
    `<title>Proef · één</title><main><h1>Kop</h1><h2>Onder</h2><p>Gewoon.</p><img src="${BEELD}" width="20" height="20">
     <details><summary>Vouw</summary><p>Ingeklapt.</p></details><p class="weg">Weggelaten.</p></main>`,
    '@media print { .weg { display: none } }',
  );
  const { tekst, rollen, ...rest } = readPdf(await page.pdf({ tagged: true }));
  expect(rest).toEqual({ titel: 'Proef · één', taal: 'nl', zonderAlt: 1 });
  expect([...rollen.keys()]).toEqual(expect.arrayContaining(['Document', 'H1', 'H2', 'P']));
  const teksten = await page.evaluate(readTeDrukken);
  expect(teksten).toEqual(['Kop', 'Onder', 'Gewoon.', 'Vouw', 'Ingeklapt.', 'Weggelaten.']);
  expect(teksten.filter((deel) => !tekst.includes(deel))).toEqual(['Ingeklapt.', 'Weggelaten.']);
  expect(readPdf(await page.pdf({ tagged: false })).rollen.size).toBe(0);
});

test('colours of the reader: a button without edge, a choice without mark and a lost pin are found', async () => {
  const bijzonder = await openPage({ forcedColors: 'active' });
  await installHulp(bijzonder);
  await bijzonder.route('**', (route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      body: `<style>button { border: 0 } .goed { border: 1px solid transparent } a { color: red } a[aria-current] { box-shadow: 0 3px red }</style>
        <button>kaal</button><button class="goed">goed</button><ul><li><a href="#a" aria-current="page">hier</a><li><a href="#b">daar</a></ul>
        <svg class="landkaart"><g class="land"><path d="M0 0h50v50z" fill="#888"/></g><g><circle r="9" fill="#999"/><text fill="#aaa">1</text></g></svg>`,
    }),
  );
  await bijzonder.goto(PROEF);
  expect(await bijzonder.evaluate(checkHoogContrast)).toEqual([
    'button “kaal” has no edge',
    'a “hier” looks like what is not chosen',
  ]);
  expect(await bijzonder.evaluate(checkPinnen)).toEqual([
    '1 is unreadable',
    '1 is lost on the land',
  ]);
});

test('focus that is not painted is found, also when the style says it is', async () => {
  const body =
    '<p style="overflow:hidden"><a href="#a" style="display:block">geknipt</a></p><p><a class="b" href="#b">goed</a></p>';
  await toon(body, 'a { outline-offset: 0 }');
  expect(await checkGetekend(page, new Set())).toEqual([
    expect.stringMatching(/^a “geknipt”: \d+ pixels change$/),
  ]);
});
