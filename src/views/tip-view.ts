import type { Catalogus, Tip } from '#src/catalogus/model.ts';
import { hrefTip, type Link } from './href.ts';
import { telwoord } from './kenmerken.ts';
import { createNoten, type Bronregel } from './noten.ts';
import { toVoorbeeld, type Voorbeeld } from './praktijk-voorbeeld.ts';
import type { Regel } from './regel.ts';
import { toSecties, type SectieView } from './tekst-html.ts';
import { toVraagLinks } from './vraag-view.ts';

/** Everything the page of a tip shows. */
export type TipView = {
  nummer: number;
  titel: string;
  kern: Regel;
  waarom: string;
  secties: SectieView[];
  vragen: string[];
  voorbeelden: Voorbeeld[];
  hulpmiddelen: Regel[];
  vragenHierover: Link[];
  vorige?: Link;
  volgende?: Link;
  bronnen: Bronregel[];
};

/** Makes the view of a tip, with its neighbours among the nine. */
export function toTipView(tip: Tip, catalogus: Catalogus): TipView {
  const noten = createNoten(catalogus.bronnen);
  const buur = (nummer: number): Link | undefined => {
    const ander = catalogus.tips.find((t) => t.nummer === nummer);
    return ander && { href: hrefTip(ander), tekst: `${ander.nummer}. ${ander.titel}` };
  };
  const [vorige, volgende] = [buur(tip.nummer - 1), buur(tip.nummer + 1)];
  return {
    nummer: tip.nummer,
    titel: tip.titel,
    kern: { tekst: tip.kern, noten: noten.verwijs(tip.bronnen) },
    waarom: tip.waarom,
    secties: toSecties(tip.tekst, { catalogus, noten }),
    vragen: tip.vragen,
    voorbeelden: (catalogus.relaties.illustratiesVanTip.get(tip.id) ?? []).map(
      ({ praktijk, ...punt }) => toVoorbeeld(praktijk, punt, { catalogus, noten }),
    ),
    hulpmiddelen: tip.hulpmiddelen.map(({ naam, bron }) => ({
      tekst: naam,
      noten: noten.verwijs(bron),
    })),
    vragenHierover: toVraagLinks(catalogus.relaties.vragenBijTip.get(tip.id)),
    ...(vorige ? { vorige } : {}),
    ...(volgende ? { volgende } : {}),
    bronnen: noten.lijst(),
  };
}

/** A tip in a list: its link and how many practices show it. */
export function toTipLink(tip: Tip, { relaties }: Catalogus) {
  const aantal = relaties.illustratiesVanTip.get(tip.id)?.length ?? 0;
  return {
    nummer: tip.nummer,
    href: hrefTip(tip),
    tekst: tip.titel,
    kern: tip.kern,
    voorbeelden: aantal
      ? `Te zien in ${telwoord(aantal, 'praktijk', 'praktijken')}`
      : 'Nog geen voorbeeld',
  };
}
