import type { Praktijk } from '#src/catalogus/model.ts';
import type { oplossingen } from '#src/schemas/knelpunt.ts';
import { formatBewijs } from './bewijs.ts';
import { hrefKnelpunt, type Link } from './href.ts';
import { bewijsLabels, geldLabels, oplossingLabels, richtingLabels } from './labels.ts';
import type { Noot, Noten } from './noten.ts';
import { toRegels, type Regel } from './regel.ts';
import { toIntro, type Tekstcontext } from './tekst-html.ts';

/** An obstacle of a practice: which, how the practice dealt with it and whether that solved it. */
type Knelpuntregel = Link & {
  aanpak: string;
  opgelost: (typeof oplossingen)[number];
  stand: string;
  noten: Noot[];
};

/** The three-minute layer of a practice: the reader’s questions with their answers. */
export type Antwoorden = {
  watIsHet: string;
  bewijs: string;
  resultaten: (Regel & { soort: string; richting: string; teken: string; jaar?: number })[];
  aandachtspunten: Regel[];
  knelpunten: Knelpuntregel[];
  randvoorwaarden: Regel[];
  geld: (Regel & { soort: string })[];
  kosten: (Regel & { bedrag: string })[];
};

const tekens = { gunstig: '✓', gemengd: '±', geen: '=', nadelig: '−' };

/** Makes the answers of a practice, in the order of the page. */
export function toAntwoorden(praktijk: Praktijk, context: Tekstcontext): Antwoorden {
  const { noten } = context;
  return {
    watIsHet: toIntro(praktijk.tekst, context),
    bewijs: formatBewijs(praktijk.resultaten),
    resultaten: toResultaten(praktijk, noten),
    aandachtspunten: toRegels(praktijk.aandachtspunten, noten),
    knelpunten: toKnelpunten(praktijk, context),
    randvoorwaarden: toRegels(praktijk.randvoorwaarden, noten),
    geld: toGeld(praktijk, noten),
    kosten: praktijk.kosten.map(({ bedrag, waarvoor, bron }) => ({
      bedrag,
      tekst: waarvoor,
      noten: noten.verwijs(bron),
    })),
  };
}

function toResultaten({ resultaten }: Praktijk, noten: Noten): Antwoorden['resultaten'] {
  return resultaten.map(({ bewering, soort, richting, jaar, bron }) => ({
    tekst: bewering,
    soort: bewijsLabels[soort],
    richting: richtingLabels[richting],
    teken: tekens[richting],
    noten: noten.verwijs(bron),
    ...(jaar ? { jaar } : {}),
  }));
}

function toKnelpunten({ knelpunten }: Praktijk, context: Tekstcontext): Knelpuntregel[] {
  const { catalogus, noten } = context;
  return knelpunten.flatMap(({ knelpunt: id, aanpak, opgelost, bron }) => {
    const tekst = catalogus.opId.knelpunten.get(id)?.titel;
    if (tekst === undefined) return [];
    const stand = oplossingLabels[opgelost];
    return [{ href: hrefKnelpunt(id), tekst, aanpak, opgelost, stand, noten: noten.verwijs(bron) }];
  });
}

function toGeld({ geldstromen }: Praktijk, noten: Noten): Antwoorden['geld'] {
  return geldstromen
    .filter((g) => g.soort !== 'onbekend')
    .map(({ soort, toelichting, bron }) => ({
      soort: geldLabels[soort],
      tekst: toelichting ?? '',
      noten: noten.verwijs(bron),
    }));
}
