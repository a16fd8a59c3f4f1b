import type { Pad } from '#src/inhoud/bevinding.ts';
import { onderdelen, type Deel, type Tekst } from '#src/inhoud/deel.ts';
import type { Entry } from '#src/inhoud/entry.ts';
import { collectVerwijzingen } from '#src/inhoud/schema-boom.ts';
import { schemas } from '#src/schemas/schemas.ts';
import type { Collectie } from '#src/schemas/velden.ts';

/** One reference from an entry to another; `pad` is empty when it stands in the text. */
export type Verwijzing = { pad: Pad; relatie: Collectie; id: string };

/** An entry, or what could be read of one. */
export type Verwijzer = Pick<Entry, 'bestand' | 'id' | 'collectie' | 'tekst'> & { data: unknown };

/** All references of an entry: first those in its fields, then those in its text. */
export function verwijzingenOf(entry: Omit<Verwijzer, 'bestand' | 'id'>): Verwijzing[] {
  return [
    ...collectVerwijzingen(schemas[entry.collectie], entry.data),
    ...verwijzingenInTekst(entry.tekst),
  ];
}

/** The references in a text, in reading order. */
export function verwijzingenInTekst(tekst: Tekst): Verwijzing[] {
  return tekst.flatMap((sectie) => inDelen(sectie.delen));
}

function inDelen(delen: Deel[]): Verwijzing[] {
  return delen.flatMap((deel) => {
    if (typeof deel === 'string') return [];
    const { id: relatie } = onderdelen[deel.naam] as { id?: Collectie };
    const hier = relatie && deel.id ? [{ pad: [], relatie, id: deel.id }] : [];
    return [...hier, ...inDelen(deel.delen)];
  });
}
