import type { Bevinding } from '#src/inhoud/bevinding.ts';
import type { Entry } from '#src/inhoud/entry.ts';
import { bekendeAfkortingen } from './afkortingen.ts';
import { splitZinnen } from './leesbaarheid.ts';

const afkorting = /(?<![\p{L}\p{N}@./-])\p{Lu}[\p{Lu}\p{N}&]{1,6}(?![\p{L}\p{N}])/gu;

/**
 * Abbreviations nobody explains: not on the site as a term, not written out on the page itself, not
 * part of a name. One advice for each abbreviation of an entry.
 */
export function checkAfkortingen(entries: Entry[]): Bevinding[] {
  const bekend = new Set([...bekendeAfkortingen, ...entries.flatMap(namenOf)].map(toSleutel));
  return entries.flatMap((entry) => {
    const zinnen = splitZinnen(entry);
    const alles = zinnen.join('\n');
    const gevonden = new Set(zinnen.flatMap((zin) => zin.match(afkorting) ?? []));
    return [...gevonden]
      .filter((woord) => !bekend.has(toSleutel(woord)) && !isUitgelegd(woord, alles))
      .map((woord) => ({
        bestand: entry.bestand,
        code: 'afkorting',
        ernst: 'advies' as const,
        melding: `Niet elke lezer kent “${woord}”.`,
        voorstel: `Schrijf het voluit, of zet erachter tussen haakjes wat het betekent: ${woord} (…).`,
      }));
  });
}

/** Words that are names on this site: terms, and every word of a title, an organisation or a place. */
function namenOf({ data }: Entry): string[] {
  const namen = [
    ...('term' in data ? [data.term, data.afkorting ?? '', ...data.synoniemen] : []),
    ...('titel' in data ? [data.titel] : []),
    ...('naam' in data ? [data.naam] : []),
    ...('zoektermen' in data ? data.zoektermen : []),
    ...('partners' in data ? data.partners.map((p) => p.naam) : []),
    ...('uitgever' in data ? [data.uitgever, ...data.auteurs] : []),
  ];
  return namen.flatMap((naam) => [naam, ...(naam.match(afkorting) ?? [])]);
}

function isUitgelegd(woord: string, tekst: string): boolean {
  return [`(${woord})`, `${woord} (`, `staat ${woord} voor`].some((vorm) => tekst.includes(vorm));
}

function toSleutel(naam: string): string {
  return naam.toLowerCase();
}
