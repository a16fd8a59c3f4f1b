import { describe, expect, test } from 'vitest';
import { checkBestanden } from './check-bestanden.ts';
import { formatRapport } from './rapport.ts';
import { metFout, praktijkBestand, voorbeeldBestanden } from './voorbeeld.ts';

const oud = 'content/praktijken/oud.mdx';
const nieuw = 'content/praktijken/nieuw.mdx';

/** One broken example per rule: file, what to replace, by what, and what must be found. */
const gebroken: [naam: string, bestand: string, van: string, naar: string, verwacht: object][] = [
  [
    'a dangling reference in a field names the nearest id',
    oud,
    'regio: almere',
    'regio: almeer',
    { code: 'verwijzing-onbekend', veld: 'regio', voorstel: 'Bedoel je “almere”?' },
  ],
  [
    'a name where an id belongs is answered with the id',
    oud,
    'regio: almere',
    'regio: Almere!',
    { code: 'verwijzing-onbekend', veld: 'regio', voorstel: 'Bedoel je “almere”?' },
  ],
  [
    'a dangling reference in the text',
    oud,
    '<Bron id="S1"/>',
    '<Bron id="S9"/>',
    { code: 'verwijzing-onbekend' },
  ],
  [
    'an obstacle nobody described',
    oud,
    'knelpunt: tijd',
    'knelpunt: tijdt',
    {
      code: 'verwijzing-onbekend',
      veld: 'knelpunten[0].knelpunt',
      voorstel: 'Bedoel je “tijd”?',
    },
  ],
  [
    'an obstacle without source',
    oud,
    'opgelost: deels, bron: [S1]',
    'opgelost: deels',
    { code: 'veld-ontbreekt', veld: 'knelpunten[0].bron' },
  ],
  [
    'a theme outside the closed list',
    oud,
    'themas: [opvang]',
    'themas: [opfang]',
    { code: 'verwijzing-onbekend', veld: 'themas[0]', voorstel: 'Bedoel je “opvang”?' },
  ],
  [
    'a question about a practice that does not exist',
    'content/vragen/hoe-dan.mdx',
    'praktijk: nieuw',
    'praktijk: nieuws',
    { code: 'verwijzing-onbekend', veld: 'praktijken[1].praktijk' },
  ],
  [
    'a long sentence in an answer',
    'content/vragen/hoe-dan.mdx',
    'antwoord: Zo.',
    `antwoord: ${'Woord '.repeat(26)}zo.`,
    { code: 'lange-zin', ernst: 'advies' },
  ],
  [
    'a practice without a source',
    oud,
    'bronnen: [S1]',
    'bronnen: []',
    { code: 'te-kort', veld: 'bronnen' },
  ],
  [
    'a result without kind',
    oud,
    'nagekeken',
    'resultaten: [{ bewering: Het hielp., richting: gunstig, bron: [S1] }]\nnagekeken',
    { code: 'veld-ontbreekt', veld: 'resultaten[0].soort' },
  ],
  [
    'a result without source',
    oud,
    'nagekeken',
    'resultaten: [{ bewering: Het hielp., soort: ervaring, richting: gunstig }]\nnagekeken',
    { code: 'veld-ontbreekt', veld: 'resultaten[0].bron' },
  ],
  [
    'a stand without source',
    oud,
    'per: 2021, bron: [S1]',
    'per: 2021',
    { code: 'bron-ontbreekt', veld: 'stand.bron' },
  ],
  [
    'an unknown field names the nearest field',
    oud,
    'titel:',
    'tietel:',
    { code: 'veld-onbekend', veld: 'tietel', voorstel: 'Bedoel je “titel”?' },
  ],
  [
    'a value outside the list names the nearest value',
    oud,
    'status: lopend',
    'status: loopend',
    { code: 'keuze-onbekend', veld: 'stand.status', voorstel: 'Bedoel je “lopend”?' },
  ],
  [
    'a summary of more than 60 words',
    oud,
    'Een praktijk in één zin.',
    'Een woord. '.repeat(31),
    { code: 'te-veel-woorden', veld: 'samenvatting' },
  ],
  [
    'a Dutch date',
    oud,
    'nagekeken: 2026-11-22',
    'nagekeken: 01-10-2026',
    { code: 'vorm', veld: 'nagekeken', voorstel: 'Bedoel je 2026-10-01?' },
  ],
  [
    'a Dutch date where a month or year would do',
    oud,
    'start: 2018',
    'start: 3 maart 2018',
    { code: 'vorm', veld: 'looptijd.start', voorstel: 'Bedoel je 2018-03-03?' },
  ],
  [
    'a day that is not on the calendar',
    oud,
    'start: 2018',
    'start: 2018-02-30',
    { code: 'vorm', melding: '“2018-02-30” staat niet op de kalender.' },
  ],
  [
    'a title that is too long tells how long it is',
    oud,
    'titel: Praktijk oud',
    `titel: ${'x'.repeat(91)}`,
    { code: 'te-lang', melding: '“titel” is te lang: hooguit 90 tekens, en het zijn er 91.' },
  ],
  [
    'a number where text belongs shows the quotes',
    oud,
    'titel: Praktijk oud',
    'titel: 2018',
    { code: 'verkeerd-soort', voorstel: 'Zet er aanhalingstekens om: "2018".' },
  ],
  [
    'a practice without source is told by the field',
    oud,
    'bronnen: [S1]',
    'ondertitel: Zonder bron',
    { code: 'veld-ontbreekt', veld: 'bronnen' },
  ],
  [
    'a key of every object is an unknown field',
    oud,
    'nagekeken',
    '__proto__: { vervuild: ja }\nconstructor: 1\nnagekeken',
    { code: 'veld-onbekend', veld: '__proto__' },
  ],
  [
    'an e-mail address in a field',
    oud,
    'En nog een.',
    'Mail jan.de.boer@school.example.',
    { code: 'persoonsgegeven', veld: 'samenvatting', regel: 3 },
  ],
  [
    'a phone number in the text',
    oud,
    'Dit is',
    'Bel 06-12345678. Dit is',
    { code: 'persoonsgegeven', regel: 19, kolom: 5 },
  ],
  [
    'ages the wrong way round',
    oud,
    'nagekeken',
    'leeftijd: { van: 12, tot: 4 }\nnagekeken',
    { code: 'leeftijd-volgorde', veld: 'leeftijd.tot' },
  ],
  [
    'a single value where a list belongs shows the list',
    oud,
    'bronnen: [S1]',
    'bronnen: S1',
    { code: 'verkeerd-soort', voorstel: 'Schrijf het als lijst: [S1].' },
  ],
  [
    'broken YAML shows the line as it was probably meant',
    oud,
    'titel: Praktijk oud',
    'titel: Praktijk: oud',
    { code: 'yaml', regel: 2, voorstel: 'Schrijf deze regel zo: titel: "Praktijk: oud"' },
  ],
  [
    'the same field twice',
    oud,
    'nagekeken',
    'titel: Nog een\nnagekeken',
    { code: 'veld-dubbel', melding: 'Het veld “titel” staat er twee keer.' },
  ],
  ['no fields at all', oud, '---\n', '', { code: 'frontmatter-ontbreekt' }],
  ['a YAML alias', oud, 'gemeenten: [Almere]', 'gemeenten: &a [Almere]', { code: 'yaml-alias' }],
  [
    'a duplicate title',
    nieuw,
    'Praktijk nieuw',
    'Praktijk oud',
    { code: 'dubbele-titel', veld: 'titel' },
  ],
  [
    'a relation written on both sides',
    oud,
    'nagekeken',
    'verwant: [{ praktijk: nieuw, soort: vergelijkbaar, bron: [S1] }]\nnagekeken',
    { code: 'verwant-dubbel' },
  ],
  [
    'a practice that descends from itself',
    oud,
    'nagekeken',
    'verwant: [{ praktijk: nieuw, soort: voortgekomen-uit, bron: [S1] }]\nnagekeken',
    { code: 'stamboom-kring' },
  ],
  [
    'a practice related to itself',
    nieuw,
    'praktijk: oud',
    'praktijk: nieuw',
    { code: 'verwijzing-naar-zichzelf' },
  ],
  [
    'a tip number twice',
    'content/tips/tip-2.mdx',
    'nummer: 2',
    'nummer: 1',
    { code: 'tipnummer-dubbel' },
  ],
  [
    'a source file with another id',
    'content/bronnen/S1.yaml',
    'id: S1',
    'id: S2',
    { code: 'id-anders-dan-bestandsnaam', voorstel: 'Noem het bestand S2.yaml.' },
  ],
  [
    'a sentence of more than 25 words',
    oud,
    'Dit is',
    `${'Woord '.repeat(26)}dit is`,
    { code: 'lange-zin', ernst: 'advies' },
  ],
  [
    'a search word that is another entry’s name',
    'content/begrippen/jgz.mdx',
    'definitie:',
    'synoniemen: [Almere]\ndefinitie:',
    { code: 'zoekterm-dubbel', veld: 'synoniemen[0]' },
  ],
  ['code in the text', oud, 'Dit is', '{process.env.HOME} is', { code: 'accolade' }],
];

describe('every rule finds its broken example', () => {
  test('the example itself is without findings', () => {
    expect(checkBestanden(voorbeeldBestanden()).bevindingen).toEqual([]);
  });

  test.each(gebroken)('%s', (_, bestand, van, naar, verwacht) => {
    const { bevindingen } = checkBestanden(metFout(bestand, van, naar));
    expect(bevindingen).toContainEqual(
      expect.objectContaining({ bestand, ernst: 'fout', ...verwacht }),
    );
  });

  test('not exactly nine tips', () => {
    const acht = voorbeeldBestanden().filter((b) => !b.bestand.endsWith('tip-4.mdx'));
    expect(checkBestanden(acht).bevindingen).toContainEqual(
      expect.objectContaining({ code: 'negen-tips', voorstel: 'Nummer 4 ontbreekt.' }),
    );
  });

  test('a source nobody cites', () => {
    const bron = voorbeeldBestanden().find((b) => b.bestand.endsWith('S1.yaml'));
    const extra = {
      bestand: 'content/bronnen/S2.yaml',
      inhoud: bron?.inhoud.replace('S1', 'S2').replace('Een artikel', 'Iets') ?? '',
    };
    expect(checkBestanden([...voorbeeldBestanden(), extra]).bevindingen).toContainEqual(
      expect.objectContaining({ code: 'bron-ongebruikt', bestand: extra.bestand }),
    );
  });

  test('the same id in two files', () => {
    const dubbel = { ...praktijkBestand('oud'), bestand: 'content/praktijken/oud.md' };
    expect(checkBestanden([...voorbeeldBestanden(), dubbel]).bevindingen).toContainEqual(
      expect.objectContaining({ code: 'dubbele-naam', bestand: dubbel.bestand }),
    );
  });

  test('a file name that cannot be an address', () => {
    const raar = praktijkBestand('Óud & Nieuw');
    expect(checkBestanden([...voorbeeldBestanden(), raar]).bevindingen).toContainEqual(
      expect.objectContaining({ code: 'bestandsnaam' }),
    );
  });

  test('all faults in the fields and the text of one file come at once', () => {
    const stuk = metFout(oud, 'titel: Praktijk oud', 'titel: Praktijk: oud').map((b) => ({
      ...b,
      inhoud: b.inhoud
        .replace('regio: almere', 'regio: almeer')
        .replace('status: lopend', 'status: loopend')
        .replace('Dit is', '[hier](http://a.example) is'),
    }));
    const codes = checkBestanden(stuk)
      .bevindingen.filter((b) => b.bestand === oud)
      .map((b) => b.code);
    expect(codes).toEqual(['yaml', 'keuze-onbekend', 'verwijzing-onbekend', 'link']);
  });

  test('a folder that is no collection', () => {
    const verdwaald = { bestand: 'content/praktijk/oud.mdx', inhoud: '---\n---\n' };
    expect(checkBestanden([...voorbeeldBestanden(), verdwaald]).bevindingen).toContainEqual(
      expect.objectContaining({ code: 'map-onbekend' }),
    );
  });
});

test('all broken examples together end in one report, each with its file', () => {
  const alles = voorbeeldBestanden().concat(
    gebroken.flatMap(([, bestand, van, naar], i) => {
      const kapot = metFout(bestand, van, naar).find((b) => b.bestand === bestand);
      return kapot ? [{ ...kapot, bestand: kapot.bestand.replace(/([^/]+)$/, `x${i}-$1`) }] : [];
    }),
  );
  const { bevindingen } = checkBestanden(alles);
  const rapport = formatRapport(bevindingen, alles.length);
  gebroken.forEach(([, bestand], i) => {
    expect(rapport).toContain(bestand.replace(/([^/]+)$/, `x${i}-$1`));
  });
});

test('a text that is refused does not make its sources look unused', () => {
  const zonder = metFout(oud, 'Dit is', '{fout} is').map((b) =>
    b.bestand.endsWith('S1.yaml') ? [b, { ...b, bestand: 'content/bronnen/S7.yaml' }] : [b],
  );
  const { bevindingen } = checkBestanden(zonder.flat());
  expect(bevindingen.map((b) => b.code)).not.toContain('bron-ongebruikt');
});

test('a file that cannot be read does not make others look wrong', () => {
  const { bevindingen } = checkBestanden(metFout(oud, 'titel:', 'tietel:'));
  expect(bevindingen.map((b) => [b.bestand, b.code])).toEqual([[oud, 'veld-onbekend']]);
});

test('a finding knows its line, its column and its field', () => {
  const { bevindingen } = checkBestanden(metFout(oud, 'regio: almere', 'regio: almeer'));
  expect(bevindingen[0]).toMatchObject({ bestand: oud, regel: 14, kolom: 8, veld: 'regio' });
});
