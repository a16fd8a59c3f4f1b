import type { Plek } from '#src/catalogus/relaties.ts';
import type { Instellingen } from '#src/instellingen.ts';

/** What decides where a file can be edited. */
type Plekinstellingen = Pick<
  Instellingen,
  'repository' | 'branch' | 'website' | 'inlogdienst' | 'redactieadres'
>;

/** Where an entry is edited: the editor page, else GitHub; undefined while no repository is set. */
export function toBewerkHref(
  { collectie, id, bestand }: Plek & { bestand: string },
  { repository, branch, website, inlogdienst, redactieadres }: Plekinstellingen,
): string | undefined {
  if (!repository) return undefined;
  if (inlogdienst && redactieadres)
    return `${redactieadres}#/collections/${collectie}/entries/${id}`;
  return `${website}/${repository}/edit/${branch}/${bestand}`;
}
