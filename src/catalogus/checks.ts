import { formatPad, type Bevinding, type Pad } from '#src/inhoud/bevinding.ts';
import type { Entry } from '#src/inhoud/entry.ts';
import { bronIdPatroon, idPatroon } from '#src/schemas/velden.ts';
import { checkStamboom } from './check-stamboom.ts';
import { checkVerwijzingen, type Doel } from './check-verwijzingen.ts';
import { checkZoektermen } from './check-zoektermen.ts';
import { verwijzingenOf } from './verwijzingen.ts';

/** Number of tips the NJi gives. */
const AANTAL_TIPS = 9;

/**
 * Checks between entries: references, duplicates, names and counts. Pure; returns all findings.
 * `doelen` adds files that exist but could not be read, so that their own fault is the only finding;
 * `heel` says that all could be read in full.
 */
export function checkCatalogus(
  entries: Entry[],
  doelen: Doel[] = entries,
  heel = doelen.length === entries.length,
): Bevinding[] {
  return [
    ...checkNamen(entries),
    ...checkDubbel(entries),
    ...checkVerwijzingen(entries, doelen),
    ...checkTips(entries, doelen),
    ...checkStamboom(entries),
    ...checkZoektermen(entries),
    ...(heel ? checkOngebruikteBronnen(entries) : []),
  ];
}

/** File names are lower case ids; a source file is named after its id. */
function checkNamen(entries: Entry[]): Bevinding[] {
  return entries.flatMap((entry) => {
    if (entry.collectie === 'bronnen') {
      const { id } = (entry as Entry<'bronnen'>).data;
      return id === entry.id
        ? []
        : [
            fout(entry, ['id'], 'id-anders-dan-bestandsnaam', {
              melding: `Het nummer is “${id}”, maar het bestand heet “${entry.id}”.`,
              voorstel: `Noem het bestand ${id}.yaml.`,
            }),
          ];
    }
    if (idPatroon.test(entry.id) && !bronIdPatroon.test(entry.id)) return [];
    return [
      fout(entry, [], 'bestandsnaam', {
        melding: `De bestandsnaam “${entry.id}” kan niet.`,
        voorstel: 'Gebruik kleine letters, cijfers en koppeltekens, zoals oja-almere.',
      }),
    ];
  });
}

/** No two entries of a collection share an id or a title. */
function checkDubbel(entries: Entry[]): Bevinding[] {
  const eerder = new Map<string, Entry>();
  return entries.flatMap((entry) =>
    [`id ${entry.id}`, `titel ${titelOf(entry).toLowerCase()}`].flatMap((sleutel) => {
      const plek = `${entry.collectie} ${sleutel}`;
      const vorige = eerder.get(plek);
      if (!vorige) {
        eerder.set(plek, entry);
        return [];
      }
      const soort = sleutel.startsWith('id') ? 'naam' : 'titel';
      return [
        fout(entry, soort === 'titel' ? [titelveldOf(entry)] : [], `dubbele-${soort}`, {
          melding: `Deze ${soort} bestaat al in ${vorige.bestand}.`,
          voorstel: `Geef een van de twee een andere ${soort}.`,
        }),
      ];
    }),
  );
}

/** There are exactly nine tips, numbered 1 to 9. */
function checkTips(entries: Entry[], doelen: Doel[]): Bevinding[] {
  const tips = entries.filter((e): e is Entry<'tips'> => e.collectie === 'tips');
  const nummers = new Map<number, Entry<'tips'>>();
  const dubbel = tips.flatMap((tip) => {
    const vorige = nummers.get(tip.data.nummer);
    nummers.set(tip.data.nummer, vorige ?? tip);
    return vorige
      ? [
          fout(tip, ['nummer'], 'tipnummer-dubbel', {
            melding: `Tip ${tip.data.nummer} bestaat al in ${vorige.bestand}.`,
            voorstel: 'Geef elke tip een eigen nummer van 1 tot en met 9.',
          }),
        ]
      : [];
  });
  const aantal = doelen.filter((d) => d.collectie === 'tips').length;
  if (aantal === AANTAL_TIPS) return dubbel;
  const mist = Array.from({ length: AANTAL_TIPS }, (_, i) => i + 1).filter((n) => !nummers.has(n));
  return [
    ...dubbel,
    {
      bestand: 'content/tips',
      code: 'negen-tips',
      ernst: 'fout',
      melding: `Er zijn ${aantal} tips; het moeten er negen zijn.`,
      voorstel: mist.length
        ? `Nummer ${mist.join(', ')} ontbreekt.`
        : 'Haal de tip weg die te veel is.',
    },
  ];
}

/** Only sources that something cites are listed. */
function checkOngebruikteBronnen(entries: Entry[]): Bevinding[] {
  const gebruikt = new Set(
    entries.flatMap(verwijzingenOf).flatMap((v) => (v.relatie === 'bronnen' ? [v.id] : [])),
  );
  return entries
    .filter((e) => e.collectie === 'bronnen' && !gebruikt.has(e.id))
    .map((e) =>
      fout(e, [], 'bron-ongebruikt', {
        melding: `Geen enkele pagina gebruikt bron ${e.id}.`,
        voorstel: 'Verwijs er ergens naar, of haal het bestand weg.',
      }),
    );
}

function titelveldOf(entry: Entry): string {
  return 'titel' in entry.data ? 'titel' : 'naam' in entry.data ? 'naam' : 'term';
}

function titelOf(entry: Entry): string {
  return String((entry.data as Record<string, unknown>)[titelveldOf(entry)]);
}

function fout(
  { bestand }: Entry,
  pad: Pad,
  code: string,
  tekst: { melding: string; voorstel: string },
): Bevinding {
  return {
    bestand,
    ...(pad.length ? { veld: formatPad(pad) } : {}),
    code,
    ernst: 'fout',
    ...tekst,
  };
}
