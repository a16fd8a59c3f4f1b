import type { Catalogus, Praktijk } from '#src/catalogus/model.ts';
import { toFeiten, type Feit } from './feiten.ts';
import { domeinLabels } from './labels.ts';
import { createNoten, type Bronregel } from './noten.ts';
import { toAntwoorden, type Antwoorden } from './praktijk-antwoorden.ts';
import { toVerhaal, type Verhaal } from './praktijk-verhaal.ts';
import type { Regel } from './regel.ts';

/** What a reader of a practice page sees in thirty seconds. */
type Kern = {
  titel: string;
  ondertitel?: string;
  samenvatting: Regel;
  domeinen: { id: Praktijk['domeinen'][number]; label: string }[];
  feiten: Feit[];
};

/** Everything the page of a practice shows: thirty seconds, three minutes, the whole story. */
export type PraktijkView = Kern & Antwoorden & Verhaal & { bronnen: Bronregel[] };

/** Makes the view of a practice; sources are numbered in reading order. */
export function toPraktijkView(praktijk: Praktijk, catalogus: Catalogus): PraktijkView {
  const noten = createNoten(catalogus.bronnen);
  const kern: Kern = {
    titel: praktijk.titel,
    ...(praktijk.ondertitel ? { ondertitel: praktijk.ondertitel } : {}),
    samenvatting: { tekst: praktijk.samenvatting, noten: noten.verwijs(praktijk.bronnen) },
    domeinen: praktijk.domeinen.map((id) => ({ id, label: domeinLabels[id] })),
    feiten: toFeiten(praktijk, catalogus, noten),
  };
  const antwoorden = toAntwoorden(praktijk, { catalogus, noten });
  const verhaal = toVerhaal(praktijk, { catalogus, noten });
  return { ...kern, ...antwoorden, ...verhaal, bronnen: noten.lijst() };
}
