import type { APIContext } from 'astro';
import { toRedactieConfig } from '#src/formulier/cms.ts';
import { instellingen } from '#src/instellingen.ts';

/** The configuration of the editor page; empty as long as the settings are not complete. */
export function GET({ site }: APIContext): Response {
  const { repository, inlogdienst } = instellingen;
  return Response.json(
    repository && inlogdienst
      ? toRedactieConfig({ ...instellingen, repository, inlogdienst }, site?.href ?? '')
      : {},
  );
}
