import type { Catalogus, Praktijk } from '#src/catalogus/model.ts';
import type { Verband } from '#src/catalogus/verbanden.ts';
import { hrefKnelpunt, hrefPraktijk, hrefTip } from './href.ts';
import { telwoord } from './kenmerken.ts';
import type { Onderwerp } from './netwerk-knoop.ts';

/** What the picture shows: the chosen practices, and every tip and obstacle with its count. */
export function toOnderwerpen(
  praktijken: readonly Praktijk[],
  verbanden: readonly Verband[],
  { tips, knelpunten }: Catalogus,
): Onderwerp[] {
  const aantallen = count(verbanden.flatMap((v) => [hrefPraktijk(v.praktijk.id), hrefDoel(v)]));
  const meeste = Math.max(1, ...new Set(count(verbanden.map(hrefDoel)).values()));
  const doel = (soort: 'tip' | 'knelpunt', href: string, titel: string): Onderwerp => {
    const aantal = aantallen.get(href) ?? 0;
    return { soort, href, titel, aantal, omvang: aantal / meeste };
  };
  return [
    ...tips.map((tip) => ({ ...doel('tip', hrefTip(tip), tip.titel), nummer: tip.nummer })),
    ...praktijken.map(({ id, titel }): Onderwerp => {
      const href = hrefPraktijk(id);
      return { soort: 'praktijk', href, titel, aantal: aantallen.get(href) ?? 0, omvang: 1 };
    }),
    ...knelpunten.map(({ id, titel }) => doel('knelpunt', hrefKnelpunt(id), titel)),
  ];
}

/** The address of the tip or obstacle of a relation. */
export function hrefDoel(verband: Verband): string {
  return verband.soort === 'tip' ? hrefTip(verband.doel) : hrefKnelpunt(verband.doel.id);
}

/** What a node says to someone who does not see the picture. */
export function formatNaam({ soort, titel, aantal, nummer }: Onderwerp): string {
  switch (soort) {
    case 'tip':
      return `Tip ${nummer}: ${titel}, ${telwoord(aantal, 'praktijk', 'praktijken')}`;
    case 'knelpunt':
      return `Knelpunt: ${titel}, ${telwoord(aantal, 'praktijk', 'praktijken')}`;
    case 'praktijk':
      return `Praktijk: ${titel}, ${telwoord(aantal, 'verband', 'verbanden')}`;
  }
}

function count(lijst: readonly string[]): Map<string, number> {
  const aantallen = new Map<string, number>();
  for (const sleutel of lijst) aantallen.set(sleutel, (aantallen.get(sleutel) ?? 0) + 1);
  return aantallen;
}
