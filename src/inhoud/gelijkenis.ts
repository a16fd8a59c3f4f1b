import { distance } from 'fastest-levenshtein';

/** The option nearest to `woord`, or undefined when none is within a third of its length. */
export function findGelijkende(woord: string, opties: Iterable<string>): string | undefined {
  const klein = woord.toLowerCase();
  let beste: string | undefined;
  let grens = Math.max(1, Math.floor(klein.length / 3)) + 1;
  for (const optie of opties) {
    const afstand = distance(klein, optie.toLowerCase());
    if (afstand < grens) [grens, beste] = [afstand, optie];
  }
  return beste;
}
