import { expect, test } from 'vitest';
import { checkTekens, decodeTekst, findVerboden } from './tekens.ts';

const pad = 'content/updates/x.md';
const bytes = (tekst: string) => new TextEncoder().encode(tekst);

test('UTF-8 is read as it is', () => {
  expect(decodeTekst(pad, bytes('beëindigd’'))).toEqual({ inhoud: 'beëindigd’', bevindingen: [] });
});

test('Windows-1252 is refused with its line and the word that stands there', () => {
  const oud = Uint8Array.from(Buffer.from('een\ntwee be\u00ebindigd', 'latin1'));
  const { inhoud, bevindingen } = decodeTekst(pad, oud);
  expect(inhoud).toBeUndefined();
  expect(bevindingen).toMatchObject([{ code: 'codering', regel: 2 }]);
  expect(bevindingen[0]?.voorstel).toMatch(/^Staat hier “beëindigd”\? Sla het op als UTF-8/);
});

test('UTF-16 is refused by name', () => {
  const { bevindingen } = decodeTekst(pad, Uint8Array.from([0xff, 0xfe, 0x61, 0]));
  expect(bevindingen[0]?.melding).toContain('UTF-16');
});

test.each([
  ['a BOM', '\ufefftekst', 'bom', 1, 1],
  ['NUL', 'een\ntw\0ee', 'stuurteken', 2, 3],
  ['an escape of a terminal', 'a\u001b[2J', 'stuurteken', 1, 2],
  ['a lone carriage return', 'een\rtwee\n', 'stuurteken', 1, 4],
  ['a bidi override', 'a\u202eb', 'leesrichting', 1, 2],
  ['a bidi isolate', 'ab\u2066', 'leesrichting', 1, 3],
  ['a zero-width space', 'a\u200bb', 'onzichtbaar-teken', 1, 2],
  ['a BOM further on', 'a\ufeffb', 'onzichtbaar-teken', 1, 2],
  ['a tag character', 'a\u{e0041}', 'onzichtbaar-teken', 1, 2],
  ['a replacement character', 'be\ufffdindigd', 'teken-verloren', 1, 3],
  ['half a surrogate pair', 'a\ud800b', 'teken-verloren', 1, 2],
  ['UTF-8 that was read as Windows-1252', 'beÃ«indigd', 'tekens-verhaspeld', 1, 3],
  ['a quote that was read as Windows-1252', 'regioâ€™s', 'tekens-verhaspeld', 1, 6],
])('%s is found in its place', (_, tekst, code, regel, kolom) => {
  expect(checkTekens(pad, tekst)).toMatchObject([{ code, regel, kolom }]);
});

test.each(['één\r\ntwee\r\n', 'Fryslân’s “zorg” – 5 €', 'tab\thier', '👩‍👧 samen', 'ÃO'])(
  '%j is fine',
  (tekst) => {
    expect(checkTekens(pad, tekst)).toEqual([]);
    expect(findVerboden(tekst.replaceAll('\r', ''))).toBeUndefined();
  },
);
