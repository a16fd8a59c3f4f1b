import type { Bevinding } from '#src/inhoud/bevinding.ts';
import type { Uitslag } from './uitslag.ts';

/** Findings as workflow commands, which GitHub shows beside the lines they are about. */
export function formatGithub({ bevindingen, elders }: Uitslag): string {
  return [...bevindingen, ...elders].map(formatRegel).join('\n');
}

function formatRegel({ ernst, bestand, regel, kolom, titel, veld, melding, voorstel }: Bevinding) {
  const plek = Object.entries({
    file: bestand,
    line: regel,
    col: kolom,
    title: titel ?? veld ?? 'Controle van de inhoud',
  })
    .filter(([, waarde]) => waarde !== undefined)
    .map(([naam, waarde]) => `${naam}=${escapeEigenschap(String(waarde))}`)
    .join(',');
  const soort = ernst === 'fout' ? 'error' : 'warning';
  return `::${soort} ${plek}::${escapeTekst([melding, voorstel].filter(Boolean).join(' '))}`;
}

function escapeTekst(tekst: string): string {
  return tekst.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeEigenschap(tekst: string): string {
  return escapeTekst(tekst).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
