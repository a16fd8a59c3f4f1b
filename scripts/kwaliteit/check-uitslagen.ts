import type { Uitslag } from '#src/schemas/meting.ts';
import { verwachteUitslagen } from '#src/views/kwaliteit-verwacht.ts';

/** Why the uitslagen of a run make no report, in plain words; empty when all are there and clean. */
export function checkUitslagen(uitslagen: readonly Uitslag[]): string[] {
  const namen = new Set(uitslagen.map(({ naam }) => naam));
  return [
    ...verwachteUitslagen
      .filter(({ naam, mist }) => !namen.has(naam) && !mist)
      .map(({ naam }) => `Er is geen uitslag van ${naam}. Draai eerst \`npm run site\`, helemaal.`),
    ...uitslagen
      .filter(({ bevindingen }) => bevindingen > 0)
      .map(
        ({ naam, bevindingen }) => `${naam} heeft bevindingen: ${bevindingen}. Los die eerst op.`,
      ),
    ...uitslagen.flatMap(({ naam, cijfers = [] }) =>
      cijfers
        .filter(({ waarde, minstens, hoogstens }) => !isBinnen(waarde, minstens, hoogstens))
        .map((c) => `${naam}: ${c.naam} is ${c.waarde}, buiten de grens.`),
    ),
    ...uitslagen.flatMap(({ naam, gewichten = [] }) =>
      gewichten
        .filter(({ bytes, grens }) => bytes > grens)
        .map((g) => `${naam}: ${g.naam} is ${g.bytes} bytes en mag ${g.grens} zijn.`),
    ),
  ];
}

function isBinnen(waarde: number, minstens = -Infinity, hoogstens = Infinity): boolean {
  return waarde >= minstens && waarde <= hoogstens;
}
