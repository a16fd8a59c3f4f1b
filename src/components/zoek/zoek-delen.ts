import {
  findDelen,
  mergeDelen,
  toKlankgenoten,
  toZoekwoorden,
  type Lexicondeel,
} from '#src/zoek/delen.ts';
import type { Bladzijde, LexiconBestand } from '#src/zoek/lexicon.ts';
import type { Motor } from './zoek-motor.ts';

type Maker = (bestand: LexiconBestand) => Motor;

const bestanden = new Map<string, Promise<unknown>>();
let laatste: { nummers: string; motor: Motor } | undefined;

/**
 * The engine for a question on a large site: its core with the parts that the words need, and for
 * words it still does not know the parts that sound alike. `vol` adds all pages, for the full text.
 */
export async function loadVoor(
  kern: Motor,
  create: Maker,
  vraag: string,
  vol?: true,
): Promise<Motor> {
  const woorden = toZoekwoorden(vraag);
  const eigen = await loadDelen(kern, create, woorden);
  const vreemd = woorden.filter((woord) => {
    const { verbeterd, onbekend } = eigen.analyse(woord);
    return verbeterd.length + onbekend.length > 0;
  });
  const motor = vreemd.length
    ? await loadDelen(kern, create, [...woorden, ...vreemd.flatMap(toKlankgenoten)])
    : eigen;
  const paginas = vol ? await load<Bladzijde[]>('paginas', []) : [];
  for (const pagina of paginas) motor.bladzijden.set(pagina[5], pagina);
  return motor;
}

async function loadDelen({ bestand }: Motor, create: Maker, woorden: string[]): Promise<Motor> {
  const leeg: Lexicondeel = { w: '', g: [], p: [] };
  const nummers = findDelen(bestand.s ?? [], woorden);
  const delen = await Promise.all(nummers.map((i) => load(`deel-${i}`, leeg)));
  if (laatste?.nummers !== nummers.join())
    laatste = { nummers: nummers.join(), motor: create(mergeDelen(bestand, delen)) };
  return laatste.motor;
}

/** Loads a file once; one that cannot be loaded is empty, and is tried again later. */
async function load<T>(naam: string, leeg: T): Promise<T> {
  const bestand = bestanden.get(naam) ?? fetchJson(naam);
  bestanden.set(naam, bestand);
  try {
    return (await bestand) as T;
  } catch {
    bestanden.delete(naam);
    return leeg;
  }
}

async function fetchJson(naam: string): Promise<unknown> {
  const antwoord = await fetch(`/zoek/${naam}.json`);
  if (!antwoord.ok) throw new Error(`${naam}: ${antwoord.status}`);
  return antwoord.json();
}
