import { formatPad, positieIn, type Bevinding, type Pad, type Positie } from './bevinding.ts';
import { findPersoonsgegevens, type Persoonsgegeven } from './persoonsgegevens.ts';
import { findVerboden } from './tekens.ts';

/** Every text in the data of an entry, with its place. */
function walkTeksten(data: unknown, pad: Pad = []): { pad: Pad; tekst: string }[] {
  if (typeof data === 'string') return [{ pad, tekst: data }];
  if (Array.isArray(data)) return data.flatMap((deel, i) => walkTeksten(deel, [...pad, i]));
  if (data === null || typeof data !== 'object') return [];
  return Object.entries(data).flatMap(([naam, waarde]) => walkTeksten(waarde, [...pad, naam]));
}

/**
 * What no value may hold: personal data, and characters that only appear once escapes are read. The
 * file itself is searched as well, for what stands in the text or in a comment.
 */
export function checkWaarden(
  bestand: string,
  inhoud: string,
  data: unknown,
  findPositie: (pad: Pad) => Positie,
): Bevinding[] {
  const gezien = new Set<string>();
  const velden = walkTeksten(data).flatMap(({ pad, tekst }): Bevinding[] => {
    const plek = { bestand, ...findPositie(pad), veld: formatPad(pad), ernst: 'fout' as const };
    const verboden = findVerboden(tekst);
    const gegevens = findPersoonsgegevens(tekst).map((gegeven) => {
      gezien.add(gegeven.waarde);
      return { ...plek, ...explainGegeven(gegeven) };
    });
    // What stands in the file as it is was reported when its characters were checked.
    return verboden && !findVerboden(inhoud) ? [{ ...plek, ...verboden }, ...gegevens] : gegevens;
  });
  const elders = findPersoonsgegevens(inhoud)
    .filter(({ waarde }) => !gezien.has(waarde))
    .slice(0, 60)
    .map((gegeven): Bevinding => ({
      bestand,
      ...positieIn(inhoud, gegeven.plek),
      ernst: 'fout',
      ...explainGegeven(gegeven),
    }));
  return [...velden, ...elders];
}

function explainGegeven({ soort, waarde }: Persoonsgegeven) {
  return {
    code: 'persoonsgegeven',
    melding: `Hier staat een ${soort}: ${waarde}`,
    voorstel: 'Haal het weg, en noem de organisatie of link naar haar website.',
  };
}
