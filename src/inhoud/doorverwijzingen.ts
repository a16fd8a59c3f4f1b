import type { z } from 'astro/zod';
import { doorverwijzingenSchema } from '#src/schemas/doorverwijzing.ts';
import { formatPad, type Bevinding } from './bevinding.ts';
import { readFrontmatter } from './frontmatter.ts';
import { checkGrenzen } from './grenzen.ts';
import { checkTekens } from './tekens.ts';
import { translateFouten } from './zod-melding.ts';

/** The one file of content that is no entry. */
export const doorverwijzingenBestand = 'content/doorverwijzingen.yml';

/** An address that moved, and where it is now. */
export type Doorverwijzing = z.output<typeof doorverwijzingenSchema>[number];

/** The list of the file, with what is wrong with it and the line of each address. */
export type GelezenDoorverwijzingen = {
  lijst: readonly Doorverwijzing[];
  bevindingen: Bevinding[];
  findPositie: (nummer: number, veld: keyof Doorverwijzing) => { regel: number; kolom: number };
};

/** Reads the file; a file with a mistake in it gives findings and no list. */
export function readDoorverwijzingen(inhoud: string): GelezenDoorverwijzingen {
  const bestand = doorverwijzingenBestand;
  const vooraf = [...checkTekens(bestand, inhoud), ...checkGrenzen(bestand, inhoud)];
  const { data, bevindingen, findPositie } = readFrontmatter(bestand, vooraf.length ? '' : inhoud);
  bevindingen.unshift(...vooraf);
  const { data: lijst = [], error } = doorverwijzingenSchema.safeParse(data ?? []);
  for (const uitleg of translateFouten(doorverwijzingenSchema, data, error?.issues ?? [])) {
    const { pad, code, melding, voorstel } = uitleg;
    const plek = { bestand, ...findPositie(pad), veld: formatPad(pad) };
    bevindingen.push({ ...plek, code, ernst: 'fout', melding, ...(voorstel ? { voorstel } : {}) });
  }
  return {
    lijst: bevindingen.length ? [] : lijst,
    bevindingen,
    findPositie: (nummer, veld) => findPositie([nummer, veld]),
  };
}

/** The addresses that moved; none while there is a mistake in the file, which the check reports. */
export function toDoorverwijzingen(inhoud: string): readonly Doorverwijzing[] {
  return readDoorverwijzingen(inhoud).lijst;
}

/** The lines of `_redirects`, as Netlify and Cloudflare read them; a link without its last slash counts too. */
export function formatRedirects(lijst: readonly Doorverwijzing[]): string {
  return lijst
    .flatMap(({ van, naar }) => [van, van.slice(0, -1)].map((oud) => `${oud} ${naar} 301\n`))
    .join('');
}
