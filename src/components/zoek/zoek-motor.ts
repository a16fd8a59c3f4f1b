import { analyse, type Analyse } from '#src/zoek/analyse.ts';
import { createEersteLaag } from '#src/zoek/eerste-laag.ts';
import {
  createLexicon,
  toSleutel,
  type Bladzijde,
  type Lexicon,
  type LexiconBestand,
} from '#src/zoek/lexicon.ts';
import { unpackLexicon, type Pak } from '#src/zoek/pak.ts';
import { rank, type Vondst, type Zoekfunctie } from '#src/zoek/rangschik.ts';
import { loadPagefind, type Pagefind } from './pagefind.ts';
import { toTreffer, withFragmenten, type Gevonden, type Treffer } from './zoek-treffer.ts';

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

/** Starts loading the words of the site, unless they are on their way, and the full text; safe to call more than once. */
export async function loadMotor(woorden?: Promise<Response>): Promise<Motor> {
  void loadPagefind().catch(() => undefined);
  motor ??= fetchMotor(woorden);
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
    soort: ([, , soort]) => soort,
    aantal: bladzijden.size,
  });
  const over = rij.filter((r) => past(r.waarde[0]));
  const treffers = over.slice(0, MEESTE).map((r) => toTreffer(r.waarde));
  const alle = rij.map((r) => r.waarde[0]);
  return { totaal: over.length, alle, treffers, analyse: begrepen };
}

/** Answers from the full text, best hits first; falls back on the first layer when that cannot be read. */
export async function search(vraag: string, past?: Past, fragmenten = true): Promise<Uitslag> {
  const vol = await searchVol(vraag, fragmenten, past).catch(() => undefined);
  if (vol?.alle.length) return vol;
  // Pagefind finds nothing when a part of its index is missing; every title is in the full text.
  const snel = await searchSnel(vraag, past);
  return vol && !snel.alle.length ? vol : { ...snel, beperkt: true };
}

/** Best hits of the full text first; a host that forbids WebAssembly only shows in the first question. */
async function searchVol(
  vraag: string,
  fragmenten: boolean,
  past: Past = () => true,
): Promise<Uitslag> {
  const { analyse, bladzijden, sleutellengte } = await loadVol(vraag);
  const pagefind = await loadPagefind();
  const begrepen = analyse(vraag);
  const zoek = remember(
    toZoekfunctie(pagefind, (id) => bladzijden.get(toSleutel(id, sleutellengte))),
  );
  const rij = await rank(begrepen, zoek, {
    href: ({ bladzijde: [href] }) => href,
    soort: ({ bladzijde: [, , soort] }) => soort,
    aantal: bladzijden.size,
  });
  const over = rij.filter((r) => past(r.waarde.bladzijde[0]));
  const beste = over.slice(0, MEESTE).map((r) => r.waarde);
  const treffers = fragmenten
    ? await withFragmenten(beste)
    : beste.map(({ bladzijde }) => toTreffer(bladzijde));
  const alle = rij.map((r) => r.waarde.bladzijde[0]);
  return { totaal: over.length, alle, treffers, analyse: begrepen };
}

async function fetchMotor(woorden = fetch('/zoek/lexicon.json')): Promise<Motor> {
  const antwoord = await woorden;
  if (!antwoord.ok) throw new Error(`lexicon: ${antwoord.status}`);
  return createMotor(unpackLexicon((await antwoord.json()) as Pak));
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
