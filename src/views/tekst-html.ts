import type { Catalogus } from '#src/catalogus/model.ts';
import type { Deel, Sectie } from '#src/inhoud/deel.ts';
import { escapeHtml } from '#src/inhoud/tekst.ts';
import { hrefBegrip } from './href.ts';
import type { Noot, Noten } from './noten.ts';

/** What a text needs to know about the page it stands on. */
export type Tekstcontext = { catalogus: Catalogus; noten: Noten };

/** A section of a text as HTML, with its heading. */
export type SectieView = { kop?: string; anker?: string; html: string };

/** Turns the sections of a text into HTML; components become marks, links and boxes. */
export function toSecties(secties: readonly Sectie[], context: Tekstcontext): SectieView[] {
  return secties.map(({ kop, delen }) => ({
    ...(kop ? { kop: kop.tekst, anker: kop.anker } : {}),
    html: renderDelen(delen, context),
  }));
}

/** The part of a text before its first heading as HTML; empty when there is none. */
export function toIntro(secties: readonly Sectie[], context: Tekstcontext): string {
  return secties
    .filter((s) => !s.kop)
    .map((s) => renderDelen(s.delen, context))
    .join('');
}

/** Turns pieces of text into HTML. */
function renderDelen(delen: readonly Deel[], context: Tekstcontext): string {
  return delen.map((deel) => renderDeel(deel, context)).join('');
}

/** A source mark as HTML. */
function renderNoot({ nummer, anker, href }: Noot): string {
  return `<a class="noot" id="${anker}" href="${href}" aria-label="bron ${nummer}">[${nummer}]</a>`;
}

function renderDeel(deel: Deel, context: Tekstcontext): string {
  if (typeof deel === 'string') return deel;
  const { id = '' } = deel;
  switch (deel.naam) {
    case 'Bron':
      return context.noten.verwijs([id]).map(renderNoot).join('');
    case 'Begrip': {
      const term = context.catalogus.opId.begrippen.get(id)?.term ?? id;
      const tekst = renderDelen(deel.delen, context) || escapeHtml(term);
      return `<a class="begrip" href="${hrefBegrip(id)}">${tekst}</a>`;
    }
    case 'LetOp':
      return `<div class="let-op" role="note"><strong>Let op</strong>${renderDelen(deel.delen, context)}</div>`;
    case 'Engels':
      return `<span lang="en">${renderDelen(deel.delen, context)}</span>`;
    case 'Deur':
      return renderDelen(deel.delen, context);
    case 'Beheerder':
    case 'Licenties':
    case 'Meting':
    case 'Nagekeken':
    case 'Tijdlijn':
    case 'Schermbeeld':
      return '';
  }
}
