/** What `/.well-known/security.txt` (RFC 9116) is made from. */
type Gegevens = {
  /** Origin of the site. */
  site: URL;
  /** `owner/name`, when the repository is public. */
  repository: string | undefined;
  /** Origin of the website that holds the repository. */
  website: string;
  /** Day the build counts from, as `2026-11-22`. */
  peildag: string;
};

/** Says where to report a leak; it lapses a day before the build is a year old. */
export function toSecurityTxt({ site, repository, website, peildag }: Gegevens): string {
  const contact = repository
    ? `${website}/${repository}/security/advisories/new`
    : new URL('/meedoen/', site).href;
  const verval = new Date(`${peildag}T00:00:00Z`);
  verval.setUTCFullYear(verval.getUTCFullYear() + 1);
  verval.setUTCDate(verval.getUTCDate() - 1);
  return [
    `Contact: ${contact}`,
    `Expires: ${verval.toISOString().slice(0, 19)}Z`,
    'Preferred-Languages: nl, en',
    `Canonical: ${new URL('/.well-known/security.txt', site).href}`,
    `Policy: ${new URL('/lek-melden/', site).href}`,
    '',
  ].join('\n');
}
