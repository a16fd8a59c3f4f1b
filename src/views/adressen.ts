import type { Catalogus } from '#src/catalogus/model.ts';
import { collecties } from '#src/schemas/velden.ts';
import { toFacetgroepen } from './facet-view.ts';
import { hrefWerkbord, linkNaar } from './href.ts';

/** Addresses of all pages that follow from the content: of every entry, of every value of a feature. */
export function toAdressen(catalogus: Catalogus): string[] {
  return [
    ...collecties.flatMap((collectie) =>
      catalogus[collectie].flatMap(({ id }) => linkNaar(catalogus, { collectie, id })?.href ?? []),
    ),
    ...catalogus.regios.map(({ id }) => hrefWerkbord(id)),
    ...toFacetgroepen(catalogus).flatMap((groep) => groep.waarden.map((waarde) => waarde.href)),
  ];
}
