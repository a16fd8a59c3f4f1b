import type { Instellingen } from '#src/instellingen.ts';
import type { Meting, Uitslag } from '#src/schemas/meting.ts';
import { formatDatum } from './datum.ts';
import { toCijfers, toGewichten, formatGetal, type CijferView } from './kwaliteit-cijfers.ts';
import { verwachteUitslagen, type Verwacht } from './kwaliteit-verwacht.ts';

/** What the page `/kwaliteit/` shows; without `gemeten` it says what would be measured. */
export type KwaliteitView = { gemeten?: GemetenView; groepen: GroepView[] };

/** Day, version and sums of one run. */
export type GemetenView = {
  dag: string;
  datum: string;
  versie: string;
  /** Where to see that version; absent while no repository is set. */
  hrefVersie?: string;
  browser: string;
  paginas: string;
  toetsen: string;
  bevindingen: string;
  nagekeken: string;
};

/** Tools and tests of one kind, with what they counted. */
export type GroepView = {
  anker: string;
  kop: string;
  uitleg: string;
  regels: RegelView[];
  /** Whether a tool of this group says how many rules passed. */
  metRegels: boolean;
  cijfers: CijferView[];
};

/** One tool or test; figures are absent while it was not measured. */
export type RegelView = {
  naam: string;
  versie?: string;
  wat: string;
  /** Why there are no figures, when the rest was measured. */
  mist?: string;
  gemeten?: { standen: string; paginas: string; regels: string; bevindingen: string };
  nagekeken: { regel: string; aantal: string; reden: string }[];
};

type Plek = Pick<Instellingen, 'website' | 'repository'>;
type Groep = Pick<GroepView, 'anker' | 'kop' | 'uitleg'> & { hoort: (v: Verwacht) => boolean };

const groepen: Groep[] = [
  {
    anker: 'programmas',
    kop: 'Toegankelijkheid: programma’s van anderen',
    uitleg:
      'Anderen maakten deze programma’s. Wij bepalen niet wat zij goed of fout vinden. Zij kijken naar schermen van 1280 en 320 beeldpunten (px) breed, met lichte en met donkere kleuren.',
    hoort: (v) => v.soort === 'toegankelijkheid' && v.vanAnderen,
  },
  {
    anker: 'eigen-toetsen',
    kop: 'Toegankelijkheid: eigen toetsen',
    uitleg: 'Deze toetsen maakten wij zelf, voor wat de programma’s niet zien.',
    hoort: (v) => v.soort === 'toegankelijkheid' && !v.vanAnderen,
  },
  groep(
    'html',
    'html',
    'De HTML van de pagina’s',
    'Pagina’s zijn gemaakt in HTML (een taal voor browsers) en tekeningen in SVG (een taal voor vormen).',
  ),
  groep('gewicht', 'gewicht', 'Gewicht van de pagina’s', 'Een lichte pagina komt overal snel.'),
  groep(
    'veiligheid',
    'privacy',
    'Privacy en veiligheid',
    'Een browser opent elke pagina en let op.',
  ),
  groep('taal', 'taal', 'Taal', 'Tellen zegt niet alles, maar een lange zin valt zo wel op.'),
  groep(
    'zoeken',
    'zoeken',
    'Kwaliteit van het zoeken',
    'Vooraf is gekozen welke pagina’s een goed antwoord zijn.',
  ),
];

/** Makes the view of a run, or of what a run would measure. */
export function toKwaliteitView(meting: Meting | undefined, plek: Plek): KwaliteitView {
  const uitslagen = meting?.uitslagen ?? [];
  const onbekend = uitslagen.filter((u) => !verwachteUitslagen.some((v) => v.naam === u.naam));
  const alle = [
    ...verwachteUitslagen,
    ...onbekend.map((u): Verwacht => ({ ...u, vanAnderen: u.versie !== undefined })),
  ];
  return {
    ...(meting ? { gemeten: toGemeten(meting, plek) } : {}),
    groepen: groepen.map(({ hoort, ...rest }) => {
      const hier = alle.filter(hoort);
      const eigen = uitslagen.filter((u) => hier.some((v) => v.naam === u.naam));
      return {
        ...rest,
        regels: hier.map((v) => toRegel(v, meting)),
        metRegels: eigen.some((u) => u.regels !== undefined),
        cijfers: eigen.flatMap((u) => [...toGewichten(u), ...toCijfers(u)]),
      };
    }),
  };
}

/** How a version is named to readers: the first signs of the commit, and whether it was changed. */
function formatVersie(versie: string): string {
  return versie
    .replace(/^([0-9a-f]{7})[0-9a-f]{33}(?=\+?$)/, '$1')
    .replace(/\+$/, ', met wijzigingen');
}

function toGemeten(meting: Meting, { website, repository }: Plek): GemetenView {
  const { dag, versie, browser, uitslagen } = meting;
  const som = (tel: (u: Uitslag) => number) =>
    formatGetal(uitslagen.reduce((totaal, u) => totaal + tel(u), 0));
  const vast = /^[0-9a-f]{40}$/.test(versie);
  return {
    dag: formatDatum(dag),
    datum: dag,
    versie: formatVersie(versie),
    ...(repository && vast ? { hrefVersie: `${website}/${repository}/commit/${versie}` } : {}),
    browser,
    paginas: formatGetal(Math.max(...uitslagen.map((u) => u.paginas))),
    toetsen: formatGetal(uitslagen.length),
    bevindingen: som((u) => u.bevindingen),
    nagekeken: som((u) => u.nagekeken.reduce((totaal, n) => totaal + n.aantal, 0)),
  };
}

function toRegel({ naam, wat, mist }: Verwacht, meting: Meting | undefined): RegelView {
  const uitslag = meting?.uitslagen.find((u) => u.naam === naam);
  if (!uitslag) return { naam, wat, nagekeken: [], ...(meting && mist ? { mist } : {}) };
  const { versie, standen, paginas, regels, bevindingen, nagekeken } = uitslag;
  return {
    naam,
    ...(versie ? { versie } : {}),
    wat: uitslag.wat,
    gemeten: {
      standen: standen.join(' · '),
      paginas: formatGetal(paginas),
      regels: regels === undefined ? '–' : formatGetal(regels),
      bevindingen: formatGetal(bevindingen),
    },
    nagekeken: nagekeken.map((n) => ({ ...n, aantal: `${formatGetal(n.aantal)} keer` })),
  };
}

function groep(soort: Uitslag['soort'], anker: string, kop: string, uitleg: string): Groep {
  return { anker, kop, uitleg, hoort: (v) => v.soort === soort };
}
