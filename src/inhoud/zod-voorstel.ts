import { z } from 'astro/zod';
import { isDag } from '#src/schemas/velden.ts';
import { suggestDatum } from './datum-voorstel.ts';
import { findGelijkende } from './gelijkenis.ts';
import { relatieOf, type Schema } from './schema-boom.ts';

/** A value between quotation marks, cut when it is long. */
export function quote(waarde: unknown): string {
  const tekst = toTekst(waarde);
  return `“${tekst.length > 60 ? `${tekst.slice(0, 60)}…` : tekst}”`;
}

/** How to write a value of the wrong kind so that it fits. */
export function suggestSoort(
  verwacht: string,
  waarde: unknown,
  veld: Schema | undefined,
): string | undefined {
  if (typeof waarde === 'object') return undefined;
  const tekst = toTekst(waarde).slice(0, 60);
  if (verwacht === 'array') return `Schrijf het als lijst: [${tekst}].`;
  const past = verwacht === 'string' && veld && fits(veld, tekst);
  return past ? `Zet er aanhalingstekens om: "${tekst}".` : undefined;
}

/** The option that was probably meant, or all options. */
export function suggestKeuze(waarde: unknown, opties: readonly unknown[]): string {
  const namen = opties.map(toTekst);
  const bedoeld = findGelijkende(toTekst(waarde), namen);
  return bedoeld ? `Bedoel je “${bedoeld}”?` : `Kies uit: ${namen.join(', ')}.`;
}

/** What is wrong with a value that has not the form of its field. */
export function explainVorm(naam: string, waarde: unknown, veld: Schema | undefined): string {
  if (veld && relatieOf(veld)) return `${quote(waarde)} kan geen verwijzing zijn bij “${naam}”.`;
  if (typeof waarde === 'string' && /^\d{4}-\d\d-\d\d$/.test(waarde) && !isDag(waarde))
    return `${quote(waarde)} staat niet op de kalender.`;
  return `${quote(waarde)} heeft niet de goede vorm voor “${naam}”.`;
}

/** The value in the form of its field, when it can be guessed. */
export function suggestVorm(waarde: unknown, veld: Schema | undefined): string | undefined {
  const datum = typeof waarde === 'object' ? undefined : suggestDatum(toTekst(waarde));
  if (datum && veld && fits(veld, datum)) return `Bedoel je ${datum}?`;
  const relatie = veld && relatieOf(veld);
  if (relatie === 'bronnen') return 'Schrijf de letter S en een getal, zoals S12.';
  if (relatie) return `Schrijf de bestandsnaam uit content/${relatie}, zonder .mdx.`;
  return undefined;
}

function fits(veld: Schema, waarde: unknown): boolean {
  return z.core.safeParse(veld, waarde).success;
}

function toTekst(waarde: unknown): string {
  return typeof waarde === 'string'
    ? waarde
    : typeof waarde === 'object'
      ? JSON.stringify(waarde)
      : `${waarde as number}`;
}
