import type { Collectie } from '#src/schemas/velden.ts';
import { toUitleg, toVoorbeeld } from './uitleg.ts';
import { akkoord, foutvelden } from './vaste-vragen.ts';
import { toVelden, type Veld } from './veld.ts';

/** One question of a form on GitHub. */
export type Formulierveld = {
  /** Where the answer goes: a field, `stand.status`, a field of the source, or the text. */
  id: string;
  label: string;
  uitleg: string;
  soort: 'regel' | 'alinea' | 'keuze' | 'keuzes' | 'akkoord';
  opties?: string[];
  voorbeeld?: string;
  verplicht: boolean;
};

/** A form on GitHub: what it is called, the label its issues get, and its questions. */
export type Formulier = {
  bestand: string;
  naam: string;
  uitleg: string;
  label: Inzendsoort | 'fout';
  velden: Formulierveld[];
};

/** What a form can become a file of. */
export type Inzendsoort = 'update' | 'praktijk';

/** An entry a reader can choose, by its name. */
export type Keuze = { id: string; naam: string };

/** The closed lists a form offers; they come from `content/`. */
export type Keuzelijsten = { regios: Keuze[]; themas: Keuze[] };

/** The choice for a practice outside every region. */
export const GEEN_REGIO = 'Geen van deze regio’s';

/** The three forms on GitHub. */
export function toFormulieren(keuzes: Keuzelijsten): Record<Formulier['label'], Formulier> {
  const regios = keuzes.regios.map(toOptie);
  return {
    update: {
      bestand: '.github/ISSUE_TEMPLATE/update-delen.yml',
      naam: 'Een update delen',
      uitleg: 'Er is nieuws uit een regio of over een praktijk.',
      label: 'update',
      velden: toUpdateVelden(regios),
    },
    praktijk: {
      bestand: '.github/ISSUE_TEMPLATE/praktijk-voordragen.yml',
      naam: 'Een praktijk voordragen',
      uitleg: 'School en zorg werken ergens samen, en dat staat nog niet op de site.',
      label: 'praktijk',
      velden: toPraktijkVelden([...regios, GEEN_REGIO], keuzes.themas.map(toOptie)),
    },
    fout: {
      bestand: '.github/ISSUE_TEMPLATE/fout-melden.yml',
      naam: 'Een fout melden',
      uitleg: 'Iets op de site klopt niet, of je kunt iets niet lezen of gebruiken.',
      label: 'fout',
      velden: foutvelden,
    },
  };
}

/** The id in a choice such as `Almere (almere)`. */
export function readOptie(optie: string): string | undefined {
  return /\(([a-z0-9-]+)\)$/.exec(optie)?.[1];
}

function toOptie({ id, naam }: Keuze): string {
  return `${naam} (${id})`;
}

function toUpdateVelden(regios: string[]): Formulierveld[] {
  const veld = vraagUit('updates');
  return [
    veld('titel'),
    {
      ...veld('datum'),
      uitleg: 'Wanneer was het? Schrijf jaar-maand-dag, zoals 2026-10-01.',
      voorbeeld: '2026-10-01',
    },
    {
      ...veld('regio', 'keuze'),
      uitleg: 'Welke regio meldt dit?',
      opties: regios,
      verplicht: true,
    },
    {
      ...veld('praktijken', 'regel'),
      uitleg:
        'Gaat het over een praktijk op deze site? Plak hier het webadres van die pagina. Meer dan één? Zet er een komma tussen.',
      voorbeeld: '/praktijken/oja-almere/',
    },
    veld('link'),
    veld('samenvatting'),
    {
      id: 'tekst',
      label: 'Tekst van de update',
      uitleg: 'Vertel hier meer, als dat nodig is. Lijstjes en vette woorden kunnen; foto’s niet.',
      soort: 'alinea',
      verplicht: false,
    },
    akkoord,
  ];
}

function toPraktijkVelden(regios: string[], themas: string[]): Formulierveld[] {
  const veld = vraagUit('praktijken');
  return [
    veld('titel'),
    { ...veld('regio', 'keuze'), opties: regios, verplicht: true },
    {
      ...veld('gemeenten', 'regel'),
      uitleg: 'Gemeenten waar de praktijk loopt of liep, met een komma ertussen.',
      voorbeeld: 'Almere, Lelystad',
    },
    veld('domeinen', 'keuzes'),
    {
      ...veld('themas', 'keuzes'),
      uitleg: 'Kies één tot drie thema’s.',
      opties: themas,
      verplicht: true,
    },
    {
      ...veld('stand.status', 'keuze'),
      uitleg: 'Hoe ver is de praktijk? Weet je het niet, kies onbekend.',
    },
    ...toBronVelden(),
    veld('samenvatting'),
    {
      id: 'toelichting',
      label: 'Toelichting voor de redactie',
      uitleg:
        'Wat moet de redactie nog weten? Dit komt niet op de site, maar is hier wel openbaar.',
      soort: 'alinea',
      verplicht: false,
    },
    akkoord,
  ];
}

/** The source everyone can read, without which there is no page. */
function toBronVelden(): Formulierveld[] {
  const bron = vraagUit('bronnen', 'bron');
  return [
    {
      ...bron('titel'),
      uitleg: 'Waar staat iets over deze praktijk? Neem een pagina die iedereen kan lezen.',
    },
    bron('uitgever'),
    { ...bron('url'), uitleg: 'Begint met https://.', verplicht: true },
    { ...bron('datum'), verplicht: false },
    bron('soort', 'keuze'),
  ];
}

/** Makes questions of the fields of a collection; `over` says that they are about a source. */
function vraagUit(collectie: Collectie, over?: 'bron') {
  const velden = toVelden(collectie);
  return (pad: string, soort?: Formulierveld['soort']): Formulierveld => {
    const veld = findVeld(velden, pad);
    const opties = veld.opties ?? veld.element?.opties;
    const voorbeeld = soort ? undefined : toVoorbeeld(veld);
    return {
      id: over ? `${over}.${pad}` : pad,
      label: over ? `${veld.titel} van de ${over}` : veld.titel,
      uitleg: soort ? veld.uitleg : toUitleg(veld).join(' '),
      soort: soort ?? (veld.soort === 'alinea' ? 'alinea' : 'regel'),
      ...(opties ? { opties } : {}),
      ...(voorbeeld ? { voorbeeld } : {}),
      verplicht: veld.verplicht,
    };
  };
}

function findVeld(velden: Veld[], pad: string): Veld {
  const [naam, ...rest] = pad.split('.');
  const veld = velden.find((v) => v.naam === naam);
  if (!veld) throw new Error(`Het veld ${pad} bestaat niet.`);
  return rest.length ? findVeld(veld.velden ?? [], rest.join('.')) : veld;
}
