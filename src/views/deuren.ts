import type { Instellingen } from '#src/instellingen.ts';

/** A way in for contributors, the list of what they sent, or where to report a leak unseen. */
const deuren = ['redactie', 'formulier', 'bestanden', 'voorstellen', 'lek'] as const;

/** Name of a way in, as a text writes it. */
export type Deurnaam = (typeof deuren)[number];

/** What decides which ways in are open. */
type Openingen = Pick<Instellingen, 'repository' | 'website' | 'redactieadres'>;

/** Address of a way in; undefined while it is closed because a setting is missing. */
export function toDeurHref(
  naam: Deurnaam,
  { repository, website, redactieadres }: Openingen,
): string | undefined {
  if (naam === 'redactie') return redactieadres;
  if (!repository) return undefined;
  const thuis = `${website}/${repository}`;
  if (naam === 'formulier') return `${thuis}/issues/new/choose`;
  if (naam === 'lek') return `${thuis}/security/advisories/new`;
  return naam === 'voorstellen' ? `${thuis}/pulls?q=is%3Apr+author%3A%40me` : thuis;
}

/** Reads the name of a way in from a text; an unknown one is an Error. */
export function readDeurnaam(naam: string): Deurnaam {
  const deur = deuren.find((d) => d === naam);
  if (!deur) throw new Error(`<Deur> kent "${naam}" niet. Kies uit: ${deuren.join(', ')}.`);
  return deur;
}
