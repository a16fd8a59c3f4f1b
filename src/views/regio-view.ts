import type { Catalogus, Regio } from '#src/catalogus/model.ts';
import { formatDatum } from './datum.ts';
import { hrefRegio, hrefRegioFeed, hrefWerkbord, type Link } from './href.ts';
import { regiosoortLabels } from './labels.ts';
import { createNoten, type Bronregel, type Noten } from './noten.ts';
import { toPraktijkCard, type PraktijkCard } from './praktijk-card.ts';
import { toOnzekerheden, toPartners, toRegels, type Regel } from './regel.ts';
import { toIntro, toSecties, type SectieView } from './tekst-html.ts';
import { toUpdateRegel, type UpdateRegel } from './update-view.ts';
import { toVraagLinks } from './vraag-view.ts';

/** What a reader of a region page sees first. */
type RegioKern = {
  naam: string;
  soort: string;
  samenvatting: Regel;
  provincies: string;
  sinds: string;
  nagekeken: string;
  gemeenten: { naam: string; zeker: boolean }[];
  gemeentenToelichting?: string;
};

/** What the catalogue knows about a region from other entries. */
type RegioRelaties = {
  praktijken: PraktijkCard[];
  updates: UpdateRegel[];
  buren: Link[];
  vragen: Link[];
};

/** Everything the page of a region shows, in the order in which it shows it. */
export type RegioView = RegioKern &
  RegioRelaties & {
    intro: string;
    ontwikkelvragen: (Regel & { letterlijk: boolean })[];
    aanbod: Regel[];
    verhaal: SectieView[];
    partners: Regel[];
    onzekerheden: Regel[];
    bronnen: Bronregel[];
    /** The feed of the region, and its list of work. */
    volg: Link;
    werkbord: Link;
  };

/** Makes the view of a region; sources are numbered in reading order. */
export function toRegioView(regio: Regio, catalogus: Catalogus): RegioView {
  const noten = createNoten(catalogus.bronnen);
  const context = { catalogus, noten };
  return {
    ...toRegioKern(regio, noten),
    ...toRegioRelaties(regio, catalogus),
    intro: toIntro(regio.tekst, context),
    ontwikkelvragen: regio.ontwikkelvragen.map(({ tekst, vorm, bron }) => ({
      tekst,
      noten: noten.verwijs(bron),
      letterlijk: vorm === 'letterlijk',
    })),
    aanbod: toRegels(regio.aanbod, noten),
    verhaal: toSecties(
      regio.tekst.filter((s) => s.kop),
      context,
    ),
    partners: toPartners(regio.partners, noten),
    onzekerheden: toOnzekerheden(regio.onzekerheden, noten),
    bronnen: noten.lijst(),
    volg: { href: hrefRegioFeed(regio.id), tekst: 'Volg deze regio via RSS' },
    werkbord: { href: hrefWerkbord(regio.id), tekst: 'Werkbord: wat is er nog te doen?' },
  };
}

function toRegioKern(regio: Regio, noten: Noten): RegioKern {
  return {
    naam: regio.naam,
    soort: regiosoortLabels[regio.soort],
    samenvatting: { tekst: regio.samenvatting, noten: noten.verwijs(regio.bronnen) },
    provincies: regio.provincies.join(' en '),
    sinds: regio.sinds === 'onbekend' ? 'Niet bekend' : formatDatum(regio.sinds),
    nagekeken: formatDatum(regio.nagekeken),
    gemeenten: regio.gemeenten.map((g) => ({ naam: g.naam, zeker: g.zeker === 'kern' })),
    ...(regio.gemeentenToelichting ? { gemeentenToelichting: regio.gemeentenToelichting } : {}),
  };
}

function toRegioRelaties({ id }: Regio, catalogus: Catalogus): RegioRelaties {
  const { praktijkenVanRegio, updatesVanRegio, buurregios, vragenBijRegio } = catalogus.relaties;
  return {
    praktijken: (praktijkenVanRegio.get(id) ?? []).map((p) => toPraktijkCard(p, catalogus)),
    updates: (updatesVanRegio.get(id) ?? []).map((u) => toUpdateRegel(u, catalogus)),
    buren: (buurregios.get(id) ?? []).map((r) => ({ href: hrefRegio(r.id), tekst: r.naam })),
    vragen: toVraagLinks(vragenBijRegio.get(id)),
  };
}
