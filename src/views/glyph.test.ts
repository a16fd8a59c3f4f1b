import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { domeinen } from '#src/schemas/praktijk.ts';
import { toGlyphSvg } from './beeld.ts';
import { toGlyph } from './glyph.ts';
import { plaats, simplifyPad } from './regio-map.ts';

test('two domains give a lying eye with the measures of the design', () => {
  expect(toGlyph(['onderwijs', 'jeugdhulp'])).toEqual({
    cirkels: [
      { domein: 'onderwijs', cx: 50, cy: 35, r: 31 },
      { domein: 'jeugdhulp', cx: 50, cy: 65, r: 31 },
    ],
    oog: 'M22.9 50A31 31 0 0 1 77.1 50A31 31 0 0 1 22.9 50Z',
    pupil: { cx: 50, cy: 50, r: 9.9 },
    lichtje: { cx: 53.4, cy: 46.6, r: 2.8 },
  });
});

test('three domains give the triangular eye of the design', () => {
  const { oog, cirkels } = toGlyph(['onderwijs', 'jeugdgezondheid', 'jeugdhulp']);
  expect(oog).toBe('M33.5 59.5A30 30 0 0 1 50 30.9A30 30 0 0 1 66.5 59.5A30 30 0 0 1 33.5 59.5Z');
  expect(cirkels.map((c) => [c.cx, c.cy])).toEqual([
    [50, 34.5],
    [63.4, 57.8],
    [36.6, 57.8],
  ]);
});

test('the order in which domains are written does not change the image', () => {
  expect(toGlyph([...domeinen].reverse())).toEqual(toGlyph(domeinen));
});

test('one domain has a round eye of 0.32 R', () => {
  expect(toGlyph(['welzijn']).oog).toBe('M34 50A16 16 0 0 1 66 50A16 16 0 0 1 34 50Z');
});

test('a region lands on its pin', () => {
  expect(plaats({ lon: 6.707, lat: 52.315 })).toEqual({ x: 530, y: 327 });
  expect(plaats({ lon: 5.862, lat: 50.884 })).toEqual({ x: 396, y: 690 });
});

test('an outline keeps its shape in whole steps and starts the next one where it should', () => {
  const twee = 'm 10,10 5,0 0,1 0,5 -5,0 z m 20,0 4,0 0,4 -4,0 z';
  expect(simplifyPad(twee)).toBe('M10 10l5 0 0 6-5 0zM30 10l4 0 0 4-4 0z');
});

test('the favicon is the eye mark', () => {
  const mark = toGlyphSvg(['onderwijs', 'jeugdhulp'], { breed: 64, hoog: 64 });
  expect(readFileSync('public/favicon.svg', 'utf8')).toBe(mark);
});
