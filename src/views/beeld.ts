import type { Domein } from '#src/schemas/praktijk.ts';
import { toGlyph } from './glyph.ts';

/** Flat colours of the glyph for images outside a page; the light theme of the tokens. */
const kleuren: Record<Domein, string> = {
  onderwijs: '#3d5afe',
  jeugdhulp: '#ff6b4a',
  jeugdgezondheid: '#14b88a',
  kinderopvang: '#ffc233',
  welzijn: '#b26bff',
};

/** The eye of a set of domains as an SVG document of the given size; `vlak` paints a background. */
export function toGlyphSvg(
  domeinen: readonly Domein[],
  { breed, hoog, vlak }: { breed: number; hoog: number; vlak?: string },
): string {
  const { cirkels, oog, pupil, lichtje } = toGlyph(domeinen);
  const rand = (100 * breed) / hoog;
  const x = (100 - rand) / 2;
  const meng = 'style="mix-blend-mode:multiply"';
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${breed}" height="${hoog}" viewBox="${x} 0 ${rand} 100">`,
    vlak ? `<rect x="${x}" width="${rand}" height="100" fill="${vlak}"/>` : '',
    '<g style="isolation:isolate">',
    ...cirkels.map(
      (c) => `<circle cx="${c.cx}" cy="${c.cy}" r="${c.r}" fill="${kleuren[c.domein]}" ${meng}/>`,
    ),
    '</g>',
    `<path d="${oog}" fill="#fff"/>`,
    `<circle cx="${pupil.cx}" cy="${pupil.cy}" r="${pupil.r}" fill="#15173a"/>`,
    `<circle cx="${lichtje.cx}" cy="${lichtje.cy}" r="${lichtje.r}" fill="#fff"/>`,
    '</svg>',
  ].join('');
}
