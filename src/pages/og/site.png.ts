import { renderOgBeeld } from '#src/og-beeld.ts';

/** Open Graph image of every page that has none of its own. */
export const GET = (): Promise<Response> =>
  renderOgBeeld(['onderwijs', 'jeugdhulp', 'jeugdgezondheid']);
