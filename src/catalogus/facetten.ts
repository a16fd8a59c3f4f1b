import type { Praktijk } from './model.ts';

/** Age bands readers think in; a practice belongs to each band it overlaps. */
export const leeftijdsbanden = [
  { id: '0-4', naam: '0–4 jaar', van: 0, tot: 4 },
  { id: '4-12', naam: '4–12 jaar', van: 4, tot: 12 },
  { id: '12-18', naam: '12–18 jaar', van: 12, tot: 18 },
  { id: '18-plus', naam: '18 jaar en ouder', van: 18, tot: 27 },
] as const;

/** Bands overlap when they share more than a birthday: 4–12 does not touch 0–4. */
export function bandenVan(leeftijd: Praktijk['leeftijd']): string[] {
  if (!leeftijd) return [];
  return leeftijdsbanden
    .filter((b) => leeftijd.van < b.tot && leeftijd.tot > b.van)
    .map((b) => b.id);
}

/** A name as part of an address: small letters without accents. */
export function toAdresdeel(naam: string): string {
  return naam
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-');
}
