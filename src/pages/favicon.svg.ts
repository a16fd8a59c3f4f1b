import { toGlyphSvg } from '#src/views/beeld.ts';

/** The eye mark as icon. */
export const GET = (): Response =>
  new Response(toGlyphSvg(['onderwijs', 'jeugdhulp'], { breed: 64, hoog: 64 }), {
    headers: { 'content-type': 'image/svg+xml' },
  });
