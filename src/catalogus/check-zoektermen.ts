import type { Bevinding } from '#src/inhoud/bevinding.ts';
import type { Entry } from '#src/inhoud/entry.ts';

/** A word under which readers look for something belongs to one entry, and is no other’s title. */
export function checkZoektermen(entries: Entry[]): Bevinding[] {
  const eigenaar = new Map<string, Entry>();
  for (const entry of entries)
    for (const naam of namenOf(entry)) eigenaar.set(toSleutel(naam), entry);
  return entries.flatMap((entry) =>
    termenOf(entry).flatMap(({ veld, term }) => {
      const ander = eigenaar.get(toSleutel(term));
      if (!ander) eigenaar.set(toSleutel(term), entry);
      if (!ander || ander === entry) return [];
      return [
        {
          bestand: entry.bestand,
          veld,
          code: 'zoekterm-dubbel',
          ernst: 'fout' as const,
          melding: `“${term}” hoort al bij ${ander.bestand}.`,
          voorstel: 'Laat het woord op één plek staan.',
        },
      ];
    }),
  );
}

function namenOf({ data }: Entry): string[] {
  if ('term' in data) return [data.term, ...(data.afkorting ? [data.afkorting] : [])];
  return 'naam' in data ? [data.naam] : [];
}

function termenOf({ data }: Entry): { veld: string; term: string }[] {
  const veld = 'term' in data ? 'synoniemen' : 'zoektermen';
  const termen = 'term' in data ? data.synoniemen : 'zoektermen' in data ? data.zoektermen : [];
  return termen.map((term, i) => ({ veld: `${veld}[${i}]`, term }));
}

function toSleutel(naam: string): string {
  return naam
    .toLowerCase()
    .replace(/[^\p{L}\p{N}+]+/gu, ' ')
    .trim();
}
