import { expect, test } from 'vitest';
import { readTekst } from './tekst.ts';

const lees = (tekst: string) => readTekst('content/praktijken/x.mdx', tekst);
const codes = (tekst: string) => lees(tekst).bevindingen.map((b) => b.code);

test.each([
  ['import', 'import fs from "node:fs"\n\nTekst.', 'import-export'],
  ['export', 'export const a = 1\n\nTekst.', 'import-export'],
  ['export right under a heading', '## Kop\nexport const a = 1', 'import-export'],
  ['export right under a component', '<Tijdlijn/>\nexport const a = 1', 'import-export'],
  ['an expression', 'Tekst {1 + 1}.', 'accolade'],
  ['a comment in braces', 'Tekst {/* stil */}.', 'accolade'],
  ['an expression after an escaped backslash', 'Tekst \\\\{1}.', 'accolade'],
  ['an image, which MDX would import', '![beeld](./kwaad.js)', 'afbeelding-in-tekst'],
  ['a code block', '```js\nalert(1)\n```', 'opmaak-niet-toegestaan'],
  ['a footnote', 'Tekst.[^1]\n\n[^1]: noot', 'opmaak-niet-toegestaan'],
  ['a link with its address elsewhere', '[x][1]\n\n[1]: https://a.nl', 'opmaak-niet-toegestaan'],
  ['HTML', '<div>Tekst</div>', 'html'],
  ['a script', '<script>alert(1)</script>', 'html'],
  ['a name from the prototype', '<constructor/>', 'html'],
  ['an HTML comment', 'Tekst <!-- stil -->', 'opmaak'],
  ['an address between < and >', 'Zie <https://example.org>.', 'opmaak'],
  ['an attribute with code', '<Bron id={1}/>', 'attribuut-code'],
  ['a spread', '<Bron {...x}/>', 'attribuut-code'],
  ['an unknown attribute', '<Bron id="S1" onclick="x"/>', 'attribuut-onbekend'],
  ['an attribute twice', '<Bron id="S1" id="S2"/>', 'attribuut-onbekend'],
  ['an attribute without value', '<Bron id/>', 'attribuut-code'],
  ['a missing attribute', '<Bron/>', 'attribuut-ontbreekt'],
  ['a javascript: link', '[x](javascript:alert(1))', 'link'],
  ['an encoded javascript: link', '[x](java&#115;cript:alert(1))', 'link'],
  ['a data: link', '[x](data:text/html,x)', 'link'],
  ['a link without a scheme', '[x](//kwaad.example)', 'link'],
  ['an http link', '[x](http://example.org)', 'link'],
  ['a link that says nothing', '[Klik hier!](https://example.org)', 'linktekst'],
  ['a link that says nothing, in bold', '[lees **meer**](https://example.org)', 'linktekst'],
  ['a link without words', '[](https://example.org)', 'linktekst'],
  ['a heading of the first level', '# Kop', 'kopniveau'],
  ['a heading that skips a level', '## Kop\n\n#### Diep', 'kopniveau'],
  ['a first heading of the third level', '### Kop', 'kopniveau'],
  ['a heading without words', '##', 'kop-leeg'],
  ['the same heading twice', '## Kop\n\n## Kop!', 'kop-dubbel'],
  ['an open component', '<LetOp>\ntekst', 'opmaak'],
  ['a direction mark written as a code', 'a&#x202e;b', 'leesrichting'],
  ['quotes in quotes in quotes', '> '.repeat(25), 'te-ingewikkeld'],
])('%s is refused', (_, tekst, code) => {
  expect(codes(tekst)).toContain(code);
});

test.each([
  ['[x](http://example.org/a)', 'Schrijf [de naam van de pagina](https://example.org/a).'],
  ['Zie <https://example.org/a>.', 'Schrijf [de naam van de pagina](https://example.org/a).'],
  ['[x](www.example.org/a)', 'Bedoel je https://www.example.org/a?'],
  ['[x](mailto:a@b.nl)', 'Laat e-mailadressen en telefoonnummers weg.'],
  ['## Kop\n\n#### Diep', 'Begin deze kop met ###.'],
  ['minder dan <5', 'Schrijf “minder dan” of \\<. Een onderdeel schrijf je zo: <Bron id="S1"/>.'],
])('%s is answered with the likely fix', (tekst, voorstel) => {
  expect(lees(tekst).bevindingen.map((b) => b.voorstel)).toContain(voorstel);
});

test('all faults of a text come at once, also next to code', () => {
  expect(codes('# Kop\n\n{fout} en [hier](http://a.nl)\n\nimport x')).toEqual([
    'import-export',
    'accolade',
    'link',
    'kopniveau',
  ]);
});

test('an address that is a link by itself is told as personal data only', () => {
  expect(codes('Mail jan@school.example.')).toEqual([]);
});

test('code that would crash the parser never reaches it', () => {
  expect(codes(`{${'('.repeat(20_000)}${')'.repeat(20_000)}}`)).toEqual(['accolade']);
  expect(codes(`<Bron id={${'['.repeat(20_000)}`)).toEqual(['attribuut-code']);
});

test('an unknown component names the nearest one', () => {
  expect(lees('<Bronn id="S1"/>').bevindingen[0]?.voorstel).toBe('Bedoel je <Bron>?');
});

test('a refused text yields no text at all', () => {
  expect(lees('Goed.\n\n{fout}').tekst).toEqual([]);
});

test('a finding points at the line in the text', () => {
  expect(lees('Een.\n\nTwee.\n\n{x}').bevindingen[0]?.regel).toBe(5);
});

test('sections are cut at second-level headings and keep components apart', () => {
  const { tekst } = lees('Intro.<Bron id="S1"/>\n\n## Hoe werkt het?\n\n- een\n- **twee**');
  expect(tekst).toEqual([
    { delen: ['<p>Intro.', { naam: 'Bron', id: 'S1', delen: [] }, '</p>'] },
    {
      kop: { niveau: 2, tekst: 'Hoe werkt het?', anker: 'hoe-werkt-het' },
      delen: ['<ul><li>een</li><li><strong>twee</strong></li></ul>'],
    },
  ]);
});

test('characters with a meaning in HTML become text', () => {
  expect(lees('a \\< b & "c"').tekst[0]?.delen).toEqual(['<p>a &#60; b &#38; &#34;c&#34;</p>']);
});

test('numbers, times and stars stay as written', () => {
  expect(lees('Om 10:30 zijn er 2 x 3 kinderen.').tekst[0]?.delen).toEqual([
    '<p>Om 10:30 zijn er 2 x 3 kinderen.</p>',
  ]);
});

test('braces are plain text in Markdown, where they mean nothing', () => {
  const { tekst, bevindingen } = readTekst('content/updates/x.md', 'Tekst {x}.');
  expect([tekst[0]?.delen, bevindingen]).toEqual([['<p>Tekst {x}.</p>'], []]);
});
