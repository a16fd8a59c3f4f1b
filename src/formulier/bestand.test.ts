import { describe, expect, test } from 'vitest';
import { readFrontmatter } from '#src/inhoud/frontmatter.ts';
import { nextBron, toBestand, toPad, toSlug } from './bestand.ts';

const lastig = [
  'Fout: dubbele punt',
  '# geen opmerking',
  '---',
  'regel een\n---\nregel twee',
  '--- \ntitel: kaping\n---',
  'aanhaling \' en " door elkaar',
  '<script>alert(1)</script> {process.env.PATH} `${x}`',
  '- lijst\n- van twee',
  '*anker &anker !tag %YAML @x',
  'yes',
  'null',
  '2019',
  '0034',
  'tab\tin tekst',
  '  voor en achter  ',
  `${'lang '.repeat(60)}: en\n\nmet witregel`,
  'é ’ “ ” \u2028',
];

test.each(lastig)('%j comes back from a file exactly as it went in', (tekst) => {
  const data = { titel: tekst, lijst: [tekst, 'S1'], blok: [{ tekst }] };
  const { bestand, inhoud } = toBestand('updates', { id: 'x', data, tekst: 'Onderaan.' });
  const gelezen = readFrontmatter(bestand, inhoud);
  expect(gelezen.bevindingen).toEqual([]);
  expect(gelezen.data).toEqual(data);
  expect(gelezen.tekst.trim()).toBe('Onderaan.');
});

describe('a path', () => {
  test.each(['../kwaad', 'a/b', 'A', '', 'a.b', 'x\0', '-', 'x'.repeat(101), '.github'])(
    '%j is refused as a name',
    (id) => {
      expect(() => toPad('updates', id)).toThrow('bestandsnaam');
    },
  );

  test('a source is named S and a number, everything else in lower case', () => {
    expect(toPad('bronnen', 'S12')).toBe('content/bronnen/S12.yaml');
    expect(() => toPad('bronnen', 's12')).toThrow();
    expect(toPad('praktijken', 'oja-almere')).toBe('content/praktijken/oja-almere.mdx');
  });
});

test('a name keeps only what fits in an address', () => {
  expect(toSlug('  Eén Café: ’s avonds & ../overal! ')).toBe('een-cafe-s-avonds-overal');
  expect(toSlug('x'.repeat(59) + ' y z')).toBe('x'.repeat(59));
  expect(toSlug('日本')).toBe('');
});

test('a new source takes the number after the highest', () => {
  expect(nextBron(['S9', 'S10', 'oja'])).toBe('S11');
  expect(nextBron([])).toBe('S1');
});
