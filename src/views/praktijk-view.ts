import type { Catalogus, Praktijk } from '#src/catalogus/model.ts';
import { stamlijn } from '#src/catalogus/stamboom.ts';
import { formatBewijs } from './bewijs.ts';
import { formatDatum } from './datum.ts';
import { toFeiten, type Feit } from './feiten.ts';
import { hrefPraktijk, hrefTip, type Link } from './href.ts';
import { bewijsLabels, domeinLabels, geldLabels, richtingLabels, verwantLabels } from './labels.ts';
import { createNoten, type Bronregel, type Noot, type Noten } from './noten.ts';
import { toSecties, type SectieView } from './tekst-html.ts';
import { toUpdateRegel, type UpdateRegel } from './update-view.ts';

/** A line of text with its source marks. */
export type Regel = { tekst: string; noten: Noot[] };

/** A moment on a timeline. */
export type Moment = { datum: string; tekst: string; noten: Noot[] };

/** Everything the page of a practice shows, in the order in which it shows it. */
export type PraktijkView = {
  titel: string;
  ondertitel?: string;
  samenvatting: Regel;
  domeinen: { id: Praktijk['domeinen'][number]; label: string }[];
  feiten: Feit[];
  watIsHet: string;
  bewijs: string;
  resultaten: (Regel & { soort: string; richting: string; teken: string; jaar?: number })[];
  aandachtspunten: Regel[];
  randvoorwaarden: Regel[];
  partners: Regel[];
  geld: (Regel & { soort: string })[];
  kosten: (Regel & { bedrag: string })[];
  verhaal: SectieView[];
  tijdlijn: Moment[];
  stamlijn: (Link & { hier: boolean })[];
  verwant: (Link & { soort: string; jaar?: number; noten: Noot[] })[];
  tips: (Link & { nummer: number; hoe: string; noten: Noot[] })[];
  updates: UpdateRegel[];
  onzekerheden: Regel[];
  bronnen: Bronregel[];
};

const tekens = { gunstig: '✓', gemengd: '±', geen: '=', nadelig: '−' };

/** Makes the view of a practice; sources are numbered in reading order. */
export function toPraktijkView(praktijk: Praktijk, catalogus: Catalogus): PraktijkView {
  const { relaties } = catalogus;
  const noten = createNoten(catalogus.bronnen);
  const regels = (lijst: { tekst: string; bron: string[] }[]) =>
    lijst.map(({ tekst, bron }) => ({ tekst, noten: noten.verwijs(bron) }));
  const samenvatting = { tekst: praktijk.samenvatting, noten: noten.verwijs(praktijk.bronnen) };
  const feiten = toFeiten(praktijk, catalogus, noten);
  const context = { catalogus, noten };
  const intro = praktijk.tekst.filter((s) => !s.kop);
  return {
    titel: praktijk.titel,
    ...(praktijk.ondertitel ? { ondertitel: praktijk.ondertitel } : {}),
    samenvatting,
    domeinen: praktijk.domeinen.map((id) => ({ id, label: domeinLabels[id] })),
    feiten,
    watIsHet: toSecties(intro, context)
      .map((s) => s.html)
      .join(''),
    bewijs: formatBewijs(praktijk.resultaten),
    resultaten: praktijk.resultaten.map(({ bewering, soort, richting, jaar, bron }) => ({
      tekst: bewering,
      soort: bewijsLabels[soort],
      richting: richtingLabels[richting],
      teken: tekens[richting],
      noten: noten.verwijs(bron),
      ...(jaar ? { jaar } : {}),
    })),
    aandachtspunten: regels(praktijk.aandachtspunten),
    randvoorwaarden: regels(praktijk.randvoorwaarden),
    geld: toGeld(praktijk, noten),
    kosten: praktijk.kosten.map(({ bedrag, waarvoor, bron }) => ({
      bedrag,
      tekst: waarvoor,
      noten: noten.verwijs(bron),
    })),
    partners: praktijk.partners.map(({ naam, bron }) => ({
      tekst: naam,
      noten: noten.verwijs(bron),
    })),
    verhaal: toSecties(
      praktijk.tekst.filter((s) => s.kop),
      context,
    ),
    tijdlijn: toMomenten(praktijk.tijdlijn, noten),
    stamlijn: toStamlijn(praktijk, catalogus),
    verwant: (relaties.verwantenVanPraktijk.get(praktijk.id) ?? []).map((v) => ({
      href: hrefPraktijk(v.praktijk.id),
      tekst: v.praktijk.titel,
      soort: verwantLabels[v.soort],
      noten: noten.verwijs(v.bron),
      ...(v.jaar ? { jaar: v.jaar } : {}),
    })),
    tips: toTips(praktijk, catalogus, noten),
    updates: (relaties.updatesVanPraktijk.get(praktijk.id) ?? []).map((u) =>
      toUpdateRegel(u, catalogus),
    ),
    onzekerheden: praktijk.onzekerheden.map((o) => ({
      tekst: o.tekst,
      noten: noten.verwijs(o.bronnen),
    })),
    bronnen: noten.lijst(),
  };
}

/** Moments of a timeline, oldest first, with source marks. */
export function toMomenten(
  tijdlijn: readonly { datum: string; gebeurtenis: string; bron: string[] }[],
  noten: Noten,
): Moment[] {
  return tijdlijn
    .toSorted((a, b) => (a.datum < b.datum ? -1 : a.datum > b.datum ? 1 : 0))
    .map(({ datum, gebeurtenis, bron }) => ({
      datum: formatDatum(datum),
      tekst: gebeurtenis,
      noten: noten.verwijs(bron),
    }));
}

function toGeld(praktijk: Praktijk, noten: Noten): PraktijkView['geld'] {
  return praktijk.geldstromen
    .filter((g) => g.soort !== 'onbekend')
    .map(({ soort, toelichting, bron }) => ({
      soort: geldLabels[soort],
      tekst: toelichting ?? '',
      noten: noten.verwijs(bron),
    }));
}

function toStamlijn(praktijk: Praktijk, { relaties }: Catalogus): PraktijkView['stamlijn'] {
  const lijn = stamlijn(praktijk, relaties.verwantenVanPraktijk);
  if (lijn.length < 2) return [];
  return lijn.map(({ praktijk: p, afstand }) => ({
    href: hrefPraktijk(p.id),
    tekst: p.titel,
    hier: afstand === 0,
  }));
}

function toTips(praktijk: Praktijk, { opId }: Catalogus, noten: Noten): PraktijkView['tips'] {
  return praktijk.tips.flatMap(({ tip: id, hoe, bron }) => {
    const tip = opId.tips.get(id);
    if (!tip) return [];
    const { nummer, titel } = tip;
    return [{ nummer, href: hrefTip(tip), tekst: titel, hoe, noten: noten.verwijs(bron) }];
  });
}
