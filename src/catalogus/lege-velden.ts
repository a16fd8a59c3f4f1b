import { toVelden, type Veld } from '#src/formulier/veld.ts';
import type { Velden } from '#src/inhoud/entry.ts';
import type { Collectie } from '#src/schemas/velden.ts';

/** Fields that are rightly empty in most entries; leaving them out misses nothing. */
const magLeeg: { [C in Collectie]?: readonly (keyof Velden<C>)[] } = {
  regios: ['gemeentenToelichting', 'vergelijkbaar', 'onzekerheden', 'zoektermen', 'zoekzinnen'],
  praktijken: [
    'ondertitel',
    'verwant',
    'knelpunten',
    'onzekerheden',
    'zoektermen',
    'zoekzinnen',
    'regio',
  ],
};

/** Fields inside a group that are rightly empty in most entries. */
const magLeegInGroep = ['toelichting', 'eind', 'bron'];

/**
 * Labels of the fields of an entry that say nothing yet, though readers would be helped by them.
 * A point that became an obstacle left `aandachtspunten`, so obstacles fill that field too.
 */
export function findLegeVelden(collectie: Collectie, data: Record<string, unknown>): string[] {
  const overslaan: readonly string[] = magLeeg[collectie] ?? [];
  return toVelden(collectie)
    .filter(({ naam }) => !overslaan.includes(naam))
    .filter(({ naam }) => naam !== 'aandachtspunten' || isLeeg(data['knelpunten']))
    .flatMap((veld) => findLeeg(veld, data[veld.naam]));
}

function findLeeg(veld: Veld, waarde: unknown): string[] {
  if (isLeeg(waarde)) return [veld.titel];
  if (veld.soort === 'groep')
    return (veld.velden ?? [])
      .filter(({ naam }) => !magLeegInGroep.includes(naam))
      .flatMap((binnen) => findLeeg(binnen, (waarde as Record<string, unknown>)[binnen.naam]))
      .map((titel) =>
        titel.startsWith(veld.titel) ? titel : `${veld.titel}: ${titel.toLowerCase()}`,
      );
  return veld.soort === 'lijst' && isOnbekend(waarde) ? [veld.titel] : [];
}

/** Empty, absent, or the word an editor writes when nobody knows. */
function isLeeg(waarde: unknown): boolean {
  return (
    waarde === undefined ||
    waarde === '' ||
    waarde === 'onbekend' ||
    (Array.isArray(waarde) && waarde.length === 0)
  );
}

/** A list of groups of which every group only says that it is unknown, as `soort: onbekend` does. */
function isOnbekend(lijst: unknown): boolean {
  return (
    Array.isArray(lijst) &&
    lijst.every((deel) => deel !== null && typeof deel === 'object' && 'soort' in deel) &&
    lijst.every((deel: { soort: unknown }) => deel.soort === 'onbekend')
  );
}
