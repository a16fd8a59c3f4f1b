import { formatPad, type Bevinding, type Pad } from '#src/inhoud/bevinding.ts';
import type { Entry } from '#src/inhoud/entry.ts';
import { findGelijkende } from '#src/inhoud/gelijkenis.ts';
import { bronIdPatroon, idPatroon, type Collectie } from '#src/schemas/velden.ts';
import { checkStamboom } from './check-stamboom.ts';
import { checkZoektermen } from './check-zoektermen.ts';
import { verwijzingenOf } from './verwijzingen.ts';

/** Number of tips the NJi gives. */
const AANTAL_TIPS = 9;

/** What a reference can point at. */
type Doel = Pick<Entry, 'collectie' | 'id'>;

/**
 * Checks between entries: references, duplicates, names and counts. Pure; returns all findings.
 * `doelen` adds files that exist but could not be read, so that their own fault is the only finding.
 */
export function checkCatalogus(entries: Entry[], doelen: Doel[] = entries): Bevinding[] {
  return [
    ...checkNamen(entries),
    ...checkDubbel(entries),
    ...checkVerwijzingen(entries, doelen),
    ...checkTips(entries),
    ...checkStamboom(entries),
    ...checkZoektermen(entries),
    ...checkOngebruikteBronnen(entries, doelen),
  ];
}

/** Every reference points at an entry that exists and is not the entry itself. */
function checkVerwijzingen(entries: Entry[], doelen: Doel[] = entries): Bevinding[] {
  const ids = new Map<Collectie, Set<string>>();
  for (const { collectie, id } of doelen)
    ids.set(collectie, (ids.get(collectie) ?? new Set()).add(id));
  return entries.flatMap((entry) =>
    verwijzingenOf(entry).flatMap(({ pad, relatie, id }) => {
      const bekend = ids.get(relatie) ?? new Set();
      const naarZichzelf = relatie === entry.collectie && id === entry.id;
      if (bekend.has(id) && !naarZichzelf) return [];
      const bedoeld = findGelijkende(
        id,
        [...bekend].filter((b) => b !== entry.id),
      );
      return [
        fout(entry, pad, naarZichzelf ? 'verwijzing-naar-zichzelf' : 'verwijzing-onbekend', {
          melding: naarZichzelf
            ? `"${id}" verwijst naar zichzelf.`
            : `"${id}" staat niet in content/${relatie}.`,
          voorstel: bedoeld
            ? `Bedoel je "${bedoeld}"?`
            : `Kijk welke namen er in content/${relatie} staan.`,
        }),
      ];
    }),
  );
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
              melding: `Het nummer is "${id}", maar het bestand heet "${entry.id}".`,
              voorstel: `Noem het bestand ${id}.yaml.`,
            }),
          ];
    }
    if (idPatroon.test(entry.id) && !bronIdPatroon.test(entry.id)) return [];
    return [
      fout(entry, [], 'bestandsnaam', {
        melding: `De bestandsnaam "${entry.id}" kan niet.`,
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
function checkTips(entries: Entry[]): Bevinding[] {
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
  if (tips.length === AANTAL_TIPS) return dubbel;
  const mist = Array.from({ length: AANTAL_TIPS }, (_, i) => i + 1).filter((n) => !nummers.has(n));
  return [
    ...dubbel,
    {
      bestand: 'content/tips',
      code: 'negen-tips',
      ernst: 'fout',
      melding: `Er zijn ${tips.length} tips; het moeten er negen zijn.`,
      voorstel: mist.length
        ? `Nummer ${mist.join(', ')} ontbreekt.`
        : 'Haal de tip weg die te veel is.',
    },
  ];
}

/** Only sources that something cites are listed; not checked while a file cannot be read. */
function checkOngebruikteBronnen(entries: Entry[], doelen: Doel[] = entries): Bevinding[] {
  if (doelen.length > entries.length) return [];
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
