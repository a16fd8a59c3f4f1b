import { parsePad, type Bevinding } from '#src/inhoud/bevinding.ts';
import { plekOfBestand } from '#src/inhoud/entry.ts';
import { titelOf } from '#src/inhoud/schema-boom.ts';
import { schemas } from '#src/schemas/schemas.ts';

/** Most findings told about one file. */
const MAX_PER_BESTAND = 50;

/** Longest text of a finding, in characters. */
const MAX_TEKST = 500;

/** Findings ready to show: in the order of the files, with field titles, harmless and not too many. */
export function finishBevindingen(bevindingen: readonly Bevinding[]): Bevinding[] {
  const perBestand = Map.groupBy(bevindingen, (b) => b.bestand);
  return [...perBestand.entries()]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([bestand, lijst]) => {
      const gesorteerd = lijst.map(finish).sort(byPlaats);
      const eerste = gesorteerd.slice(0, MAX_PER_BESTAND);
      const rest = gesorteerd.length - eerste.length;
      return rest ? [...eerste, reportRest(bestand, rest)] : eerste;
    });
}

function finish(bevinding: Bevinding): Bevinding {
  const { bestand, veld, melding, voorstel } = bevinding;
  const { collectie } = plekOfBestand(bestand);
  const titel = collectie && veld ? titelOf(schemas[collectie], parsePad(veld)) : undefined;
  return {
    ...bevinding,
    bestand: clean(bestand),
    ...(veld ? { veld: clean(veld).slice(0, 100) } : {}),
    ...(titel ? { titel: clean(titel).slice(0, 100) } : {}),
    melding: clean(melding),
    ...(voorstel ? { voorstel: clean(voorstel) } : {}),
  };
}

/** Findings quote what others wrote: no control characters in a terminal, no lines of their own. */
function clean(tekst: string): string {
  const schoon = tekst
    .slice(0, MAX_TEKST)
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\u061c\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]+/gu, ' ')
    .replace(/[\ud800-\udfff]/gu, '\ufffd');
  return tekst.length > MAX_TEKST ? `${schoon}…` : schoon;
}

function reportRest(bestand: string, aantal: number): Bevinding {
  return {
    bestand: clean(bestand),
    code: 'nog-meer',
    ernst: 'fout',
    melding: `In dit bestand zitten nog ${aantal} fouten of adviezen.`,
    voorstel: 'Verbeter eerst wat hierboven staat en controleer opnieuw.',
  };
}

function byPlaats(a: Bevinding, b: Bevinding): number {
  return (a.regel ?? 0) - (b.regel ?? 0) || (a.kolom ?? 0) - (b.kolom ?? 0);
}
