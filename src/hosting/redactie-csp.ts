import { createRedactiebeleid, formatBeleid, toMetaBeleid } from '#src/hosting/beleid.ts';
import type { Instellingen } from '#src/instellingen.ts';

const beleidVan = ({ api }: Instellingen) => createRedactiebeleid(new URL(api).origin);

/**
 * Content Security Policy of the editor page. It holds a login token, so nothing may come from or
 * go to any place but this origin and GitHub. Styles are inline because Sveltia writes them so.
 */
export function toRedactieCsp(instellingen: Instellingen): string {
  return formatBeleid(beleidVan(instellingen));
}

/** The same policy for a `<meta>`: a page cannot say there who may frame it. */
export function toRedactieMeta(instellingen: Instellingen): string {
  return toMetaBeleid(beleidVan(instellingen));
}
