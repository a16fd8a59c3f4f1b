import { toFormulieren, type Inzendsoort } from './formulieren.ts';

/** The text GitHub makes of a form: a heading per question, `_No response_` where it was left open. */
export function renderIssue(soort: Inzendsoort, antwoorden: Record<string, string>): string {
  return toFormulieren({ regios: [], themas: [] })
    [soort].velden.map(({ id, label, soort: s, uitleg }) => {
      const antwoord = s === 'akkoord' ? `- [x] ${uitleg}` : (antwoorden[id] ?? '_No response_');
      return `### ${label}\n\n${antwoord}`;
    })
    .join('\n\n');
}

/** Answers that make an update. */
export const update = {
  titel: 'Nieuw: een team in Almere',
  datum: '2026-10-01',
  regio: 'Almere (almere)',
  samenvatting: 'Er is een team. Het kost < 500 euro en {niet} meer.',
};
/** Answers that make a practice with a source. */
export const praktijk = {
  titel: 'Samen in de klas',
  regio: 'Almere (almere)',
  gemeenten: 'Almere, Lelystad',
  domeinen: 'onderwijs, jeugdhulp',
  themas: 'Opvang (opvang)',
  'stand.status': 'lopend',
  'bron.titel': 'Een bericht: over de klas',
  'bron.uitgever': 'Een krant',
  'bron.url': 'https://www.voorbeeld.nl/klas',
  'bron.soort': 'nieuws',
  samenvatting: 'Hulp komt naar de klas. Zo hoeft een kind niet weg.',
};
