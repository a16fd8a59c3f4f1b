import { analyse, type Analyse } from '#src/zoek/analyse.ts';
import { createEersteLaag } from '#src/zoek/eerste-laag.ts';
import {
  createLexicon,
  toSleutel,
  type Bladzijde,
  type Lexicon,
  type Lexicondeel,
  type LexiconBestand,
} from '#src/zoek/lexicon.ts';
import { rank, type Vondst, type Zoekfunctie } from '#src/zoek/rangschik.ts';
import { loadPagefind, type Pagefind, type PagefindTreffer } from './pagefind.ts';

/** A place inside a page that matches. */
export type Deeltreffer = { href: string; titel: string; fragment: string };

/** A page that matches; `fragment` is HTML with only `<mark>` in it. */
export type Treffer = Deeltreffer & { soort: string; delen: Deeltreffer[] };

/** True when the page at an address may be shown. */
export type Past = (href: string) => boolean;

/**
 * What a question found: the addresses of all pages that match, and what was made of it; of the
 * pages that pass a filter their number and the best hits.
 */
export type Uitslag = {
  totaal: number;
  alle: string[];
  treffers: Treffer[];
  analyse: Analyse;
  /** True when the full text could not be searched. */
  beperkt?: true;
};

/** Most pages shown for one question. */
const MEESTE = 40;

/** Hits that get an excerpt from the full text, whatever their kind, … */
const BESTE = 10;

/** … and of every kind. */
const MET_FRAGMENT = 5;

/** How much a kind of page counts; a term or list asked for by name gets its bonus elsewhere. */
const soortgewicht: Record<string, number> = {
  Thema: 1.2,
  Tip: 1.2,
  Vraag: 0.85,
  Knelpunt: 0.8,
  Update: 0.7,
  Pagina: 0.65,
  Begrip: 0.6,
};

/** A lexicon ready to answer with. */
export type Motor = {
  bestand: Pick<LexiconBestand, 's'>;
  lexicon: Lexicon;
  analyse: (vraag: string) => Analyse;
  eersteLaag: Zoekfunctie<Bladzijde>;
  bladzijden: Map<string, Bladzijde>;
  /** Length of the keys of `bladzijden`. */
  sleutellengte: number;
};

let motor: Promise<Motor> | undefined;

/** Starts loading the words of the site and the full text; safe to call more than once. */
export async function loadMotor(): Promise<Motor> {
  void loadPagefind().catch(() => undefined);
  motor ??= fetchMotor();
  motor.catch(() => (motor = undefined));
  return motor;
}

/** The engine for a question: a large site keeps its rarer words in parts. */
async function loadVoor(vraag: string): Promise<Motor> {
  const kern = await loadMotor();
  if (!kern.bestand.s) return kern;
  return import('./zoek-delen.ts').then((m) => m.loadVoor(kern, createMotor, vraag));
}

/** The engine for a question with all pages: a large site has those in a list of their own. */
async function loadVol(vraag: string): Promise<Motor> {
  const [kern, motor] = await Promise.all([loadMotor(), loadVoor(vraag)]);
  if (!kern.bestand.s) return kern;
  const { loadBladzijden } = await import('./zoek-delen.ts');
  return { ...motor, bladzijden: await loadBladzijden(kern, motor) };
}

/** Answers from titles, headings and descriptions: within a moment, also without Pagefind. */
export async function searchSnel(vraag: string, past: Past = () => true): Promise<Uitslag> {
  const { analyse, eersteLaag, bladzijden } = await loadVoor(vraag);
  const begrepen = analyse(vraag);
  const rij = await rank(begrepen, eersteLaag, {
    href: ([href]) => href,
    gewicht: weighSoort,
    aantal: bladzijden.size,
  });
  const over = rij.filter((r) => past(r.waarde[0]));
  const treffers = over.slice(0, MEESTE).map((r) => toTreffer(r.waarde));
  const alle = rij.map((r) => r.waarde[0]);
  return { totaal: over.length, alle, treffers, analyse: begrepen };
}

/** Answers from the full text, best hits first; falls back on the first layer when that cannot be read. */
export async function search(vraag: string, past?: Past): Promise<Uitslag> {
  const vol = await searchVol(vraag, past).catch(() => undefined);
  if (vol?.alle.length) return vol;
  // Pagefind finds nothing when a part of its index is missing; every title is in the full text.
  const snel = await searchSnel(vraag, past);
  return vol && !snel.alle.length ? vol : { ...snel, beperkt: true };
}

/** Best hits of the full text first; a host that forbids WebAssembly only shows in the first question. */
async function searchVol(vraag: string, past: Past = () => true): Promise<Uitslag> {
  const { analyse, bladzijden, sleutellengte } = await loadVol(vraag);
  const pagefind = await loadPagefind();
  const begrepen = analyse(vraag);
  const zoek = remember(
    toZoekfunctie(pagefind, (id) => bladzijden.get(toSleutel(id, sleutellengte))),
  );
  const rij = await rank(begrepen, zoek, {
    href: ({ bladzijde: [href] }) => href,
    gewicht: ({ bladzijde }) => weighSoort(bladzijde),
    aantal: bladzijden.size,
  });
  const over = rij.filter((r) => past(r.waarde.bladzijde[0]));
  const perSoort = new Map<string, number>();
  const treffers = over.slice(0, MEESTE).map(({ waarde: { bladzijde, treffer } }, i) => {
    const plek = perSoort.get(bladzijde[2]) ?? 0;
    perSoort.set(bladzijde[2], plek + 1);
    return plek < MET_FRAGMENT || i < BESTE || !bladzijde[3]
      ? withFragment(bladzijde, treffer).catch(() => toTreffer(bladzijde))
      : Promise.resolve(toTreffer(bladzijde));
  });
  const alle = rij.map((r) => r.waarde.bladzijde[0]);
  return { totaal: over.length, alle, treffers: await Promise.all(treffers), analyse: begrepen };
}

async function fetchMotor(): Promise<Motor> {
  const antwoord = await fetch('/zoek/lexicon.json');
  if (!antwoord.ok) throw new Error(`lexicon: ${antwoord.status}`);
  return createMotor((await antwoord.json()) as LexiconBestand);
}

function createMotor(bestand: LexiconBestand, kern?: Motor): Motor {
  const lexicon = createLexicon(bestand, kern?.lexicon);
  return {
    bestand,
    lexicon,
    analyse: remember((vraag) => analyse(lexicon, vraag)),
    eersteLaag: createEersteLaag(lexicon),
    bladzijden: new Map(lexicon.bladzijden.map((b) => [b[5], b])),
    sleutellengte: lexicon.bladzijden[0]?.[5].length ?? 0,
  };
}

type Gevonden = { bladzijde: Bladzijde; treffer: PagefindTreffer };

function toZoekfunctie(
  pagefind: Pagefind,
  findBladzijde: (id: string) => Bladzijde | undefined,
): Zoekfunctie<Gevonden> {
  return async (q) =>
    (await pagefind.search(q)).results.flatMap((treffer): Vondst<Gevonden>[] => {
      const bladzijde = findBladzijde(treffer.id);
      return bladzijde
        ? [{ id: treffer.id, score: treffer.score, waarde: { bladzijde, treffer } }]
        : [];
    });
}

/** Asks each text once. */
function remember<T>(vraag: (q: string) => T): (q: string) => T {
  const eerder = new Map<string, T>();
  return (q) => {
    const bekend = eerder.get(q) ?? vraag(q);
    eerder.set(q, bekend);
    return bekend;
  };
}

function weighSoort([, , soort]: Bladzijde): number {
  return soortgewicht[soort] ?? 1;
}

function toTreffer([href, titel, soort, tekst]: Bladzijde): Treffer {
  const veilig = tekst.replace(/[&<]/g, (t) => (t === '&' ? '&amp;' : '&lt;'));
  return { href, titel, soort, fragment: veilig, delen: [] };
}

async function withFragment(bladzijde: Bladzijde, treffer: PagefindTreffer): Promise<Treffer> {
  const { url, excerpt, sub_results } = await treffer.data();
  const delen = sub_results
    .filter((d) => d.url !== url)
    .slice(0, 2)
    .map((d) => ({ href: d.url, titel: d.title, fragment: d.excerpt }));
  return { ...toTreffer(bladzijde), fragment: excerpt, delen };
}
