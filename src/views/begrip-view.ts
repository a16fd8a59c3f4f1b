import type { Begrip, Catalogus } from '#src/catalogus/model.ts';
import { hrefBegrip, linkNaar, type Link } from './href.ts';
import { soortLabels } from './labels.ts';
import { createNoten, type Bronregel } from './noten.ts';
import type { Regel } from './regel.ts';
import { toSecties, type SectieView } from './tekst-html.ts';

/** Everything the page of a term shows. */
export type BegripView = {
  titel: string;
  definitie: Regel;
  synoniemen: string[];
  secties: SectieView[];
  verwant: (Link & { definitie: string })[];
  gebruikt: { soort: string; links: Link[] }[];
  bronnen: Bronregel[];
};

/** Makes the view of a term, with every page that uses it. */
export function toBegripView(begrip: Begrip, catalogus: Catalogus): BegripView {
  const { relaties } = catalogus;
  const noten = createNoten(catalogus.bronnen);
  const plekken = relaties.plekkenVanBegrip.get(begrip.id) ?? [];
  return {
    titel: begripNaam(begrip),
    definitie: { tekst: begrip.definitie, noten: noten.verwijs(begrip.bron) },
    synoniemen: begrip.synoniemen,
    secties: toSecties(begrip.tekst, { catalogus, noten }),
    verwant: (relaties.verwanteBegrippen.get(begrip.id) ?? []).map((b) => ({
      href: hrefBegrip(b.id),
      tekst: begripNaam(b),
      definitie: b.definitie,
    })),
    gebruikt: (
      ['praktijken', 'regios', 'vragen', 'knelpunten', 'tips', 'paginas'] as const
    ).flatMap((collectie) => {
      const links = plekken
        .filter((p) => p.collectie === collectie)
        .flatMap((p) => linkNaar(catalogus, p) ?? []);
      return links.length ? [{ soort: soortLabels[collectie].meer, links }] : [];
    }),
    bronnen: noten.lijst(),
  };
}

/** A term with its abbreviation: `jeugdgezondheidszorg (JGZ)`. */
export function begripNaam({ term, afkorting }: Pick<Begrip, 'term' | 'afkorting'>): string {
  return afkorting ? `${term} (${afkorting})` : term;
}
