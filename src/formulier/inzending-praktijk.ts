import type { Bestand, Entry } from '#src/inhoud/entry.ts';
import { checkAntwoord, type Antwoordfout } from './antwoord.ts';
import { nextBron, toBestand, toSlug } from './bestand.ts';
import { GEEN_REGIO, readOptie } from './formulieren.ts';
import { checkNaam, splitLijst } from './inzending-update.ts';
import type { Bekend, Uitkomst } from './inzending.ts';
import type { Antwoorden } from './issue.ts';

/** What a page says as long as nobody looked into the practice. */
const VOORGEDRAGEN =
  'Deze praktijk is voorgedragen met een formulier. Wie betaalt, wat het oplevert en waar het vastloopt, is nog niet uitgezocht.';

/**
 * Makes the file of a practice, and of its source when that is new. What the form does not ask
 * stays unknown, and the page says so.
 */
export function toPraktijk(antwoorden: Antwoorden, { entries, dag }: Bekend): Uitkomst {
  const bron = toBron(antwoorden, entries);
  const titel = toRegel(antwoorden, 'titel');
  const data = {
    titel,
    ...toBeschrijving(antwoorden),
    bronnen: [bron.id],
    stand: toStand(toRegel(antwoorden, 'stand.status'), bron.id),
    looptijd: {},
    geldstromen: [{ soort: 'onbekend' }],
    programmapraktijk: { antwoord: 'nee' },
    onzekerheden: [{ tekst: VOORGEDRAGEN }],
    nagekeken: dag,
  };
  const id = toSlug(titel ?? '');
  const fouten = [
    ...checkAntwoord('praktijken', [], data),
    ...checkNaam(titel, id),
    ...checkBestaat(id, entries),
    ...bron.fouten,
  ];
  if (fouten.length) return { fouten };
  return {
    titel: titel ?? '',
    bestanden: [toBestand('praktijken', { id, data }), ...bron.bestanden()],
  };
}

function toBeschrijving(antwoorden: Antwoorden) {
  const regio = toRegel(antwoorden, 'regio');
  return {
    samenvatting: toRegel(antwoorden, 'samenvatting'),
    ...(regio && regio !== GEEN_REGIO ? { regio: readOptie(regio) ?? regio } : {}),
    gemeenten: splitLijst(antwoorden.get('gemeenten')),
    domeinen: splitLijst(antwoorden.get('domeinen')),
    schoolsoorten: [],
    inzet: [],
    themas: readOpties(antwoorden.get('themas')),
  };
}

function toStand(status: string | undefined, bron: string) {
  const per = 'onbekend';
  return status === 'onbekend' ? { status, per } : { status, per, bron: [bron] };
}

/** The source of a nomination: one we have, found by its address, or a new one. */
function toBron(antwoorden: Antwoorden, entries: Entry[]) {
  const url = toRegel(antwoorden, 'bron.url');
  const bronnen = entries.filter((e): e is Entry<'bronnen'> => e.collectie === 'bronnen');
  const bekend = bronnen.find(({ data }) => url && toSleutel(data.url) === toSleutel(url));
  if (bekend) return { id: bekend.id, fouten: [], bestanden: () => [] };
  const id = nextBron(bronnen.map((b) => b.id));
  const data = {
    id,
    titel: toRegel(antwoorden, 'bron.titel'),
    uitgever: toRegel(antwoorden, 'bron.uitgever'),
    datum: toRegel(antwoorden, 'bron.datum') ?? 'onbekend',
    soort: toRegel(antwoorden, 'bron.soort'),
    url,
    toegang: 'openbaar',
  };
  const fouten = [
    ...checkAntwoord('bronnen', [], data),
    ...(url ? [] : checkAntwoord('bronnen', ['url'], null)),
  ].map((fout): Antwoordfout => ({ ...fout, pad: ['bron', ...fout.pad] }));
  return { id, fouten, bestanden: (): Bestand[] => [toBestand('bronnen', { id, data })] };
}

function checkBestaat(id: string, entries: Entry[]): Antwoordfout[] {
  if (!entries.some((e) => e.collectie === 'praktijken' && e.id === id)) return [];
  return [
    {
      pad: ['titel'],
      melding: 'Er staat al een praktijk met deze naam op de site.',
      voorstel: `Is het dezelfde? Kies dan “Verbeter deze pagina” onderaan /praktijken/${id}/.`,
    },
  ];
}

/** The choices with an id between brackets, as GitHub puts them on one line. */
function readOpties(antwoord = ''): string[] {
  return [...antwoord.matchAll(/\(([a-z0-9-]+)\)(?=, |$)/g)].map(([, id = '']) => id);
}

function toRegel(antwoorden: Antwoorden, id: string): string | undefined {
  return antwoorden.get(id)?.replace(/\s+/g, ' ');
}

/** An address without what does not tell pages apart. */
function toSleutel(url = ''): string {
  return url.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '');
}
