import type { Bron, Catalogus } from '#src/catalogus/model.ts';
import type { Plek } from '#src/catalogus/relaties.ts';
import { linkNaar, type Link } from './href.ts';
import { soortLabels } from './labels.ts';
import { toBronregel } from './noten.ts';

/** A source in the list of all sources, with the pages that cite it. */
export type BronView = Omit<ReturnType<typeof toBronregel>, never> & { gebruikt: Link[] };

/** Names of the kinds of source. */
const bronsoorten: Record<Bron['soort'], string> = {
  programma: 'Programma Met Andere Ogen en landelijke partijen',
  onderzoek: 'Onderzoek en evaluatie',
  kamerstuk: 'Stukken van de Tweede Kamer',
  beleid: 'Gemeenten, plannen en jaarverslagen',
  kennispagina: 'Kennispagina’s en begrippenlijsten',
  vakblad: 'Vakbladen',
  nieuws: 'Nieuws',
  organisatie: 'Organisaties uit de praktijk',
};

/** All sources by kind, each with the pages that cite it. */
export function toBronnenView(catalogus: Catalogus): { soort: string; bronnen: BronView[] }[] {
  return Object.entries(bronsoorten).flatMap(([soort, label]) => {
    const bronnen = catalogus.bronnen
      .filter((b) => b.soort === soort)
      .map((bron) => ({
        ...toBronregel(bron),
        gebruikt: (catalogus.relaties.plekkenVanBron.get(bron.id) ?? []).flatMap(
          (plek) => linkMetSoort(catalogus, plek) ?? [],
        ),
      }));
    return bronnen.length ? [{ soort: label, bronnen }] : [];
  });
}

/** With its kind, because a source is often called what its page is called: Almere. */
function linkMetSoort(catalogus: Catalogus, plek: Plek): Link | undefined {
  const link = linkNaar(catalogus, plek);
  const soort = soortLabels[plek.collectie].een.toLowerCase();
  return link && { ...link, tekst: `${link.tekst} (${soort})` };
}
