import { packItems, type FacetIndex } from '#src/catalogus/facet-index.ts';
import { toAdresdeel } from '#src/catalogus/facetten.ts';
import type { Kenmerken } from '#src/catalogus/filter.ts';
import type { Catalogus, Praktijk } from '#src/catalogus/model.ts';
import type { Plek } from '#src/catalogus/relaties.ts';
import { collecties } from '#src/schemas/velden.ts';
import { toWaarden, type FacetgroepLinks } from './facet-view.ts';
import { linkNaar } from './href.ts';
import { domeinLabels, soortLabels } from './labels.ts';

/** Kinds of page a question can find, in the order in which a reader may want them. */
const zoeksoorten = [
  soortLabels.praktijken,
  soortLabels.vragen,
  soortLabels.knelpunten,
  soortLabels.regios,
  soortLabels.tips,
  soortLabels.themas,
  soortLabels.begrippen,
  soortLabels.updates,
  { een: 'Overzicht', meer: 'Overzichten' },
  soortLabels.paginas,
];

/** The groups by which the hits of a question are narrowed; before a question nothing is counted. */
export function toZoekgroepen({ regios }: Catalogus): FacetgroepLinks[] {
  const groepen: [groep: string, naam: string, waarden: [waarde: string, label: string][]][] = [
    ['soort', 'Soort', zoeksoorten.map(({ een, meer }) => [toAdresdeel(een), meer])],
    ['regio', 'Regio', regios.map((r) => [r.id, r.naam])],
    ['domein', 'Domein', Object.entries(domeinLabels)],
  ];
  return groepen.map(([groep, naam, waarden]) => ({
    groep,
    naam,
    waarden: waarden.map(([waarde, label]) => {
      return { waarde, label, aantal: 0, href: `/zoeken/?${groep}=${waarde}` };
    }),
  }));
}

/** The kind of every page that search can find, with the regions and domains it is about. */
export function toZoekIndex(
  catalogus: Catalogus,
  paginas: readonly { href: string; soort: string }[],
): FacetIndex {
  const onderwerpen = toOnderwerpen(catalogus);
  const items = paginas.map(({ href, soort }) => ({
    id: href,
    kenmerken: { soort: [toAdresdeel(soort)], ...onderwerpen.get(href) },
  }));
  return packItems(items, toWaarden(toZoekgroepen(catalogus)));
}

/** Address → regions and domains: a page is about those of the practices it tells of. */
function toOnderwerpen(catalogus: Catalogus): Map<string, Kenmerken> {
  const plekken = collecties.flatMap((collectie) =>
    catalogus[collectie].map(({ id }): Plek => ({ collectie, id })),
  );
  return new Map(
    plekken.flatMap((plek) => {
      const href = linkNaar(catalogus, plek)?.href;
      const praktijken = praktijkenVan(catalogus, plek);
      const regio = [...eigenRegios(catalogus, plek), ...praktijken.flatMap((p) => p.regio ?? [])];
      return href ? [[href, { regio, domein: praktijken.flatMap((p) => p.domeinen) }]] : [];
    }),
  );
}

function praktijkenVan({ relaties, opId }: Catalogus, { collectie, id }: Plek): Praktijk[] {
  const zoek = (ids: readonly string[] = []) => ids.flatMap((p) => opId.praktijken.get(p) ?? []);
  switch (collectie) {
    case 'praktijken':
      return zoek([id]);
    case 'regios':
      return relaties.praktijkenVanRegio.get(id) ?? [];
    case 'themas':
      return relaties.praktijkenVanThema.get(id) ?? [];
    case 'tips':
      return (relaties.illustratiesVanTip.get(id) ?? []).map((i) => i.praktijk);
    case 'knelpunten':
      return (relaties.ervaringenMetKnelpunt.get(id) ?? []).map((e) => e.praktijk);
    case 'vragen':
      return zoek(opId.vragen.get(id)?.praktijken.map((v) => v.praktijk));
    case 'updates':
      return zoek(opId.updates.get(id)?.praktijken);
    default:
      return [];
  }
}

/** A region is about itself, and an update about the region it names. */
function eigenRegios({ opId }: Catalogus, { collectie, id }: Plek): string[] {
  if (collectie === 'regios') return [id];
  const regio = collectie === 'updates' ? opId.updates.get(id)?.regio : undefined;
  return regio ? [regio] : [];
}
