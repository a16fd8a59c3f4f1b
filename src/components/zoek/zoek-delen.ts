import { decodeBladzijden } from '#src/zoek/bladzijdecode.ts';
import { findDelen, mergeDelen, toKlankgenoten, toZoekwoorden } from '#src/zoek/delen.ts';
import type { Bladzijde, Lexicondeel } from '#src/zoek/lexicon.ts';
import { unpackLexicon } from '#src/zoek/pak.ts';
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
  const rest = await load('paginas', decodeBladzijden);
  if (!rest) return motor.bladzijden;
  if (alle?.rest !== rest)
    alle = {
      rest,
      bladzijden: new Map([...kern.bladzijden, ...rest.map((b) => [b[5], b] as const)]),
    };
  return alle.bladzijden;
}

async function loadDelen(kern: Motor, create: Maker, woorden: string[]): Promise<Motor> {
  const nummers = findDelen(kern.bestand.s ?? [], woorden);
  const gevraagd = await Promise.all(nummers.map((i) => load(`deel-${i}`, unpackLexicon)));
  const delen = gevraagd.filter((deel) => deel !== undefined);
  if (delen.length < nummers.length) return create(mergeDelen(delen), kern);
  const sleutel = nummers.join();
  const motor = motoren.get(sleutel) ?? create(mergeDelen(delen), kern);
  // The last one used is the last to go.
  motoren.delete(sleutel);
  motoren.set(sleutel, motor);
  for (const oudste of [...motoren.keys()].slice(0, -KLAAR)) motoren.delete(oudste);
  return motor;
}

/** Loads and reads a file once; one that cannot be loaded is tried again later. */
async function load<R, T>(naam: string, lees: (ruw: R) => T): Promise<T | undefined> {
  const bestand = bestanden.get(naam) ?? fetchJson(naam).then((ruw) => lees(ruw as R));
  bestanden.set(naam, bestand);
  try {
    return (await bestand) as T;
  } catch {
    bestanden.delete(naam);
    return undefined;
  }
}

async function fetchJson(naam: string): Promise<unknown> {
  const antwoord = await fetch(`/zoek/${naam}.json`);
  if (!antwoord.ok) throw new Error(`${naam}: ${antwoord.status}`);
  return antwoord.json();
}
