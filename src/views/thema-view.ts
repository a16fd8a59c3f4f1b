import type { Catalogus, Thema } from '#src/catalogus/model.ts';
import { hrefThema, type Linkregel } from './href.ts';
import { telwoord } from './kenmerken.ts';
import { toPraktijkCard, type PraktijkCard } from './praktijk-card.ts';

/** The practices of a theme as cards. */
export function toThemaCards({ id }: Thema, catalogus: Catalogus): PraktijkCard[] {
  return (catalogus.relaties.praktijkenVanThema.get(id) ?? []).map((p) =>
    toPraktijkCard(p, catalogus),
  );
}

/** A theme in a list, with how many practices belong to it. */
export function toThemaLink({ id, titel, omschrijving }: Thema, catalogus: Catalogus): Linkregel {
  const aantal = catalogus.relaties.praktijkenVanThema.get(id)?.length ?? 0;
  return {
    href: hrefThema(id),
    tekst: titel,
    uitleg: omschrijving,
    aantal: telwoord(aantal, 'praktijk', 'praktijken'),
  };
}
