import type { Gebroken } from './voorbeeld.ts';

const oud = 'content/praktijken/oud.mdx';
const nieuw = 'content/praktijken/nieuw.mdx';

/** Examples with one fault each in what they point at, or what they are called. */
export const gebrokenVerwijzingen: Gebroken[] = [
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
    { code: 'verwijzing-onbekend', veld: 'knelpunten[0].knelpunt', voorstel: 'Bedoel je “tijd”?' },
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
    'a search word that is another entry’s name',
    'content/begrippen/jgz.mdx',
    'definitie:',
    'synoniemen: [Almere]\ndefinitie:',
    { code: 'zoekterm-dubbel', veld: 'synoniemen[0]' },
  ],
];
