import type { Catalogus, Praktijk } from '#src/catalogus/model.ts';
import { findVerwantePraktijken, type Reden } from '#src/catalogus/verwante-praktijken.ts';
import { hrefPraktijk, hrefThema, type Link } from './href.ts';
import { beginKlein } from './kenmerken.ts';

/** Where to read on after a practice: practices that share something, and its themes. */
export type Verder = { praktijken: (Link & { reden: string })[]; themas: Link[] };

/** Makes the ways on from a practice. */
export function toVerder(praktijk: Praktijk, catalogus: Catalogus): Verder {
  return {
    praktijken: findVerwantePraktijken(praktijk, catalogus).map(({ praktijk: ander, redenen }) => ({
      href: hrefPraktijk(ander.id),
      tekst: ander.titel,
      reden: redenen
        .slice(0, 1)
        .map((reden) => formatReden(reden, catalogus))
        .join(),
    })),
    themas: praktijk.themas.flatMap((id) => {
      const thema = catalogus.opId.themas.get(id);
      return thema ? [{ href: hrefThema(id), tekst: thema.titel }] : [];
    }),
  };
}

/** A reason in words: `zelfde knelpunt: tijd van de intern begeleider`. */
export function formatReden({ soort, id }: Reden, { opId }: Catalogus): string {
  if (soort === 'domeinen') return 'dezelfde domeinen';
  const lijst = { knelpunt: opId.knelpunten, tip: opId.tips, thema: opId.themas }[soort];
  return `zelfde ${soort}: ${beginKlein(lijst.get(id)?.titel ?? id)}`;
}
