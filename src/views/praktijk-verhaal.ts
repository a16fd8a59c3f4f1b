import type { Catalogus, Praktijk } from '#src/catalogus/model.ts';
import { stamlijn } from '#src/catalogus/stamboom.ts';
import { hrefPraktijk, hrefTip, type Link } from './href.ts';
import { verwantLabels } from './labels.ts';
import type { Noot, Noten } from './noten.ts';
import { toMomenten, toOnzekerheden, toPartners, type Moment, type Regel } from './regel.ts';
import { toSecties, type SectieView, type Tekstcontext } from './tekst-html.ts';
import { toUpdateRegel, type UpdateRegel } from './update-view.ts';
import { toVerder, type Verder } from './verder-view.ts';

/** The third layer of a practice: how it works, grew, relates, and what is uncertain. */
export type Verhaal = {
  verhaal: SectieView[];
  tijdlijn: Moment[];
  stamlijn: (Link & { hier: boolean })[];
  verwant: (Link & { soort: string; jaar?: number; noten: Noot[] })[];
  partners: Regel[];
  tips: (Link & { nummer: number; hoe: string; noten: Noot[] })[];
  updates: UpdateRegel[];
  verder: Verder;
  onzekerheden: Regel[];
};

/** Makes the story of a practice, in the order of the page. */
export function toVerhaal(praktijk: Praktijk, context: Tekstcontext): Verhaal {
  const { catalogus, noten } = context;
  return {
    verhaal: toSecties(
      praktijk.tekst.filter((s) => s.kop),
      context,
    ),
    tijdlijn: toMomenten(praktijk.tijdlijn, noten),
    stamlijn: toStamlijn(praktijk, catalogus),
    verwant: toVerwanten(praktijk, catalogus, noten),
    partners: toPartners(praktijk.partners, noten),
    tips: toTips(praktijk, catalogus, noten),
    updates: (catalogus.relaties.updatesVanPraktijk.get(praktijk.id) ?? []).map((u) =>
      toUpdateRegel(u, catalogus),
    ),
    verder: toVerder(praktijk, catalogus),
    onzekerheden: toOnzekerheden(praktijk.onzekerheden, noten),
  };
}

function toStamlijn(praktijk: Praktijk, { relaties }: Catalogus): Verhaal['stamlijn'] {
  const lijn = stamlijn(praktijk, relaties.verwantenVanPraktijk);
  if (lijn.length < 2) return [];
  return lijn.map(({ praktijk: p, afstand }) => ({
    href: hrefPraktijk(p.id),
    tekst: p.titel,
    hier: afstand === 0,
  }));
}

function toVerwanten({ id }: Praktijk, { relaties }: Catalogus, noten: Noten): Verhaal['verwant'] {
  return (relaties.verwantenVanPraktijk.get(id) ?? []).map(({ praktijk, soort, jaar, bron }) => ({
    href: hrefPraktijk(praktijk.id),
    tekst: praktijk.titel,
    soort: verwantLabels[soort],
    noten: noten.verwijs(bron),
    ...(jaar ? { jaar } : {}),
  }));
}

function toTips(praktijk: Praktijk, { opId }: Catalogus, noten: Noten): Verhaal['tips'] {
  return praktijk.tips.flatMap(({ tip: id, hoe, bron }) => {
    const tip = opId.tips.get(id);
    if (!tip) return [];
    const { nummer, titel } = tip;
    return [{ nummer, href: hrefTip(tip), tekst: titel, hoe, noten: noten.verwijs(bron) }];
  });
}
