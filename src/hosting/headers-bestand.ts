import { isVoor, type Kopregel } from './kopregels.ts';

/**
 * `_headers` for Netlify and Cloudflare Pages. Where rules meet, Netlify takes the last value and
 * Cloudflare joins them, unless a line with `!` first takes the earlier one away; Netlify skips
 * that line because it has no colon.
 */
export function toHeadersBestand(regels: readonly Kopregel[]): string {
  const blokken = regels.map(({ pad, koppen }, i) => {
    const eerder = regels.slice(0, i).filter((regel) => isVoor(regel, pad));
    const weg = Object.keys(koppen).filter((naam) => eerder.some((regel) => naam in regel.koppen));
    const regelsHier = Object.entries(koppen).map(([naam, waarde]) => `  ${naam}: ${waarde}`);
    return [pad, ...weg.map((naam) => `  ! ${naam}`), ...regelsHier].join('\n');
  });
  return `${blokken.join('\n\n')}\n`;
}
