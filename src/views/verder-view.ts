import type { Catalogus, Praktijk } from '#src/catalogus/model.ts';
import { findVerwantePraktijken, type Reden } from '#src/catalogus/verwante-praktijken.ts';
import { hrefPraktijk, hrefThema, type Link } from './href.ts';
import { beginKlein, opsomming } from './kenmerken.ts';

/** Where to read on after a practice: practices that share something, and its themes. */
export type Verder = { praktijken: (Link & { reden: string })[]; themas: Link[] };

/** Most reasons a reader wants to see behind a link. */
const REDENEN = 2;

/** Makes the ways on from a practice. */
export function toVerder(praktijk: Praktijk, catalogus: Catalogus): Verder {
  return {
    praktijken: findVerwantePraktijken(praktijk, catalogus).map(({ praktijk: ander, redenen }) => ({
      href: hrefPraktijk(ander.id),
      tekst: ander.titel,
      reden: formatReden(redenen, catalogus),
    })),
    themas: praktijk.themas.flatMap((id) => {
      const thema = catalogus.opId.themas.get(id);
      return thema ? [{ href: hrefThema(id), tekst: thema.titel }] : [];
    }),
  };
}

/** The strongest kind of reason in words: `zelfde knelpunt: tijd van de intern begeleider`. */
export function formatReden(redenen: readonly Reden[], { opId }: Catalogus): string {
  const soort = redenen[0]?.soort ?? 'domeinen';
  if (soort === 'domeinen') return 'dezelfde domeinen';
  const { lijst, meer } = {
    knelpunt: { lijst: opId.knelpunten, meer: 'knelpunten' },
    tip: { lijst: opId.tips, meer: 'tips' },
    thema: { lijst: opId.themas, meer: 'thema’s' },
  }[soort];
  const titels = redenen
    .filter((reden) => reden.soort === soort)
    .slice(0, REDENEN)
    .map(({ id }) => beginKlein(lijst.get(id)?.titel ?? id));
  return `${titels.length > 1 ? `dezelfde ${meer}` : `zelfde ${soort}`}: ${opsomming(titels)}`;
}
