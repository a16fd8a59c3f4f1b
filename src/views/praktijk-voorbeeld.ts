import type { Praktijk } from '#src/catalogus/model.ts';
import { hrefPraktijk, type Link } from './href.ts';
import { formatPlaats } from './kenmerken.ts';
import type { Noot } from './noten.ts';
import type { Tekstcontext } from './tekst-html.ts';

/** A practice in a list of examples: where it is and what it shows. */
export type Voorbeeld = Link & { plaats: string; hoe: string; noten: Noot[]; stand?: string };

/** Makes an example of a practice. */
export function toVoorbeeld(
  praktijk: Praktijk,
  { hoe, bron }: { hoe: string; bron: string[] },
  { catalogus, noten }: Tekstcontext,
): Voorbeeld {
  const regio = praktijk.regio && catalogus.opId.regios.get(praktijk.regio)?.naam;
  return {
    href: hrefPraktijk(praktijk.id),
    tekst: praktijk.titel,
    plaats: formatPlaats(praktijk, regio),
    hoe,
    noten: noten.verwijs(bron),
  };
}
