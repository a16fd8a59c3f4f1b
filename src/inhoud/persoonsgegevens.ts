import { roladressen } from './roladressen.ts';

/** A piece of text that looks like personal data. */
export type Persoonsgegeven = {
  soort: 'e-mailadres' | 'telefoonnummer';
  waarde: string;
  plek: number;
};

// Bounded counts and a boundary before each: linear on any text.
const email =
  /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]{1,64}(?:@|&#0*64;|&#x0*40;|&commat;| ?[([](?:at|apenstaartje)[)\]] ?)[\p{L}\p{N}.-]{1,100}\.\p{L}{2,12}/giu;

const telefoon =
  /(?<![\p{L}\p{N}.,/=_-])(?:(?:\+|00)31[ .-]?(?:\(0\))?[ .-]?[1-9](?:[ .-]?\d){8}|06(?:[ .-]{0,3}\d){8}|\(?0[1-9]\d\)?[ .-]{0,3}(?:\d[ .-]?){6}\d|\(?0[1-9]\d\d\)?[ .-]{0,3}(?:\d[ .-]?){5}\d)(?![\d-])/gu;

/** E-mail addresses and Dutch phone numbers in a text, but for those of an office. */
export function findPersoonsgegevens(
  tekst: string,
  toegestaan: readonly string[] = roladressen,
): Persoonsgegeven[] {
  const zonderAdressen = tekst.replace(/https?:\/\/[^\s)"'>]+/g, (url) => url.replace(/\d/g, 'x'));
  const zoek = (soort: Persoonsgegeven['soort'], patroon: RegExp): Persoonsgegeven[] =>
    [...zonderAdressen.matchAll(patroon)].map(({ 0: waarde, index }) => ({
      soort,
      waarde: waarde.trim(),
      plek: index,
    }));
  const bekend = new Set(toegestaan.map(toKern));
  return [...zoek('e-mailadres', email), ...zoek('telefoonnummer', telefoon)].filter(
    ({ waarde }) => !bekend.has(toKern(waarde)),
  );
}

/** The same for one address or number however it is written. */
function toKern(waarde: string): string {
  return /^[+(\d]/.test(waarde) && !waarde.includes('@')
    ? waarde.replace(/\D/g, '').replace(/^(?:00)?310?/, '0')
    : waarde.toLowerCase();
}
