import type { Bevinding } from '#src/inhoud/bevinding.ts';
import { foutenOf, telwoord, type Uitslag } from './uitslag.ts';

/** Most findings in one summary; a comment on GitHub has a largest size. */
const MEESTE = 60;

/** A summary for a pull request, for people who never saw this check before. */
export function formatMarkdown(uitslag: Uitslag): string {
  const { bevindingen, elders, aantal } = uitslag;
  const fouten = bevindingen.filter((b) => b.ernst === 'fout');
  const adviezen = bevindingen.filter((b) => b.ernst === 'advies');
  const alle = foutenOf(uitslag).length;
  const nagekeken = `${telwoord(aantal, 'bestand', 'bestanden')} nagekeken.`;
  const kop = !alle
    ? `### Alles klopt\n\n${nagekeken}`
    : alle === 1
      ? '### Er is 1 ding om te verbeteren'
      : `### Er zijn ${alle} dingen om te verbeteren`;
  return `${[
    kop,
    ...formatLijst(fouten),
    ...(elders.length
      ? ['#### Door deze wijziging klopt er elders iets niet', ...formatLijst(elders)]
      : []),
    ...(adviezen.length ? ['#### Tips, niet verplicht', ...formatLijst(adviezen)] : []),
  ].join('\n\n')}\n`;
}

function formatLijst(bevindingen: readonly Bevinding[]): string[] {
  const perBestand = Map.groupBy(bevindingen.slice(0, MEESTE), (b) => b.bestand);
  const rest = bevindingen.length - MEESTE;
  return [
    ...[...perBestand].flatMap(([bestand, lijst]) => [
      `**${escape(bestand)}**`,
      lijst.map(formatPunt).join('\n'),
    ]),
    ...(rest > 0 ? [`En nog ${rest}.`] : []),
  ];
}

function formatPunt({ regel, titel, melding, voorstel }: Bevinding): string {
  const plek = [regel && `Regel ${regel}`, titel].filter(Boolean).join(', ');
  const tekst = [melding, voorstel].filter(Boolean).join(' ');
  return `- ${plek ? `${escape(plek)}: ` : ''}${escape(tekst)}`;
}

/** What others wrote stays text: no markup, links, images or mentions. */
function escape(tekst: string): string {
  return tekst
    .replace(/[!-/:-@[-`{-~]/g, (teken) => (/[.,;:'"%?()/-]/.test(teken) ? teken : `\\${teken}`))
    .replace(/\\@/g, '@<!-- -->')
    .replace(/(https?)(:)/gi, '$1<!-- -->$2')
    .replace(/(www)(\.)/gi, '$1<!-- -->$2');
}
