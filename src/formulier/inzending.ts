import type { Bevinding, Pad } from '#src/inhoud/bevinding.ts';
import type { Bestand, Entry } from '#src/inhoud/entry.ts';
import type { Antwoordfout } from './antwoord.ts';
import { toFormulieren, type Inzendsoort } from './formulieren.ts';
import { toPraktijk } from './inzending-praktijk.ts';
import { toUpdate } from './inzending-update.ts';
import { readIssue, type Antwoorden } from './issue.ts';

/** What an answer became: a title and files, or what is wrong with the answers. */
export type Uitkomst = { titel: string; bestanden: Bestand[] } | { fouten: Antwoordfout[] };

/** What is known when an issue is read: all entries, and the day. */
export type Bekend = { entries: Entry[]; dag: string };

/** Something a sender has to change, with the question it is about. */
export type Inzendfout = { vraag?: string; melding: string; voorstel?: string };

/** The forms; the lists they offer do not matter for reading them. */
const formulieren = toFormulieren({ regios: [], themas: [] });

const makers: Record<Inzendsoort, (antwoorden: Antwoorden, bekend: Bekend) => Uitkomst> = {
  update: toUpdate,
  praktijk: toPraktijk,
};

/** Turns the text of an issue into files; every answer is checked before it is used. Pure. */
export function toInzending(
  soort: Inzendsoort,
  tekst: string,
  bekend: Bekend,
): { titel: string; bestanden: Bestand[] } | { fouten: Inzendfout[] } {
  const antwoorden = readIssue(tekst, formulieren[soort]);
  if (!antwoorden) return { fouten: [geenFormulier] };
  const uitkomst = makers[soort](antwoorden, bekend);
  if ('bestanden' in uitkomst) return uitkomst;
  return {
    fouten: uitkomst.fouten.map(({ pad, melding, voorstel }) =>
      toInzendfout(soort, pad, { melding, voorstel }),
    ),
  };
}

/** The form a text follows; undefined for a message of another kind. */
export function findSoort(tekst: string): Inzendsoort | undefined {
  const soorten = Object.keys(makers) as Inzendsoort[];
  return soorten.find((soort) => readIssue(tekst, formulieren[soort]));
}

/** The findings of the check over the files of a submission, with the questions they are about. */
export function toInzendfouten(soort: Inzendsoort, bevindingen: Bevinding[]): Inzendfout[] {
  return bevindingen.map(({ bestand, veld, melding, voorstel }) => {
    const pad = veld ? veld.split(/[.[\]]+/).filter(Boolean) : ['tekst'];
    const bijBron = bestand.startsWith('content/bronnen/');
    return toInzendfout(soort, bijBron ? ['bron', ...pad] : pad, { melding, voorstel });
  });
}

const geenFormulier: Inzendfout = {
  melding: 'De tekst van dit bericht past niet bij het formulier.',
  voorstel: 'Laat de kopjes die met ### beginnen staan, of vul het formulier opnieuw in.',
};

function toInzendfout(
  soort: Inzendsoort,
  pad: Pad,
  { melding, voorstel }: { melding: string; voorstel: string | undefined },
): Inzendfout {
  const vraag = formulieren[soort].velden.find(({ id }) =>
    id.split('.').every((deel, i) => deel === pad[i]),
  );
  return { ...(vraag ? { vraag: vraag.label } : {}), melding, ...(voorstel ? { voorstel } : {}) };
}
