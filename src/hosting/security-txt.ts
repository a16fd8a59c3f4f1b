import type { Instellingen } from '#src/instellingen.ts';
import { toDeurHref } from '#src/views/deuren.ts';

/** What a `security.txt` depends on. */
type Gegevens = {
  /** Address of the home page. */
  site: URL;
  /** Day the build counts from, as `2026-11-22`. */
  peildag: string;
  instellingen: Pick<Instellingen, 'repository' | 'website' | 'redactieadres'>;
};

/**
 * The text of `/.well-known/security.txt` (RFC 9116): where to report a leak. It lapses a day
 * before the build is a year old.
 */
export function toSecurityTxt({ site, peildag, instellingen }: Gegevens): string {
  const verval = new Date(`${peildag}T00:00:00Z`);
  verval.setUTCFullYear(verval.getUTCFullYear() + 1);
  verval.setUTCDate(verval.getUTCDate() - 1);
  const adres = (pad: string) => new URL(pad, site).href;
  return [
    `Contact: ${toDeurHref('lek', instellingen) ?? adres('/meedoen/')}`,
    `Expires: ${verval.toISOString().slice(0, 19)}Z`,
    'Preferred-Languages: nl, en',
    `Canonical: ${adres('/.well-known/security.txt')}`,
    `Policy: ${adres('/lek-melden/')}`,
    '',
  ].join('\n');
}
