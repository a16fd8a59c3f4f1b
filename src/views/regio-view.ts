import type { Catalogus, Regio } from '#src/catalogus/model.ts';
import { formatDatum } from './datum.ts';
import { hrefRegio, type Link } from './href.ts';
import { toPraktijkCard, type PraktijkCard } from './praktijk-card.ts';
import { createNoten, type Bronregel, type Noot } from './noten.ts';
import type { Regel } from './praktijk-view.ts';
import { toUpdateRegel, type UpdateRegel } from './update-view.ts';
import { toSecties, type SectieView } from './tekst-html.ts';

/** Everything the page of a region shows, in the order in which it shows it. */
export type RegioView = {
  naam: string;
  soort: string;
  samenvatting: Regel;
  provincies: string;
  sinds: string;
  nagekeken: string;
  gemeenten: { naam: string; zeker: boolean }[];
  gemeentenToelichting?: string;
  intro: string;
  ontwikkelvragen: (Regel & { letterlijk: boolean })[];
  aanbod: Regel[];
  verhaal: SectieView[];
  praktijken: PraktijkCard[];
  partners: Regel[];
  updates: UpdateRegel[];
  buren: Link[];
  onzekerheden: Regel[];
  bronnen: Bronregel[];
};

const soorten = {
  inspiratieregio: 'Inspiratieregio',
  'later-aangesloten': 'Later aangesloten regio',
};

/** Makes the view of a region; sources are numbered in reading order. */
export function toRegioView(regio: Regio, catalogus: Catalogus): RegioView {
  const { relaties } = catalogus;
  const noten = createNoten(catalogus.bronnen);
  const context = { catalogus, noten };
  const regel = (tekst: string, bron: string[]): { tekst: string; noten: Noot[] } => ({
    tekst,
    noten: noten.verwijs(bron),
  });
  return {
    naam: regio.naam,
    soort: soorten[regio.soort],
    samenvatting: regel(regio.samenvatting, regio.bronnen),
    provincies: regio.provincies.join(' en '),
    sinds: regio.sinds === 'onbekend' ? 'Niet bekend' : formatDatum(regio.sinds),
    nagekeken: formatDatum(regio.nagekeken),
    gemeenten: regio.gemeenten.map((g) => ({ naam: g.naam, zeker: g.zeker === 'kern' })),
    ...(regio.gemeentenToelichting ? { gemeentenToelichting: regio.gemeentenToelichting } : {}),
    intro: toSecties(
      regio.tekst.filter((s) => !s.kop),
      context,
    )
      .map((s) => s.html)
      .join(''),
    ontwikkelvragen: regio.ontwikkelvragen.map(({ tekst, vorm, bron }) => ({
      ...regel(tekst, bron),
      letterlijk: vorm === 'letterlijk',
    })),
    praktijken: (relaties.praktijkenVanRegio.get(regio.id) ?? []).map((p) =>
      toPraktijkCard(p, catalogus),
    ),
    aanbod: regio.aanbod.map(({ tekst, bron }) => regel(tekst, bron)),
    verhaal: toSecties(
      regio.tekst.filter((s) => s.kop),
      context,
    ),
    partners: regio.partners.map(({ naam, bron }) => regel(naam, bron)),
    updates: (relaties.updatesVanRegio.get(regio.id) ?? []).map((u) => toUpdateRegel(u, catalogus)),
    buren: (relaties.buurregios.get(regio.id) ?? []).map((r) => ({
      href: hrefRegio(r.id),
      tekst: r.naam,
    })),
    onzekerheden: regio.onzekerheden.map((o) => regel(o.tekst, o.bronnen)),
    bronnen: noten.lijst(),
  };
}
