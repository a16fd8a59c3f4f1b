import type { Instellingen } from '#src/instellingen.ts';
import type { Meting } from '#src/schemas/meting.ts';
import { toKwaliteitView, type GemetenView } from './kwaliteit-view.ts';

/** What the accessibility statement says of the tests: tools with their version, own tests by name. */
export type VerklaringView = {
  gemeten?: GemetenView;
  programmas: string[];
  toetsen: string[];
};

/** Groups of tools the statement rests on. */
const programmagroepen = new Set(['programmas', 'html']);

/** Makes what the accessibility statement says of a run, or of what a run uses. */
export function toVerklaringView(
  meting: Meting | undefined,
  plek: Pick<Instellingen, 'website' | 'repository'>,
): VerklaringView {
  const { gemeten, groepen } = toKwaliteitView(meting, plek);
  const namen = (hoort: (anker: string) => boolean) =>
    groepen
      .filter(({ anker }) => hoort(anker))
      .flatMap(({ regels }) => regels)
      .filter((regel) => !gemeten || regel.gemeten)
      .map(({ naam, versie }) => (versie ? `${naam} ${versie}` : naam));
  return {
    ...(gemeten ? { gemeten } : {}),
    programmas: namen((anker) => programmagroepen.has(anker)),
    toetsen: namen((anker) => anker === 'eigen-toetsen'),
  };
}
