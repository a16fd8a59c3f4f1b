import sharp from 'sharp';
import type { Domein } from '#src/schemas/praktijk.ts';
import { toGlyphSvg } from '#src/views/beeld.ts';

/** The eye of a set of domains as a PNG of 1200 × 630 for shared links; no fonts, no network. */
export async function renderOgBeeld(domeinen: readonly Domein[]): Promise<Response> {
  const svg = toGlyphSvg(domeinen, { breed: 1200, hoog: 630, vlak: '#f4f5fa' });
  const png = await sharp(Buffer.from(svg)).png({ palette: true, compressionLevel: 9 }).toBuffer();
  return new Response(new Uint8Array(png), { headers: { 'content-type': 'image/png' } });
}
