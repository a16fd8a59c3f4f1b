import type { Bevinding } from '#src/inhoud/bevinding.ts';

/** A report for people: every finding with file, line, field and the likely fix. */
export function formatRapport(bevindingen: Bevinding[], aantalBestanden: number): string {
  const fouten = bevindingen.filter((b) => b.ernst === 'fout').length;
  const adviezen = bevindingen.length - fouten;
  const slot = fouten
    ? `${telwoord(fouten, 'fout', 'fouten')} in de inhoud. De site wordt pas gebouwd als ze weg zijn.`
    : `De inhoud is in orde: ${telwoord(aantalBestanden, 'bestand', 'bestanden')} nagekeken.`;
  const advies = adviezen ? ` ${telwoord(adviezen, 'advies', 'adviezen')}.` : '';
  return [...bevindingen.map(formatBevinding), slot + advies].join('\n');
}

/** One finding on three short lines. */
function formatBevinding(b: Bevinding): string {
  const plek = [b.bestand, b.regel, b.kolom].filter((d) => d !== undefined).join(':');
  const soort = b.ernst === 'fout' ? 'FOUT' : 'ADVIES';
  return [
    `${soort} ${plek}${b.veld ? ` · veld ${b.veld}` : ''}`,
    `  ${b.melding}`,
    ...(b.voorstel ? [`  → ${b.voorstel}`] : []),
    '',
  ].join('\n');
}

function telwoord(aantal: number, enkel: string, meer: string): string {
  return `${aantal} ${aantal === 1 ? enkel : meer}`;
}
