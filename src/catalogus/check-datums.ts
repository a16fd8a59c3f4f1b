import { formatPad, type Bevinding, type Pad } from '#src/inhoud/bevinding.ts';
import type { Entry } from '#src/inhoud/entry.ts';

/** Fields with the date of something that happened. */
const geweest = new Set(['datum', 'nagekeken', 'per', 'sinds', 'jaar']);

/** What happened cannot lie ahead. `vandaag` is a day; a month or year ahead counts from its start. */
export function checkDatums(entry: Entry, vandaag: string): Bevinding[] {
  return datumsOf(entry)
    .filter(({ datum }) => datum > vandaag.slice(0, datum.length))
    .map(({ pad, datum }) => ({
      bestand: entry.bestand,
      veld: formatPad(pad),
      code: 'datum-toekomst',
      ernst: 'fout',
      melding: `“${datum}” ligt in de toekomst, terwijl het al gebeurd moet zijn.`,
      voorstel: suggestJaar(datum, vandaag),
    }));
}

/** A period that starts before today unless the practice is still a plan, and ends after it starts. */
export function checkLooptijd(entry: Entry, vandaag: string): Bevinding[] {
  if (!('looptijd' in entry.data)) return [];
  const { looptijd, stand } = entry.data;
  const { start, eind } = looptijd;
  const fout = (veld: string, code: string, melding: string, voorstel: string): Bevinding => ({
    bestand: entry.bestand,
    veld,
    code,
    ernst: 'fout',
    melding,
    voorstel,
  });
  if (start && eind && eind.slice(0, start.length) < start.slice(0, eind.length))
    return [
      fout(
        'looptijd.eind',
        'looptijd-volgorde',
        `“${eind}” ligt voor het begin, ${start}.`,
        'Wissel start en eind om, of verbeter het jaar.',
      ),
    ];
  if (!start || stand.status === 'plan' || start <= vandaag.slice(0, start.length)) return [];
  return [
    fout(
      'looptijd.start',
      'datum-toekomst',
      `“${start}” ligt in de toekomst, maar de praktijk loopt al volgens “stand”.`,
      'Kies bij stand de status plan, of verbeter de datum.',
    ),
  ];
}

function datumsOf(entry: Entry): { pad: Pad; datum: string }[] {
  const loop = (waarde: unknown, pad: Pad): { pad: Pad; datum: string }[] => {
    if (Array.isArray(waarde)) return waarde.flatMap((deel, i) => loop(deel, [...pad, i]));
    if (waarde !== null && typeof waarde === 'object')
      return Object.entries(waarde).flatMap(([naam, deel]) => loop(deel, [...pad, naam]));
    const naam = pad.at(-1);
    const datum = String(waarde);
    return typeof naam === 'string' && geweest.has(naam) && /^\d{4}/.test(datum)
      ? [{ pad, datum }]
      : [];
  };
  return loop(entry.data, []);
}

function suggestJaar(datum: string, vandaag: string): string {
  const eerder = String(Number(vandaag.slice(0, 4)) - 1) + datum.slice(4);
  const nu = vandaag.slice(0, 4) + datum.slice(4);
  const bedoeld = nu <= vandaag.slice(0, nu.length) ? nu : eerder;
  return `Bedoel je ${bedoeld}? Schrijf nieuws pas op als het is gebeurd.`;
}
