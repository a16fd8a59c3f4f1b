import type { Catalogus, Praktijk } from '#src/catalogus/model.ts';
import { formatDatum, formatPeriode } from './datum.ts';
import { hrefRegio } from './href.ts';
import { formatGeld, formatLeeftijd, formatPlaats, formatStand, zinsnede } from './kenmerken.ts';
import { inzetLabels, schoolLabels } from './labels.ts';
import type { Noot, Noten } from './noten.ts';

/** One line of the fact block. */
export type Feit = { naam: string; waarde: string; href?: string; noten: Noot[] };

const ONBEKEND = 'Niet bekend';

/** The fact block of a practice: what a reader wants to know in thirty seconds. */
export function toFeiten(praktijk: Praktijk, { opId }: Catalogus, noten: Noten): Feit[] {
  const regio = praktijk.regio ? opId.regios.get(praktijk.regio) : undefined;
  const { stand } = praktijk;
  const per = stand.per === 'onbekend' ? '' : ` (${formatDatum(stand.per)})`;
  const toelichting = stand.toelichting ? `. ${stand.toelichting}` : '';
  const feit = (naam: string, waarde: string | undefined, bron: string[] = []): Feit => ({
    naam,
    waarde: waarde ? waarde : ONBEKEND,
    noten: noten.verwijs(bron),
  });
  return [
    feit('Waar', formatPlaats(praktijk, regio?.naam)),
    ...(regio ? [{ ...feit('Regio', regio.naam), href: hrefRegio(regio.id) }] : []),
    feit('Wanneer', formatPeriode(praktijk.looptijd)),
    feit('Stand', `${formatStand(praktijk)}${per}${toelichting}`, stand.bron),
    feit('Leeftijd', formatLeeftijd(praktijk.leeftijd)),
    feit('Soort school', zinsnede(praktijk.schoolsoorten.map((s) => schoolLabels[s]))),
    feit('Soort hulp', zinsnede(praktijk.inzet.map((i) => inzetLabels[i]))),
    feit(
      'Betaald door',
      praktijk.geldstromen.every((g) => g.soort === 'onbekend') ? undefined : formatGeld(praktijk),
    ),
    feit(
      'Programma Met Andere Ogen',
      praktijk.programmapraktijk.antwoord === 'ja' ? 'Genoemd door het programma' : 'Niet genoemd',
      praktijk.programmapraktijk.bron,
    ),
    feit('Laatst nagekeken', formatDatum(praktijk.nagekeken)),
  ];
}
