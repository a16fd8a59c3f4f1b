import type { Catalogus, Regio } from '#src/catalogus/model.ts';
import type { Plek } from '#src/catalogus/relaties.ts';
import { isLeegWerkbord, STILTE_IN_DAGEN, toWerkbord } from '#src/catalogus/werkbord.ts';
import type { Instellingen } from '#src/instellingen.ts';
import { toBewerkHref } from './bewerk.ts';
import { formatDatum } from './datum.ts';
import { linkNaar } from './href.ts';

/** An entry on the list of work: its page, what is to be done, and where it is edited. */
export type Taakregel = {
  titel: string;
  href: string;
  bestand: string;
  /** Absent while no repository is set; the page then names the file. */
  bewerk?: string;
  punten: string[];
};

/** Everything the list of work of a region shows. */
export type WerkbordView = {
  naam: string;
  peildag: string;
  /** True when nothing is left to do. */
  klaar: boolean;
  nieuws: { stil: boolean; tekst: string };
  nakijken: Taakregel[];
  legeVelden: Taakregel[];
  onzekerheden: Taakregel[];
  ontwikkelvragen: Taakregel[];
};

/** Makes the list of work of a region as it was on the day `peildag`. */
export function toWerkbordView(
  regio: Regio,
  catalogus: Catalogus,
  peildag: string,
  instellingen: Instellingen,
): WerkbordView {
  const werkbord = toWerkbord(regio, catalogus, peildag);
  const regel = (plek: Plek & { bestand: string }, punten: string[]): Taakregel => {
    const { href = '', tekst: titel = plek.id } = linkNaar(catalogus, plek) ?? {};
    const bewerk = toBewerkHref(plek, instellingen);
    return { titel, href, bestand: plek.bestand, ...(bewerk ? { bewerk } : {}), punten };
  };
  const zelf = { collectie: 'regios' as const, id: regio.id, bestand: regio.bestand };
  const { ontwikkelvragen } = werkbord;
  return {
    naam: regio.naam,
    peildag: formatDatum(peildag),
    klaar: isLeegWerkbord(werkbord),
    nieuws: { stil: werkbord.stil, tekst: formatNieuws(werkbord.laatsteUpdate, werkbord.stil) },
    nakijken: werkbord.nakijken.map((t) =>
      regel(t, [`Laatst nagekeken op ${formatDatum(t.nagekeken)}.`]),
    ),
    legeVelden: werkbord.legeVelden.map((t) => regel(t, t.velden)),
    onzekerheden: werkbord.onzekerheden.map((t) => regel(t, t.teksten)),
    ontwikkelvragen: ontwikkelvragen.length ? [regel(zelf, ontwikkelvragen)] : [],
  };
}

/** Says how old the newest update is, for the list of work and for the monthly reminder. */
export function formatNieuws(laatste: string | undefined, stil: boolean): string {
  if (!laatste) return 'Er is nog geen nieuws uit deze regio.';
  const wanneer = laatste.length === 10 ? 'van' : 'uit';
  const oordeel = stil ? ` Dat is meer dan ${STILTE_IN_DAGEN} dagen geleden.` : '';
  return `Het laatste nieuws is ${wanneer} ${formatDatum(laatste)}.${oordeel}`;
}
