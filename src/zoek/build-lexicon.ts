import type { Entry } from '#src/inhoud/entry.ts';
import type { Bladzijde, LexiconBestand, Naamgroep } from './lexicon.ts';
import { toSleutel } from './lexicon.ts';
import { gewoneWoorden } from './gewone-woorden.ts';
import { toWoorden } from './woord.ts';
import { toAantal, toTeken } from './woordcode.ts';

/** A searchable page as it was built. */
export type Paginatekst = {
  href: string;
  titel: string;
  soort: string;
  omschrijving: string;
  koppen: string[];
  tekst: string;
  /** Id of the page in the Pagefind index. */
  id: string;
};

/** Names of the pages that list others; they have no entry of their own. */
const overzichten: Naamgroep[] = [
  { t: ['praktijken', 'goede voorbeelden', 'praktijkvoorbeelden'], p: '/praktijken/' },
  { t: ['regio’s', 'elf regio’s', 'inspiratieregio’s', 'kaart van Nederland'], p: '/regios/' },
  { t: ['tips', 'negen tips', 'samenhangende aanpak'], p: '/tips/' },
  { t: ['verbanden', 'netwerkbeeld'], p: '/verbanden/' },
  { t: ['vragen', 'veelgestelde vragen'], p: '/vragen/' },
  { t: ['knelpunten', 'obstakels'], p: '/knelpunten/' },
  { t: ['thema’s', 'onderwerpen'], p: '/themas/' },
  { t: ['begrippen', 'begrippenlijst', 'woordenlijst', 'afkortingen'], p: '/begrippen/' },
  { t: ['updates', 'nieuws', 'laatste nieuws'], p: '/updates/' },
  { t: ['bronnen', 'bronnenlijst', 'literatuur'], p: '/bronnen/' },
  { t: ['lezen zonder internet', 'offline lezen', 'offline'], p: '/offline/' },
];

/** Makes the lexicon of a site: its words, the names of its entries, and the first layer with descriptions of at most `tekstlengte` letters. */
export function buildLexicon(
  paginas: Paginatekst[],
  entries: Entry[],
  hrefVan: (entry: Entry) => string | undefined,
  tekstlengte: number,
): LexiconBestand {
  const groepen = new Map(
    [...overzichten, ...entries.flatMap((entry) => toNaamgroep(entry, hrefVan) ?? [])].map(
      (groep) => [groep.p, groep],
    ),
  );
  const lengte = findLengte(paginas.map((p) => p.id));
  const tellingKoppen = count(paginas.map((p) => p.koppen));
  return {
    w: toMachten(count(paginas.map((p) => toWoorden(`${p.titel} ${p.tekst}`)))),
    p: paginas.map((p): Bladzijde => {
      const eigen = p.koppen.filter((kop) => tellingKoppen.get(kop) === 1);
      const groep = groepen.get(p.href);
      const kaal = [
        p.href,
        p.titel,
        p.soort,
        knip(p.omschrijving, tekstlengte),
        eigen.join(' '),
        toSleutel(p.id, lengte),
      ] as const;
      return groep ? [...kaal, ...toNamen(groep)] : [...kaal];
    }),
    g: gewoneWoorden.map((woorden) => ({ t: [...woorden], p: '' })),
  };
}

/** Fewest letters that keep ids apart; nothing is lost when they are alike. */
function findLengte(ids: string[]): number {
  const uniek = new Set(ids).size;
  for (let lengte = 4; lengte < 40; lengte++)
    if (new Set(ids.map((id) => toSleutel(id, lengte))).size === uniek) return lengte;
  return 40;
}

/** The names of a page as its record carries them. */
function toNamen({ t, r = [], x }: Naamgroep): [string[], string[]?, 1?] {
  return x ? [t, r, x] : [t];
}

/** In how many of the lists each text stands. */
function count(lijsten: string[][]): Map<string, number> {
  const telling = new Map<string, number>();
  for (const lijst of lijsten)
    for (const tekst of new Set(lijst)) telling.set(tekst, (telling.get(tekst) ?? 0) + 1);
  return telling;
}

/** Numbers as their file has them: how many times two. */
function toMachten(telling: Map<string, number>): Map<string, number> {
  return new Map([...telling].map(([woord, aantal]) => [woord, toAantal(toTeken(aantal))]));
}

function toNaamgroep(
  entry: Entry,
  hrefVan: (entry: Entry) => string | undefined,
): Naamgroep | undefined {
  const p = hrefVan(entry);
  if (!p) return undefined;
  const { data } = entry;
  if ('term' in data) {
    const t = [data.term, ...(data.afkorting ? [data.afkorting] : []), ...data.synoniemen];
    return { t, p };
  }
  const naam = 'naam' in data ? data.naam : data.titel;
  const termen: string[] = 'zoektermen' in data ? data.zoektermen : [];
  const t = [naam.replace(/ \([^)]*\)$/, ''), ...termen];
  if (!('gemeenten' in data && 'provincies' in data)) return { t, p };
  return { t, p, x: 1, r: data.gemeenten.map((g) => g.naam).filter((g) => !t.includes(g)) };
}

function knip(tekst: string, lengte: number): string {
  if (tekst.length <= lengte) return tekst;
  return lengte ? `${tekst.slice(0, lengte).replace(/\s+\S*$/, '')}…` : '';
}
