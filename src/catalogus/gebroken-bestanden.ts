import type { Gebroken } from './voorbeeld.ts';

const oud = 'content/praktijken/oud.mdx';

/** Examples with one fault each in what the file lacks, in its YAML or in what it says. */
export const gebrokenBestanden: Gebroken[] = [
  [
    'an obstacle without source',
    oud,
    'opgelost: deels, bron: [S1]',
    'opgelost: deels',
    { code: 'veld-ontbreekt', veld: 'knelpunten[0].bron' },
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
    'a practice without source is told by the field',
    oud,
    'bronnen: [S1]',
    'ondertitel: Zonder bron',
    { code: 'veld-ontbreekt', veld: 'bronnen' },
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
    'a sentence of more than 25 words',
    oud,
    'Dit is',
    `${'Woord '.repeat(26)}dit is`,
    { code: 'lange-zin', ernst: 'advies' },
  ],
  ['code in the text', oud, 'Dit is', '{process.env.HOME} is', { code: 'accolade' }],
];
