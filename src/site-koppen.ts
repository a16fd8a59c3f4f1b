import { formatBeleid, sitebeleid } from '#src/hosting/beleid.ts';
import { createKopregels } from '#src/hosting/kopregels.ts';
import { toRedactieCsp } from '#src/hosting/redactie-csp.ts';
import { instellingen } from '#src/instellingen.ts';

/** The headers of this site; every file for a host is made from these. */
export const siteKoppen = createKopregels(
  formatBeleid(sitebeleid),
  instellingen.redactie === 'weg' ? undefined : toRedactieCsp(instellingen),
);
