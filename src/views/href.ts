import type { Plek } from '#src/catalogus/relaties.ts';
import type { Catalogus, Tip } from '#src/catalogus/model.ts';

/** Address of a practice. */
export const hrefPraktijk = (id: string): string => `/praktijken/${id}/`;
/** Address of a region. */
export const hrefRegio = (id: string): string => `/regios/${id}/`;
/** Address of the list of work of a region. */
export const hrefWerkbord = (id: string): string => `/regios/${id}/werkbord/`;
/** Address of the feed of a region. */
export const hrefRegioFeed = (id: string): string => `/regios/${id}/rss.xml`;
/** Address of a tip: its number and id. */
export const hrefTip = ({ nummer, id }: Pick<Tip, 'nummer' | 'id'>): string =>
  `/tips/${nummer}-${id}/`;
/** Address of a term. */
export const hrefBegrip = (id: string): string => `/begrippen/${id}/`;
/** Address of an update. */
export const hrefUpdate = (id: string): string => `/updates/${id}/`;

/** Address of a question. */
export const hrefVraag = (id: string): string => `/vragen/${id}/`;
/** Address of an obstacle. */
export const hrefKnelpunt = (id: string): string => `/knelpunten/${id}/`;
/** Address of a theme. */
export const hrefThema = (id: string): string => `/themas/${id}/`;

/** Address and title of a place in the catalogue; undefined for a source, which has no page. */
export function linkNaar({ opId }: Catalogus, { collectie, id }: Plek): Link | undefined {
  switch (collectie) {
    case 'praktijken':
      return link(hrefPraktijk(id), opId.praktijken.get(id)?.titel);
    case 'regios':
      return link(hrefRegio(id), opId.regios.get(id)?.naam);
    case 'tips': {
      const tip = opId.tips.get(id);
      return tip && link(hrefTip(tip), tip.titel);
    }
    case 'begrippen':
      return link(hrefBegrip(id), opId.begrippen.get(id)?.term);
    case 'updates':
      return link(hrefUpdate(id), opId.updates.get(id)?.titel);
    case 'vragen':
      return link(hrefVraag(id), opId.vragen.get(id)?.titel);
    case 'knelpunten':
      return link(hrefKnelpunt(id), opId.knelpunten.get(id)?.titel);
    case 'themas':
      return link(hrefThema(id), opId.themas.get(id)?.titel);
    case 'paginas':
      return link(`/${id}/`, opId.paginas.get(id)?.titel);
    case 'bronnen':
      return undefined;
  }
}

/** A link with its text. */
export type Link = { href: string; tekst: string };

/** A link in a list, with what is behind it and how much. */
export type Linkregel = Link & { uitleg: string; aantal: string };

function link(href: string, tekst: string | undefined): Link | undefined {
  return tekst === undefined ? undefined : { href, tekst };
}
