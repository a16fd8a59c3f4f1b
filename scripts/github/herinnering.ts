import type { Catalogus } from '#src/catalogus/model.ts';
import { toWerkbord } from '#src/catalogus/werkbord.ts';
import { formatDatum } from '#src/views/datum.ts';
import { hrefWerkbord, linkNaar } from '#src/views/href.ts';
import { formatNieuws } from '#src/views/werkbord-view.ts';
import type { Issuebericht } from './bericht.ts';

/** One issue per region: what to review and whether it is silent; no text when all is up to date. */
export function toHerinneringen(
  catalogus: Catalogus,
  peildag: string,
  site: string,
): Issuebericht[] {
  return catalogus.regios.map((regio) => {
    const { nakijken, stil, laatsteUpdate } = toWerkbord(regio, catalogus, peildag);
    const bericht = {
      merk: `<!-- met-andere-ogen: verouderd ${regio.id} -->`,
      titel: `Bijwerken: ${regio.naam}`,
    };
    if (!nakijken.length && !stil) return bericht;
    const lijst = nakijken.map(
      (taak) =>
        `- ${linkNaar(catalogus, taak)?.tekst ?? taak.id} (\`${taak.bestand}\`), laatst nagekeken op ${formatDatum(taak.nagekeken)}`,
    );
    const delen = [
      `Dit lijstje maakt de computer elke maand. Gemeten op ${formatDatum(peildag)}.`,
      ...(lijst.length ? [`### Langer dan een jaar niet nagekeken\n\n${lijst.join('\n')}`] : []),
      ...(stil ? [`### Al een tijd geen nieuws\n\n${formatNieuws(laatsteUpdate, stil)}`] : []),
      ...(site
        ? [
            `Alles wat er te doen is: [het werkbord](${new URL(hrefWerkbord(regio.id), site).href}).`,
          ]
        : []),
      'Is er niets meer te doen? Dan sluit de computer dit bericht vanzelf.',
    ];
    return { ...bericht, tekst: delen.join('\n\n') };
  });
}
