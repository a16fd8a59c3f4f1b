import { describe, expect, test } from 'vitest';
import { sortVondsten, type Vondst } from './vondst.ts';

const bestand = (naam: string, tekst = '---\n---\n', grootte = tekst.length): Vondst => ({
  bestand: naam,
  soort: 'bestand',
  grootte,
  bytes: new TextEncoder().encode(tekst),
});
const fouten = (...vondsten: Vondst[]) => sortVondsten(vondsten).bevindingen;

describe('what cannot be here', () => {
  test.each<[string, Vondst, string]>([
    ['a link', { bestand: 'content/updates/a.md', soort: 'koppeling', grootte: 0 }, 'koppeling'],
    [
      'a linked folder',
      { bestand: 'content/updates', soort: 'koppeling', grootte: 0 },
      'koppeling',
    ],
    [
      'a linked image',
      { bestand: 'public/media/a.png', soort: 'koppeling', grootte: 0 },
      'koppeling',
    ],
    ['a pipe', { bestand: 'content/updates/a.md', soort: 'anders', grootte: 0 }, 'geen-bestand'],
    ['a file over 200 kB', bestand('content/updates/a.md', '', 204_801), 'bestand-te-groot'],
    ['a folder that is no collection', bestand('content/update/a.md'), 'map-onbekend'],
    ['a file outside a folder', bestand('content/a.md'), 'map-onbekend'],
    [
      'addresses that moved under another name',
      bestand('content/doorverwijzing.yml'),
      'map-onbekend',
    ],
    ['a file in a folder too deep', bestand('content/updates/regio/a.md'), 'bestand-onbekend'],
    ['another extension', bestand('content/updates/a.mdx'), 'bestand-onbekend'],
    ['an extension in capitals', bestand('content/updates/a.MD'), 'bestand-onbekend'],
    ['a script', bestand('content/paginas/a.js'), 'bestand-onbekend'],
    ['only an extension', bestand('content/updates/.md'), 'bestand-onbekend'],
    ['an image among texts', bestand('content/updates/foto.jpg'), 'bestand-onbekend'],
  ])('%s', (_, vondst, code) => {
    expect(sortVondsten([vondst])).toMatchObject({ bestanden: [], bevindingen: [{ code }] });
  });
});

test('the addresses that moved may stand outside a folder, and are no entry', () => {
  expect(sortVondsten([bestand('content/doorverwijzingen.yml')])).toMatchObject({
    bestanden: [],
    bevindingen: [],
  });
});

test('a file of exactly 200 kB passes', () => {
  expect(fouten(bestand('content/updates/a.md', '', 204_800))).toEqual([]);
});

test('names that only differ in capitals are one name on Windows', () => {
  expect(fouten(bestand('content/updates/a.md'), bestand('content/updates/A.md'))).toMatchObject([
    { code: 'naam-hoofdletters', bestand: 'content/updates/A.md' },
  ]);
});

test('the likely place is proposed', () => {
  expect(fouten(bestand('content/update/a.md'))[0]?.voorstel).toBe(
    'Bedoel je de map content/updates?',
  );
  expect(fouten(bestand('content/bronnen/S9.yml'))[0]?.voorstel).toBe(
    'Noem het content/bronnen/S9.yaml.',
  );
});

test('templates, the manual and notes of the system are no content', () => {
  const namen = ['_sjablonen/update.md', 'README.md', 'updates/_plan.md', 'updates/.DS_Store'];
  const leeg = bestand('public/media/.gitkeep', '');
  expect(sortVondsten([leeg, ...namen.map((n) => bestand(`content/${n}`))])).toEqual({
    bestanden: [],
    beelden: [],
    bevindingen: [],
  });
});
