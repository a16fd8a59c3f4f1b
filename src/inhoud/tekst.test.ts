import { expect, test } from 'vitest';
import { readTekst } from './tekst.ts';

const lees = (tekst: string) => readTekst('content/praktijken/x.mdx', tekst);
const codes = (tekst: string) => lees(tekst).bevindingen.map((b) => b.code);

test.each([
  ['import', 'import fs from "node:fs"\n\nTekst.'],
  ['export', 'export const a = 1\n\nTekst.'],
  ['an expression', 'Tekst {1 + 1}.'],
  ['a comment in braces', 'Tekst {/* stil */}.'],
  ['an image, which MDX would import', '![beeld](./kwaad.js)'],
  ['a code block', '```js\nalert(1)\n```'],
])('%s is refused', (_, tekst) => {
  expect(codes(tekst)).toContain('opmaak-niet-toegestaan');
});

test.each([
  ['HTML', '<div>Tekst</div>', 'onderdeel-onbekend'],
  ['a script', '<script>alert(1)</script>', 'onderdeel-onbekend'],
  ['a name from the prototype', '<constructor/>', 'onderdeel-onbekend'],
  ['an attribute with code', '<Bron id={1}/>', 'attribuut-code'],
  ['a spread', '<Bron {...x}/>', 'attribuut-code'],
  ['an unknown attribute', '<Bron id="S1" onclick="x"/>', 'attribuut-onbekend'],
  ['an attribute twice', '<Bron id="S1" id="S2"/>', 'attribuut-onbekend'],
  ['a missing attribute', '<Bron/>', 'attribuut-ontbreekt'],
  ['a javascript: link', '[x](javascript:alert(1))', 'link'],
  ['an encoded javascript: link', '[x](java&#115;cript:alert(1))', 'link'],
  ['a data: link', '[x](data:text/html,x)', 'link'],
  ['a link without a scheme', '[x](//kwaad.example)', 'link'],
  ['an http link', '[x](http://example.org)', 'link'],
  ['a heading of the first level', '# Kop', 'kopniveau'],
  ['an open component', '<LetOp>\ntekst', 'opmaak'],
])('%s is refused', (_, tekst, code) => {
  expect(codes(tekst)).toContain(code);
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
