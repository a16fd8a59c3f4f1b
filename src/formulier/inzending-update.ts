import { checkAntwoord, type Antwoordfout } from './antwoord.ts';
import { toBestand, toSlug } from './bestand.ts';
import { readOptie } from './formulieren.ts';
import type { Bekend, Uitkomst } from './inzending.ts';
import { escapeTekst, type Antwoorden } from './issue.ts';

/** Makes the file of an update from the answers of its form. */
export function toUpdate(antwoorden: Antwoorden, { entries }: Bekend): Uitkomst {
  const regel = (id: string) => antwoorden.get(id)?.replace(/\s+/g, ' ');
  const regio = regel('regio');
  const praktijken = splitLijst(antwoorden.get('praktijken')).map((naam) =>
    readPraktijk(naam, entries),
  );
  const data = {
    titel: regel('titel'),
    datum: regel('datum'),
    regio: regio && (readOptie(regio) ?? regio),
    ...(praktijken.length ? { praktijken } : {}),
    samenvatting: regel('samenvatting'),
    link: regel('link'),
  };
  const tekst = antwoorden.get('tekst') ?? '';
  const naam = toSlug(data.titel ?? '');
  const fouten = [
    ...checkAntwoord('updates', [], data),
    ...checkNaam(data.titel, naam),
    ...checkFotos(tekst),
  ];
  if (fouten.length) return { fouten };
  const id = `${data.datum}-${naam}`;
  return {
    titel: data.titel ?? '',
    bestanden: [toBestand('updates', { id, data, tekst: levelKoppen(escapeTekst(tekst)) })],
  };
}

/** Headings as a page has them: the highest that someone typed becomes the second level. */
function levelKoppen(tekst: string): string {
  const niveaus = [...tekst.matchAll(/^(#{1,6}) /gm)].map(([, hekjes = '']) => hekjes.length);
  const omlaag = 2 - Math.min(...niveaus);
  return tekst.replace(/^#{1,6}(?= )/gm, (hekjes) => '#'.repeat(hekjes.length + omlaag));
}

/** The parts of an answer with commas. */
export function splitLijst(antwoord = ''): string[] {
  return antwoord
    .split(/[,\n]/)
    .map((deel) => deel.trim())
    .filter(Boolean);
}

/** A title must leave a name for the file. */
export function checkNaam(titel: string | undefined, naam: string): Antwoordfout[] {
  if (!titel || naam) return [];
  const melding = 'Van deze titel is geen bestandsnaam te maken.';
  return [{ pad: ['titel'], melding, voorstel: 'Gebruik gewone letters.' }];
}

/** The practice meant by an address, a title or a name of a file. */
function readPraktijk(naam: string, entries: Bekend['entries']): string {
  const inAdres = /\/praktijken\/([a-z0-9-]+)\/?(?:[?#].*)?$/.exec(naam)?.[1];
  const opTitel = entries.find(
    ({ collectie, data }) =>
      collectie === 'praktijken' &&
      'titel' in data &&
      data.titel.toLowerCase() === naam.toLowerCase(),
  );
  return inAdres ?? opTitel?.id ?? naam;
}

/** GitHub lets people drag a photo into a text; it would stay on GitHub. */
function checkFotos(tekst: string): Antwoordfout[] {
  if (!/!\[|<img\b/i.test(tekst)) return [];
  return [
    {
      pad: ['tekst'],
      melding: 'Een foto kan niet met dit formulier.',
      voorstel: 'Haal de foto uit de tekst. In het redactiescherm van de site kan een foto wel.',
    },
  ];
}
