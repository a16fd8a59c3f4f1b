import type { InlogInstellingen } from './inlogdienst.ts';

/** Reads the settings of the login service from the environment; says in Dutch what is missing. */
export function readOmgeving(env: Record<string, string | undefined>): InlogInstellingen {
  const lees = (naam: string): string => {
    const waarde = env[naam];
    if (!waarde) throw new Error(`De instelling ${naam} ontbreekt. Zie src/inlogdienst/README.md.`);
    return waarde;
  };
  return {
    clientId: lees('GITHUB_CLIENT_ID'),
    clientSecret: lees('GITHUB_CLIENT_SECRET'),
    herkomsten: lees('HERKOMSTEN').split(',').map(readHerkomst),
    website: env['GITHUB_WEBSITE'] ?? 'https://github.com',
  };
}

function readHerkomst(waarde: string): string {
  const herkomst = waarde.trim();
  const adres = URL.canParse(herkomst) ? new URL(herkomst) : undefined;
  const veilig = adres?.protocol === 'https:' || adres?.hostname === 'localhost';
  if (adres?.origin !== herkomst || !veilig)
    throw new Error(
      `HERKOMSTEN noemt "${herkomst}"; schrijf het als https://redactie.voorbeeld.nl.`,
    );
  return herkomst;
}
