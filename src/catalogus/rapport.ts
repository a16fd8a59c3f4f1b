import type { Bevinding } from '#src/inhoud/bevinding.ts';
import { foutenOf, formatVeld, telwoord, type Uitslag } from './uitslag.ts';

/** A report for people: every finding with file, line, field and the likely fix. */
export function formatRapport(bevindingen: Bevinding[], aantal: number): string {
  return formatUitslag({ bevindingen, elders: [], aantal });
}

/** The same for a result that may be limited to some files. */
export function formatUitslag(uitslag: Uitslag): string {
  const { bevindingen, elders, aantal } = uitslag;
  const fouten = foutenOf(uitslag).length;
  const adviezen = bevindingen.filter((b) => b.ernst === 'advies').length;
  const slot = fouten
    ? `${telwoord(fouten, 'fout', 'fouten')} in de inhoud. De site wordt pas gebouwd als ze weg zijn.`
    : `De inhoud is in orde: ${telwoord(aantal, 'bestand', 'bestanden')} nagekeken.`;
  const advies = adviezen ? ` ${telwoord(adviezen, 'advies', 'adviezen')}.` : '';
  return [
    ...bevindingen.map(formatBevinding),
    ...(elders.length ? ['In andere bestanden:\n', ...elders.map(formatBevinding)] : []),
    slot + advies,
  ].join('\n');
}

/** One finding on three short lines. */
function formatBevinding(b: Bevinding): string {
  const plek = [b.bestand, b.regel, b.kolom].filter((d) => d !== undefined).join(':');
  const soort = b.ernst === 'fout' ? 'FOUT' : 'ADVIES';
  const veld = formatVeld(b);
  return [
    `${soort} ${plek}${veld ? ` · veld ${veld}` : ''}`,
    `  ${b.melding}`,
    ...(b.voorstel ? [`  → ${b.voorstel}`] : []),
    '',
  ].join('\n');
}
