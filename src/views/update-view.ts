import type { Catalogus, Update } from '#src/catalogus/model.ts';
import { toBeeldView, type BeeldView, type Maat } from './beeld-view.ts';
import { formatDatum } from './datum.ts';
import { hrefPraktijk, hrefRegio, hrefUpdate, type Link } from './href.ts';
import { createNoten, type Bronregel } from './noten.ts';
import type { Regel } from './regel.ts';
import { toSecties, type SectieView } from './tekst-html.ts';

/** An update in a list. */
export type UpdateRegel = Link & { datum: string; iso: string; regio?: string };

/** Everything the page of an update shows. */
export type UpdateView = {
  titel: string;
  datum: string;
  iso: string;
  samenvatting: Regel;
  beeld?: BeeldView;
  secties: SectieView[];
  regio?: Link;
  praktijken: Link[];
  /** True when no source but the region itself says so. */
  eigenBericht: boolean;
  /** Where to read more, named by its host. */
  verder?: Link;
  bronnen: Bronregel[];
};

/** An update as a line in a list. */
export function toUpdateRegel(update: Update, { opId }: Catalogus): UpdateRegel {
  const regio = update.regio && opId.regios.get(update.regio)?.naam;
  return {
    href: hrefUpdate(update.id),
    tekst: update.titel,
    datum: formatDatum(update.datum),
    iso: update.datum,
    ...(regio ? { regio } : {}),
  };
}

/** Makes the view of an update; `readMaat` finds the size of its image. */
export function toUpdateView(
  update: Update,
  catalogus: Catalogus,
  readMaat: (adres: string) => Maat | undefined,
): UpdateView {
  const noten = createNoten(catalogus.bronnen);
  const regio = update.regio ? catalogus.opId.regios.get(update.regio) : undefined;
  return {
    titel: update.titel,
    datum: formatDatum(update.datum),
    iso: update.datum,
    samenvatting: { tekst: update.samenvatting, noten: noten.verwijs(update.bron) },
    ...(update.afbeelding ? { beeld: toBeeldView(update.afbeelding, readMaat) } : {}),
    secties: toSecties(update.tekst, { catalogus, noten }),
    ...(regio ? { regio: { href: hrefRegio(regio.id), tekst: regio.naam } } : {}),
    praktijken: update.praktijken.flatMap((id) => {
      const praktijk = catalogus.opId.praktijken.get(id);
      return praktijk ? [{ href: hrefPraktijk(id), tekst: praktijk.titel }] : [];
    }),
    eigenBericht: update.bron.length === 0,
    ...(update.link
      ? {
          verder: { href: update.link, tekst: new URL(update.link).hostname.replace(/^www\./, '') },
        }
      : {}),
    bronnen: noten.lijst(),
  };
}
