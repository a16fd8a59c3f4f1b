import { expect, test } from 'vitest';
import {
  formatRedirects,
  readDoorverwijzingen,
  toDoorverwijzingen,
} from '#src/inhoud/doorverwijzingen.ts';
import { checkDoorverwijzingen } from './check-doorverwijzingen.ts';

const adressen = new Set(['/', '/tips/', '/regios/', '/regios/almere/']);
const check = (inhoud: string) => checkDoorverwijzingen(readDoorverwijzingen(inhoud), adressen);
const lijst = (...paren: [van: string, naar: string][]) =>
  `# Uitleg\n${paren.map(([van, naar]) => `- van: ${van}\n  naar: ${naar}\n`).join('')}`;

test('a list without faults has no findings, and neither has an empty file', () => {
  expect(check(lijst(['/negen-tips/', '/tips/'], ['/oud/almere/', '/regios/almere/']))).toEqual([]);
  expect(check('# Nog niets\n')).toEqual([]);
  expect(check('')).toEqual([]);
});

test.each<[string, [string, string][], object]>([
  [
    'an address with a page on it',
    [['/tips/', '/regios/']],
    { code: 'doorverwijzing-bestaat', veld: '[0].van', regel: 2 },
  ],
  [
    'an address that moved twice',
    [
      ['/oud/', '/tips/'],
      ['/oud/', '/regios/'],
    ],
    { code: 'doorverwijzing-dubbel', veld: '[1].van', regel: 4 },
  ],
  [
    'an address that leads to itself',
    [['/oud/', '/oud/']],
    { code: 'doorverwijzing-rondje', veld: '[0].naar', regel: 3 },
  ],
  [
    'a target that does not exist, with the nearest that does',
    [['/oud/', '/regios/almeer/']],
    { code: 'doorverwijzing-doel', regel: 3, voorstel: 'Bedoel je "/regios/almere/"?' },
  ],
  [
    'a chain, with its end',
    [
      ['/oud/', '/minder-oud/'],
      ['/minder-oud/', '/tips/'],
    ],
    { code: 'doorverwijzing-keten', regel: 3, voorstel: 'Verwijs meteen naar "/tips/".' },
  ],
  ['an address without its last slash', [['/oud', '/tips/']], { code: 'vorm', veld: '[0].van' }],
  ['the home page', [['/', '/tips/']], { code: 'vorm', veld: '[0].van' }],
  ['an address with capitals', [['/Oud/', '/tips/']], { code: 'vorm', regel: 2 }],
  ['another site', [['/oud/', 'https://elders.example/']], { code: 'vorm', veld: '[0].naar' }],
  ['another site without scheme', [['/oud/', '//elders.example/']], { code: 'vorm' }],
  ['a line break in an address', [['/oud/', '"/tips/\\n/x/ /y/"']], { code: 'vorm' }],
])('%s is found, with its line', (_naam, paren, verwacht) => {
  const bevindingen = check(lijst(...paren));
  expect(bevindingen).toMatchObject([verwacht]);
  expect(bevindingen[0]).toMatchObject({
    bestand: 'content/doorverwijzingen.yml',
    ernst: 'fout',
  });
});

test('addresses that lead to each other are each found', () => {
  const codes = check(lijst(['/a/', '/b/'], ['/b/', '/c/'], ['/c/', '/b/'])).map((b) => b.code);
  expect(codes).toEqual(Array(3).fill('doorverwijzing-rondje'));
});

test.each([
  ['- van: /oud/\n', { code: 'veld-ontbreekt', veld: '[0].naar' }],
  [
    '- van: /oud/\n  naar: /tips/\n  soort: 301\n',
    { code: 'veld-onbekend', veld: '[0].soort', regel: 3 },
  ],
  ['van: /oud/\nnaar: /tips/\n', { code: 'verkeerd-soort' }],
  ['- [\n', { code: 'yaml' }],
  ['- van: /oud\u202e/\n  naar: /tips/\n', { code: 'leesrichting' }],
  ['- &a van: /oud/\n  naar: /tips/\n', { ernst: 'fout' }],
])('%j is no list of addresses', (inhoud, verwacht) => {
  expect(check(inhoud)).toContainEqual(expect.objectContaining(verwacht));
  expect(toDoorverwijzingen(inhoud)).toEqual([]);
});

test('hosts get each address with and without its last slash', () => {
  expect(formatRedirects(toDoorverwijzingen(lijst(['/negen-tips/', '/tips/'])))).toBe(
    '/negen-tips/ /tips/ 301\n/negen-tips /tips/ 301\n',
  );
});
