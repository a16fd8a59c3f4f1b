import type { Instellingen } from '#src/instellingen.ts';
import type { Link } from './href.ts';

/** What the editor page shows before somebody logs in. */
export type RedactieView = {
  /** Settings that are missing; the form works when there are none. */
  ontbreekt: { naam: string; uitleg: string }[];
  /** Other ways to send something in. */
  deuren: Link[];
};

/** Makes the view of the editor page. */
export function toRedactieView(instellingen: Instellingen): RedactieView {
  const { repository, inlogdienst, website, branch } = instellingen;
  const wortel = `${website}/${repository}`;
  return {
    ontbreekt: [
      ...(repository
        ? []
        : [
            {
              naam: 'REDACTIE_REPOSITORY',
              uitleg: 'de naam van de open map op GitHub, zoals organisatie/naam',
            },
          ]),
      ...(inlogdienst
        ? []
        : [
            {
              naam: 'REDACTIE_INLOGDIENST',
              uitleg: 'het adres van de inlogdienst, zoals https://inloggen.voorbeeld.nl',
            },
          ]),
    ],
    deuren: repository
      ? [
          {
            href: `${wortel}/issues/new/choose`,
            tekst: 'Vul een kort meldformulier in op GitHub',
          },
          { href: `${wortel}/tree/${branch}/content`, tekst: 'Pas het bestand zelf aan op GitHub' },
        ]
      : [],
  };
}
