/** What a host sets per place of publication; everything else is the same everywhere. */
export type Instellingen = {
  /** `owner/name` on GitHub; undefined until the repository is public. */
  repository: string | undefined;
  branch: string;
  /** Origin of the login service, without a slash at the end. */
  inlogdienst: string | undefined;
  /** Origin of GitHub’s API. */
  api: string;
  /** Origin of GitHub’s website. */
  website: string;
  /** `samen`: the editor page is part of the site; `weg`: left out; `alleen`: nothing else is built. */
  redactie: 'samen' | 'weg' | 'alleen';
  /** Where the editor page is; undefined when this build has none and no other place is known. */
  redactieadres: string | undefined;
  /** Who runs this place of publication and answers for it; undefined until that is filled in. */
  beheerder?: Beheerder | undefined;
};

/** An organisation that runs the site, its page for questions, and its own accessibility statement. */
type Beheerder = {
  naam: string;
  contact: string | undefined;
  verklaring: string | undefined;
};

const redactie = readRedactie(process.env['REDACTIE']);

/** The one place for repository, branch and login service; the environment can override each. */
export const instellingen: Instellingen = {
  repository: process.env['REDACTIE_REPOSITORY'] || undefined,
  branch: process.env['REDACTIE_BRANCH'] || 'main',
  inlogdienst: process.env['REDACTIE_INLOGDIENST'] || undefined,
  api: process.env['REDACTIE_API'] || 'https://api.github.com',
  website: process.env['REDACTIE_WEBSITE'] || 'https://github.com',
  redactie,
  redactieadres: process.env['REDACTIE_ADRES'] || (redactie === 'weg' ? undefined : '/redactie/'),
  beheerder: process.env['BEHEERDER']
    ? {
        naam: process.env['BEHEERDER'],
        contact: process.env['BEHEERDER_CONTACT'] || undefined,
        verklaring: process.env['BEHEERDER_VERKLARING'] || undefined,
      }
    : undefined,
};

function readRedactie(waarde = 'samen'): Instellingen['redactie'] {
  if (waarde === 'samen' || waarde === 'weg' || waarde === 'alleen') return waarde;
  throw new Error(`REDACTIE is "${waarde}"; kies samen, weg of alleen.`);
}
