import { formatDatum } from '#src/views/datum.ts';

/** What is told about a package: how many pages it has, of which day and from which site. */
type Over = { aantal: number; dag: string; origin: string };

/** What a reader finds in the package, as lines of text. */
function toAlineas({ aantal, dag, origin }: Over): [kop: string, regels: string[]][] {
  return [
    [
      'Wat is dit?',
      [
        `Een kopie van de site Met Andere Ogen, van ${formatDatum(dag)}. Er staan ${aantal} pagina’s in.`,
        `De site zelf staat op ${origin}/. Daar kan intussen iets nieuws staan.`,
      ],
    ],
    [
      'Hoe open je hem?',
      [
        'Pak het zip-bestand uit in een map. Een computer doet dat als je erop dubbelklikt.',
        'Open daarna het bestand index.html. Je hebt er geen internet voor nodig.',
        'Zoeken gaat in één lijst met alle pagina’s: zoeken/index.html.',
        'Filters werken alleen op de site zelf. Links naar andere sites werken alleen met internet.',
      ],
    ],
    [
      'Welke gegevens zitten erbij?',
      [
        'In de map gegevens staat alle inhoud per soort, als JSON. Daarmee kan een programma verder.',
        'In de map content staan de bestanden zoals redacteuren ze schrijven.',
      ],
    ],
    [
      'Wat mag je ermee?',
      [
        'De teksten mag je gebruiken als je de bron noemt (CC BY 4.0). De gegevens mag je vrij gebruiken (CC0 1.0).',
        'Dat geldt niet voor titels en teksten van anderen. Wat precies mag, staat in het colofon.',
      ],
    ],
  ];
}

/** The explanation as plain text. */
export function formatLeesmij(over: Over): string {
  const delen = toAlineas(over).map(([kop, regels]) => [kop, '', ...regels].join('\r\n'));
  return ['MET ANDERE OGEN, OM TE LEZEN ZONDER INTERNET', ...delen, ''].join('\r\n\r\n');
}

/** The explanation as the content of a page. */
export function formatLeesmijHtml(over: Over): string {
  const delen = toAlineas(over).map(
    ([kop, regels]) =>
      `<section><h2>${kop}</h2><ul>${regels.map((r) => `<li>${r}</li>`).join('')}</ul></section>`,
  );
  return `<h1>Over deze kopie</h1><p class="lead">Je leest een kopie van de site, zonder internet.</p><div class="tekst mt-10">${delen.join('')}</div>`;
}
