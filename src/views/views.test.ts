import { describe, expect, test } from 'vitest';
import {
  praktijkBestand,
  voorbeeldBestanden,
  voorbeeldCatalogus,
} from '#src/catalogus/voorbeeld.ts';
import { formatBewijs } from './bewijs.ts';
import { formatDatum, formatPeriode } from './datum.ts';
import { firstZin, opsomming } from './kenmerken.ts';
import { createNoten } from './noten.ts';
import { toPraktijkView } from './praktijk-view.ts';
import { toRegioView } from './regio-view.ts';
import { toBronnenView } from './bronnen-view.ts';
import { toKnelpuntLink, toKnelpuntView } from './knelpunt-view.ts';
import { toTipView } from './tip-view.ts';
import { formatReden } from './verder-view.ts';
import { toVraagView } from './vraag-view.ts';

describe('formatDatum', () => {
  test.each([
    ['2018', '2018'],
    ['2018-03', 'maart 2018'],
    ['2018-03-01', '1 maart 2018'],
    ['onbekend', 'datum onbekend'],
  ])('%s keeps its precision: %s', (datum, tekst) => {
    expect(formatDatum(datum)).toBe(tekst);
  });

  test('a period says what is known and no more', () => {
    expect(formatPeriode({ start: '2016-10', eind: '2017-07' })).toBe('oktober 2016 – juli 2017');
    expect(formatPeriode({ start: '2018' })).toBe('Vanaf 2018');
    expect(formatPeriode({ eind: '2017' })).toBe('Tot 2017');
    expect(formatPeriode({})).toBeUndefined();
  });
});

test('the first sentence ends at the first full stop before a capital', () => {
  expect(firstZin('Een zin van 2.000 euro. Nog een.')).toBe('Een zin van 2.000 euro.');
  expect(firstZin('Zonder punt')).toBe('Zonder punt');
});

test('English words in a text say that they are English', () => {
  const tekst = 'Kies ‘<Engels>Propose changes</Engels>’.';
  const catalogus = voorbeeldCatalogus([...voorbeeldBestanden(), praktijkBestand('en', '', tekst)]);
  const praktijk = catalogus.opId.praktijken.get('en');
  expect(praktijk && toPraktijkView(praktijk, catalogus).watIsHet).toBe(
    '<p>Kies ‘<span lang="en">Propose changes</span>’.</p>',
  );
});

test('a row of words has commas and one "en"', () => {
  expect([opsomming(['a']), opsomming(['a', 'b']), opsomming(['a', 'b', 'c'])]).toEqual([
    'a',
    'a en b',
    'a, b en c',
  ]);
});

describe('formatBewijs', () => {
  const resultaat = (soort: 'ervaring' | 'effectonderzoek') => ({
    bewering: 'x',
    soort,
    richting: 'gunstig' as const,
    bron: ['S1'],
  });

  test('names the kinds of evidence and says that no effect was measured', () => {
    expect(formatBewijs([resultaat('ervaring')])).toBe(
      '1 resultaat, op basis van ervaringen van betrokkenen. Onderzoek dat het effect meet tegenover een vergelijkingsgroep is niet gevonden.',
    );
  });

  test('drops that limit when there is an effect study', () => {
    expect(formatBewijs([resultaat('effectonderzoek')])).not.toContain('niet gevonden');
  });
});

describe('notes', () => {
  const { bronnen } = voorbeeldCatalogus();

  test('the same source keeps its number and every mark its own anchor', () => {
    const noten = createNoten(bronnen);
    expect([...noten.verwijs(['S1']), ...noten.verwijs(['S1'])]).toEqual([
      { nummer: 1, anker: 'noot-1-1', href: '#bron-S1' },
      { nummer: 1, anker: 'noot-1-2', href: '#bron-S1' },
    ]);
    expect(noten.lijst()).toMatchObject([{ id: 'S1', terug: ['noot-1-1', 'noot-1-2'] }]);
  });

  test('a source that does not exist is an Error', () => {
    expect(() => createNoten(bronnen).verwijs(['S9'])).toThrow('Bron S9 bestaat niet.');
  });
});

describe('the view of a practice', () => {
  const catalogus = voorbeeldCatalogus([
    ...voorbeeldBestanden(),
    praktijkBestand(
      'vol',
      'leeftijd: { van: 4, tot: 12 }\nlooptijd: {}\ntijdlijn: [{ datum: 2020, gebeurtenis: Later., bron: [S1] }, { datum: 2019-05, gebeurtenis: Eerder., bron: [S1] }]',
    ),
  ]);
  const view = (id: string) => {
    const praktijk = catalogus.opId.praktijken.get(id);
    if (!praktijk) throw new Error(id);
    return toPraktijkView(praktijk, catalogus);
  };

  test('splits the text in the answer and the story', () => {
    expect(view('oud').watIsHet).toBe(
      '<p>Dit is <a class="begrip" href="/begrippen/jgz/">zorg</a>.<a class="noot" id="noot-1-3" href="#bron-S1" aria-label="bron 1">[1]</a></p>',
    );
    expect(view('oud').verhaal).toEqual([
      { kop: 'Hoe werkt het?', anker: 'hoe-werkt-het', html: '<p>Zo.</p>' },
    ]);
  });

  test('says plainly what is not known', () => {
    expect(view('vol').feiten.find((f) => f.naam === 'Wanneer')?.waarde).toBe('Niet bekend');
    expect(view('oud').feiten.find((f) => f.naam === 'Leeftijd')?.waarde).toBe('Niet bekend');
  });

  test('puts the timeline in order of time', () => {
    expect(view('vol').tijdlijn.map((m) => m.tekst)).toEqual(['Eerder.', 'Later.']);
  });

  test('shows the family from both sides', () => {
    expect(view('oud').verwant).toMatchObject([{ soort: 'Leidde tot', tekst: 'Praktijk nieuw' }]);
    expect(view('nieuw').stamlijn).toMatchObject([{ hier: false }, { hier: true }]);
  });

  test('lists every source with as many ways back as there are marks', () => {
    const { bronnen } = view('oud');
    expect(bronnen).toHaveLength(1);
    expect(bronnen[0]?.terug.length).toBeGreaterThan(2);
  });
});

test('the view of a region lists its practices and says when a question is literal', () => {
  const catalogus = voorbeeldCatalogus();
  const regio = catalogus.opId.regios.get('almere');
  expect(regio && toRegioView(regio, catalogus)).toMatchObject({
    naam: 'Almere',
    sinds: 'oktober 2019',
    praktijken: [{ href: '/praktijken/oud/' }],
    updates: [{ href: '/updates/2021-nieuws/' }],
    vragen: [{ href: '/vragen/hoe-dan/', tekst: 'Hoe dan?' }],
  });
});

test('the view of a tip shows who does it, its questions and its neighbours', () => {
  const catalogus = voorbeeldCatalogus();
  const tip = catalogus.opId.tips.get('tip-1');
  const view = tip && toTipView(tip, catalogus);
  expect(view).toMatchObject({
    vragenHierover: [{ href: '/vragen/hoe-dan/', tekst: 'Hoe dan?' }],
    voorbeelden: [{ href: '/praktijken/oud/', hoe: 'Zo.' }],
    volgende: { href: '/tips/2-tip-2/' },
  });
  expect(view?.vorige).toBeUndefined();
});

describe('the ways in', () => {
  const catalogus = voorbeeldCatalogus([
    ...voorbeeldBestanden(),
    praktijkBestand(
      'klaar',
      'knelpunten: [{ knelpunt: tijd, aanpak: Het is er., opgelost: ja, bron: [S1] }]',
    ),
  ]);

  test('the view of an obstacle puts practices that solved it first', () => {
    const knelpunt = catalogus.opId.knelpunten.get('tijd');
    expect(knelpunt && toKnelpuntView(knelpunt, catalogus)).toMatchObject({
      praktijken: [
        { href: '/praktijken/klaar/', stand: 'Opgelost', hoe: 'Het is er.' },
        { href: '/praktijken/oud/', stand: 'Deels opgelost', hoe: 'Vaste uren.' },
      ],
      vragen: [{ href: '/vragen/hoe-dan/' }],
    });
    expect(knelpunt && toKnelpuntLink(knelpunt, catalogus).aantal).toBe(
      '2 praktijken, 1 keer opgelost',
    );
  });

  test('a practice shows the same obstacle from its side', () => {
    const oud = catalogus.opId.praktijken.get('oud');
    expect(oud && toPraktijkView(oud, catalogus).knelpunten).toMatchObject([
      { href: '/knelpunten/tijd/', aanpak: 'Vaste uren.', stand: 'Deels opgelost' },
    ]);
  });

  test('the view of a question keeps the order of its practices', () => {
    const vraag = catalogus.opId.vragen.get('hoe-dan');
    expect(vraag && toVraagView(vraag, catalogus)).toMatchObject({
      praktijken: [{ href: '/praktijken/oud/' }, { href: '/praktijken/nieuw/' }],
      knelpunten: [{ href: '/knelpunten/tijd/' }],
      tips: [{ href: '/tips/1-tip-1/' }],
    });
  });

  test.each([
    ['knelpunt', 'tijd', 'zelfde knelpunt: tijd'],
    ['tip', 'tip-1', 'zelfde tip: tip 1'],
    ['thema', 'opvang', 'zelfde thema: opvang'],
    ['domeinen', '', 'dezelfde domeinen'],
  ] as const)('a shared %s is a reason in a few words', (soort, id, tekst) => {
    expect(formatReden({ soort, id }, catalogus)).toBe(tekst);
  });
});

test('the pages of a source are named with their kind, so no two links read the same', () => {
  const [bron] = toBronnenView(voorbeeldCatalogus()).flatMap(({ bronnen }) => bronnen);
  expect(bron?.gebruikt).toContainEqual({
    href: '/begrippen/jgz/',
    tekst: 'Jeugdgezondheidszorg (begrip)',
  });
});
