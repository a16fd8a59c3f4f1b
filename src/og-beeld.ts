import sharp from 'sharp';
import { domeinen as volgorde, type Domein } from '#src/schemas/praktijk.ts';
import { toGlyphSvg } from '#src/views/beeld.ts';

/** Images made in this build: there are at most 31 combinations of domains. */
const gemaakt = new Map<string, Promise<Uint8Array<ArrayBuffer>>>();

/** The eye of a set of domains as a PNG of 1200 × 630 for shared links; no fonts, no network. */
export async function renderOgBeeld(domeinen: readonly Domein[]): Promise<Response> {
  const sleutel = volgorde.filter((d) => domeinen.includes(d)).join();
  const png = gemaakt.get(sleutel) ?? renderPng(domeinen);
  gemaakt.set(sleutel, png);
  return new Response(await png, { headers: { 'content-type': 'image/png' } });
}

async function renderPng(domeinen: readonly Domein[]): Promise<Uint8Array<ArrayBuffer>> {
  const svg = toGlyphSvg(domeinen, { breed: 1200, hoog: 630, vlak: '#f4f5fa' });
  const options = { palette: true, compressionLevel: 9 };
  return new Uint8Array(await sharp(Buffer.from(svg)).png(options).toBuffer());
}
