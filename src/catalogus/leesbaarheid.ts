import type { Bevinding } from '#src/inhoud/bevinding.ts';
import type { Deel } from '#src/inhoud/deel.ts';
import type { Entry } from '#src/inhoud/entry.ts';

/** Longest sentence a reader with little time should meet, in words. */
const MAX_WOORDEN = 25;

/** Sentences over 25 words in the prose of an entry. */
export function checkLeesbaarheid(entry: Entry): Bevinding[] {
  return splitZinnen(entry)
    .map((zin) => ({ zin, woorden: countWoorden(zin) }))
    .filter(({ woorden }) => woorden > MAX_WOORDEN)
    .map(({ zin, woorden }) => ({
      bestand: entry.bestand,
      code: 'lange-zin',
      ernst: 'advies',
      melding: `Een zin van ${woorden} woorden: “${zin.slice(0, 70)}…”`,
      voorstel: `Maak er twee zinnen van; hooguit ${MAX_WOORDEN} woorden per zin.`,
    }));
}

/** All sentences an entry shows: prose fields first, then the text. Names and titles are left out. */
export function splitZinnen(entry: Entry): string[] {
  return [...proza(entry.data), ...entry.tekst.flatMap((s) => alineas(s.delen))].flatMap(
    splitOpZinnen,
  );
}

/** Number of words in a sentence. */
export function countWoorden(zin: string): number {
  return zin.split(/\s+/).filter((woord) => /[\p{L}\p{N}]/u.test(woord)).length;
}

const prozavelden = new Set(
  'samenvatting tekst bewering gebeurtenis waarvoor toelichting gemeentenToelichting hoe kern waarom definitie vragen antwoord aanpak omschrijving'.split(
    ' ',
  ),
);

function proza(data: unknown, veld = ''): string[] {
  if (typeof data === 'string') return prozavelden.has(veld) ? [data] : [];
  if (Array.isArray(data)) return data.flatMap((d) => proza(d, veld));
  if (data === null || typeof data !== 'object') return [];
  return Object.entries(data).flatMap(([naam, waarde]) => proza(waarde, naam));
}

function alineas(delen: Deel[]): string[] {
  const html = delen.map(toPlatteTekst).join('');
  return html
    .split(/<\/(?:p|li|h\d|td|th|blockquote)>/)
    .map((stuk) => stuk.replace(/<[^>]+>/g, '').trim())
    .filter(Boolean);
}

function toPlatteTekst(deel: Deel): string {
  return typeof deel === 'string' ? deel : deel.delen.map(toPlatteTekst).join('');
}

/** Sentences of a piece of text: cut after a mark that ends one, before a capital, number or quote. */
export function splitOpZinnen(tekst: string): string[] {
  return tekst.split(/(?<=[.!?:]['’”)]?)\s+(?=[\p{Lu}\d‘“'"])/u).filter((zin) => zin.trim());
}
