import type { Instellingen } from '#src/instellingen.ts';

/** Settings of a site with a repository, a login service and the editor page, for tests. */
export const voorbeeldInstellingen: Instellingen = {
  repository: 'atlas/site',
  branch: 'main',
  inlogdienst: 'https://inloggen.example.nl',
  api: 'https://api.github.com',
  website: 'https://github.com',
  redactie: 'samen',
  redactieadres: '/redactie/',
};
