import { findDelen, mergeDelen, toKlankgenoten, toZoekwoorden } from '#src/zoek/delen.ts';
import type { Bladzijde, Lexicondeel } from '#src/zoek/lexicon.ts';
import type { Motor } from './zoek-motor.ts';

type Maker = (deel: Lexicondeel, kern: Motor) => Motor;

/** How many engines stay ready: a reader who types on, or steps back, needs the same parts. */
const KLAAR = 8;

const bestanden = new Map<string, Promise<unknown>>();
const motoren = new Map<string, Motor>();
let alle: { rest: Bladzijde[]; bladzijden: Map<string, Bladzijde> } | undefined;

/**
 * The engine for a question on a large site: its core with the parts that the words need, and for
 * words it still does not know the parts that sound alike.
 */
export async function loadVoor(kern: Motor, create: Maker, vraag: string): Promise<Motor> {
  const woorden = toZoekwoorden(vraag);
  const eigen = await loadDelen(kern, create, woorden);
  const vreemd = woorden.filter((woord) => {
    const { verbeterd, onbekend } = eigen.analyse(woord);
    return verbeterd.length + onbekend.length > 0;
  });
  if (!vreemd.length) return eigen;
  return loadDelen(kern, create, [...woorden, ...vreemd.flatMap(toKlankgenoten)]);
}

/** All pages by their key in the index; those of the engine when the list cannot be loaded. */
export async function loadBladzijden(kern: Motor, motor: Motor): Promise<Motor['bladzijden']> {
  const rest = await load<Bladzijde[]>('paginas', []);
  if (!rest.length) return motor.bladzijden;
  if (alle?.rest !== rest)
    alle = {
      rest,
      bladzijden: new Map([...kern.bladzijden, ...rest.map((b) => [b[5], b] as const)]),
    };
  return alle.bladzijden;
}

async function loadDelen(kern: Motor, create: Maker, woorden: string[]): Promise<Motor> {
  const leeg: Lexicondeel = { w: '', g: [], p: [] };
  const nummers = findDelen(kern.bestand.s ?? [], woorden);
  const delen = await Promise.all(nummers.map((i) => load(`deel-${i}`, leeg)));
  if (delen.includes(leeg)) return create(mergeDelen(delen), kern);
  const sleutel = nummers.join();
  const motor = motoren.get(sleutel) ?? create(mergeDelen(delen), kern);
  // The last one used is the last to go.
  motoren.delete(sleutel);
  motoren.set(sleutel, motor);
  for (const oudste of [...motoren.keys()].slice(0, -KLAAR)) motoren.delete(oudste);
  return motor;
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
