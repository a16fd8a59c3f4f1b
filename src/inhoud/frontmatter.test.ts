import { describe, expect, test } from 'vitest';
import { readFrontmatter } from './frontmatter.ts';

const lees = (velden: string) =>
  readFrontmatter('content/updates/x.md', `---\n${velden}\n---\nTekst.`);

describe('a broken line is shown as it was probably meant', () => {
  test.each([
    ['a colon in a title', 'titel: Fout: dubbele punt', 2, 'titel: "Fout: dubbele punt"'],
    ['a colon between curly quotes', 'titel: “Een: twee”', 2, 'titel: "“Een: twee”"'],
    ['no space after the colon', 'titel:Iets\nregio: utrecht', 2, 'titel: Iets'],
    ['no colon after the name', 'titel\nregio: utrecht', 2, 'titel:'],
    ['an @ at the start', 'titel: @school', 2, 'titel: "@school"'],
    ['a list that is not closed', 'bron: [S1, S2\nregio: utrecht', 2, 'bron: [S1, S2]'],
    ['a block that is not closed', 'stand: { per: 2018', 2, 'stand: { per: 2018 }'],
    ['a quote that is not closed', 'titel: "Half\nregio: utrecht\nnaam: c', 2, 'titel: "Half"'],
    ['an apostrophe within quotes', "titel: 'Zo's avonds'", 2, 'titel: "Zo\'s avonds"'],
    ['quotes within quotes', 'titel: "Zeg "hoi""', 2, 'titel: \'Zeg "hoi"\''],
    ['a tab', 'tijdlijn:\n\t- datum: 2018', 3, '  - datum: 2018'],
    ['a hard space', 'titel: a\nregio:\u00a0b', 3, 'regio: b'],
    ['a field that is set in', 'titel: a\n regio: b', 3, 'regio: b'],
    [
      'text that is not set in',
      'titel: >-\nTekst van de titel\nregio: a',
      3,
      '  Tekst van de titel',
    ],
    ['a wrong column in a list', 'lijst:\n  - a: 1\n   b: 2', 4, '    b: 2'],
  ])('%s', (_, velden, regel, nieuw) => {
    const { bevindingen } = lees(velden);
    expect(bevindingen).toMatchObject([
      { code: 'yaml', regel, voorstel: `Schrijf deze regel zo: ${nieuw}` },
    ]);
  });

  test('several broken lines come at once, and the fields are read as they were meant', () => {
    const { bevindingen, data } = lees('titel: Een: a\nregio: b\nnaam: Twee: b');
    expect(bevindingen.map((b) => b.regel)).toEqual([2, 4]);
    expect(data).toEqual({ titel: 'Een: a', regio: 'b', naam: 'Twee: b' });
  });

  test('what cannot be guessed is reported without a guess', () => {
    const { bevindingen, data } = lees('- los\ntitel: a');
    expect(bevindingen).toMatchObject([{ code: 'yaml', regel: 3 }]);
    expect(bevindingen[0]?.voorstel).not.toContain('Schrijf deze regel');
    expect(data).toBeUndefined();
  });
});

test.each([
  ['an anchor', 'a: &x b', 'yaml-alias'],
  ['an alias bomb', 'a: &a [x,x]\nb: &b [*a,*a]\nc: [*b,*b]', 'yaml-alias'],
  ['a label', 'a: !!js/function "x"', 'yaml-label'],
  ['a label of a type', 'a: !!binary aGk=', 'yaml-label'],
  ['a setting', '%YAML 1.1\n---\na: b', 'yaml'],
  ['the other mark of fields, which another reader obeys', 'a: b\n+++: c', 'yaml-scheiding'],
  ['a list as the name of a field', '? [a]\n: b', 'yaml-sleutel'],
  ['a field twice', 'a: 1\na: 2', 'veld-dubbel'],
  ['a field twice deep down', 'a: { b: 1, b: 2 }', 'veld-dubbel'],
])('%s is refused', (_, velden, code) => {
  expect(lees(velden).bevindingen).toContainEqual(expect.objectContaining({ code, ernst: 'fout' }));
});

test('text after a # that gets lost is advised against, a comment is not', () => {
  expect(lees('titel: School #1').bevindingen).toMatchObject([{ code: 'hekje', ernst: 'advies' }]);
  expect(lees('titel: School # let op').bevindingen).toEqual([]);
});

test('fields without an end are told apart from no fields', () => {
  const meld = (inhoud: string) =>
    readFrontmatter('content/updates/x.md', inhoud).bevindingen[0]?.melding;
  expect(meld('---\ntitel: a\n')).toBe('Het blok met velden bovenaan heeft geen einde.');
  expect(meld('Tekst.')).toBe('Het blok met velden bovenaan ontbreekt.');
});

test('many fields are read in linear time: 30,000 of them', () => {
  const velden = Array.from({ length: 30_000 }, (_, i) => `v${i}:`).join('\n');
  expect(Object.keys(lees(velden).data as object)).toHaveLength(30_000);
});
