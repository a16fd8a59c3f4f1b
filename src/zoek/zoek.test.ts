import { describe, expect, test } from 'vitest';
import { analyse } from './analyse.ts';
import { buildLexicon, type Paginatekst } from './build-lexicon.ts';
import { createEersteLaag } from './eerste-laag.ts';
import { createLexicon, type Bladzijde } from './lexicon.ts';
import { rank, type Zoekfunctie } from './rangschik.ts';
import { distance, toKlank, toStammen } from './woord.ts';
import { decodeWoorden, encodeWoorden } from './woordcode.ts';

const pagina = (href: string, titel: string, tekst: string): Paginatekst => ({
  href,
  titel,
  tekst,
  soort: 'Praktijk',
  omschrijving: tekst,
  koppen: [],
  id: href,
});

/** The names of pages, as their files would give them. */
const namen: Record<string, [string[], string[]?, 1?]> = {
  '/begrippen/jgz/': [['Jeugdgezondheidszorg', 'JGZ', 'consultatiebureau'], ['GGD']],
  '/begrippen/thuiszitter/': [['Thuiszitter', 'niet naar school']],
  '/regios/de-meierij/': [['De Meierij', 'Den Bosch'], [], 1],
};

const bestand = buildLexicon(
  [
    pagina(
      '/a/',
      'Sterk in de Wijk',
      'De jeugdverpleegkundige werkt aan preventie op school. De GGD ook.',
    ),
    pagina('/b/', 'Kinderopvang', 'Jeugdzorg in de opvang voor kinderen, en signaleren.'),
    pagina('/begrippen/jgz/', 'Jeugdgezondheidszorg', 'Zorg voor alle kinderen: JGZ.'),
    pagina(
      '/begrippen/thuiszitter/',
      'Thuiszitter',
      'Een leerling die thuis zit, niets leert en geen hulp heeft. Wij testen beter.',
    ),
    pagina('/regios/de-meierij/', 'De Meierij', 'Een regio rond Den Bosch.'),
  ],
  [],
  () => undefined,
  40,
);
const lexicon = createLexicon({
  ...bestand,
  p: bestand.p.map((p): Bladzijde => [...p, ...(namen[p[0]] ?? [])] as Bladzijde),
});
const gezocht = (vraag: string) =>
  analyse(lexicon, vraag).eenheden.map((e) => e.alternatieven.map((a) => a.q));

describe('words', () => {
  test('sound-alikes share a key', () => {
    expect(toKlank('prevensie')).toBe(toKlank('preventie'));
    expect(toKlank('kinderopfang')).toBe(toKlank('kinderopvang'));
    expect(toKlank('Lelijstad')).toBe(toKlank('Lelystad'));
  });

  test('forms of a word share a stem', () => {
    const stammen = (w: string) => toStammen(w).map(([stam]) => stam);
    for (const [a, b] of [
      ['huizen', 'huis'],
      ['leerkrachten', 'leerkracht'],
      ['signalering', 'signaleren'],
    ] as const)
      expect(stammen(a).filter((s) => stammen(b).includes(s))).not.toEqual([]);
  });

  test('a swap of two letters is one step', () => {
    expect([distance('preventei', 'preventie', 2), distance('abc', 'xyz', 1)]).toEqual([1, 2]);
  });
});

test('words come out of the file as they went in, with their order of frequency', () => {
  const woorden = new Map([
    ['jeugd', 40],
    ['jeugdhulp', 9],
    ['2018', 1],
    ['jeugdzorg', 2],
  ]);
  expect(decodeWoorden(encodeWoorden(woorden))).toEqual([
    ['2018', 1],
    ['jeugd', 32],
    ['jeugdhulp', 8],
    ['jeugdzorg', 2],
  ]);
});

describe('a question', () => {
  test.each([
    ['accents and case do not matter', 'KÍNDEREN', 'kinderen'],
    ['another form finds the form of the site', 'regios', 'regio'],
    ['a part of a compound finds the compound', 'verpleegkundige', 'jeugdverpleegkundige'],
    ['a compound written apart', 'jeugd zorg', 'jeugdzorg'],
    ['a typo', 'prevntie', 'preventie'],
    ['a sound-alike', 'prevensie', 'preventie'],
    ['an abbreviation finds the full name', 'jgz', 'Jeugdgezondheidszorg'],
    ['a synonym the texts do not hold', 'consultatiebureau', 'JGZ'],
    ['-ing finds -en', 'signalering', 'signaleren'],
  ])('%s', (_, vraag, verwacht) => {
    expect(gezocht(vraag).flat()).toContain(verwacht);
  });

  test('words that only ask are dropped', () => {
    expect(analyse(lexicon, 'wat is preventie').eenheden.map((e) => e.tekst)).toEqual([
      'preventie',
    ]);
  });

  test('an unknown word is named and never searched', () => {
    const { onbekend, eenheden } = analyse(lexicon, 'parkeervergunning');
    expect(onbekend).toEqual(['parkeervergunning']);
    expect(eenheden[0]?.alternatieven).toEqual([]);
  });

  test('a correction is told', () => {
    expect(analyse(lexicon, 'prevensie').verbeterd).toEqual([
      { van: 'prevensie', naar: 'preventie' },
    ]);
  });

  test.each(['fiets', 'boter', 'pesten'])('%s is another word, not a typo', (woord) => {
    expect(analyse(lexicon, woord)).toMatchObject({ verbeterd: [], onbekend: [woord] });
  });

  test.each([
    ['hupl', 'hulp'],
    ['opvnag', 'opvang'],
    ['bter', 'beter'],
    ['scool', 'school'],
  ])('%s is %s', (getypt, bedoeld) => {
    expect(analyse(lexicon, getypt).verbeterd).toEqual([{ van: getypt, naar: bedoeld }]);
  });

  test('between quotation marks nothing is corrected', () => {
    expect(gezocht('"preventie"')).toEqual([['"preventie"']]);
    expect(analyse(lexicon, '"prevensie"').onbekend).toEqual(['prevensie']);
  });

  test('a name may begin with a small word when it has three words', () => {
    expect(analyse(lexicon, 'mijn kind wil niet naar school').beste).toMatchObject([
      { href: '/begrippen/thuiszitter/' },
    ]);
  });

  test('a region is found by another name, but not by half of it', () => {
    expect(analyse(lexicon, 'Den Bosch').beste).toMatchObject([{ href: '/regios/de-meierij/' }]);
    expect(analyse(lexicon, 'bosch').beste).toEqual([]);
  });
});

describe('ranking', () => {
  const soort = (href: string) => (href.startsWith('/regios/') ? 'Regio' : 'Praktijk');
  const lezing = { href: (w: string) => w, soort, aantal: 20 };
  const zoek: Zoekfunctie<string> = (q) => {
    const paginas: Record<string, [string, number][]> = {
      jeugdzorg: [
        ['/een/', 1],
        ['/twee/', 0.9],
      ],
      school: [['/twee/', 0.5]],
      preventie: [
        ['/veel/', 5],
        ...Array.from({ length: 9 }, (_, i): [string, number] => [`/${i}/`, 0.1]),
      ],
      signaleren: [['/weinig/', 1]],
      opvang: [
        ['/een/', 1],
        ['/regios/twente/', 0.9],
      ],
      jeugdgezondheidszorg: [['/een/', 1]],
      jgz: [
        ['/een/', 1],
        ['/begrippen/jgz/', 0.6],
      ],
    };
    const gevonden = paginas[q.toLowerCase()] ?? [];
    return Promise.resolve(gevonden.map(([id, score]) => ({ id, score, waarde: id })));
  };
  const volgorde = async (vraag: string) =>
    (await rank(analyse(lexicon, vraag), zoek, lezing)).map((r) => r.id);

  test('a page with all words comes before a page with the best single word', async () => {
    expect(await volgorde('jeugdzorg school')).toEqual(['/twee/', '/een/']);
  });

  test('the page about a term comes first when the term is asked for', async () => {
    expect((await volgorde('jgz'))[0]).toBe('/begrippen/jgz/');
  });

  test('of two pages with one word each, the rarer word comes first', async () => {
    expect((await volgorde('preventie signaleren')).slice(0, 2)).toEqual(['/weinig/', '/veel/']);
  });

  test('pages of a kind that the question names come first', async () => {
    expect(await volgorde('opvang')).toEqual(['/een/', '/regios/twente/']);
    expect((await volgorde("regio's met opvang"))[0]).toBe('/regios/twente/');
  });

  test('a question that is mostly about something else gets no answer', async () => {
    expect(await volgorde('parkeervergunning aanvragen school')).toEqual([]);
  });
});

test('the first layer finds titles before descriptions', async () => {
  const laag = createEersteLaag(lexicon);
  const gevonden = (await laag('kinderopvang')).sort((a, b) => b.score - a.score);
  expect(gevonden[0]?.id).toBe('/b/');
  expect(await laag('kinderopvang meierij')).toEqual([]);
});
