import { randomUUID } from 'node:crypto';
import type { RestAntwoord } from './rest.ts';
import type { Gebruiker } from './wereld.ts';

/** Who logs in next, where the login service waits, and the codes that were given out. */
export type Inlog = {
  wie: Gebruiker | undefined;
  /** Address of the login service, as registered with GitHub. */
  terugNaar: string;
  codes: Map<string, Gebruiker>;
};

/** The secret of the login service in tests. */
export const GEHEIM = 'geheim-van-de-inlogdienst';

/** GitHub’s login: everybody agrees at once, and a code is good for one token. */
export function answerInlog(
  inlog: Inlog,
  adres: URL,
  body: string,
): RestAntwoord & { kop?: Record<string, string> } {
  if (adres.pathname === '/login/oauth/authorize') {
    const code = randomUUID();
    if (inlog.wie) inlog.codes.set(code, inlog.wie);
    const terug = new URL(inlog.terugNaar);
    terug.searchParams.set('code', code);
    terug.searchParams.set('state', adres.searchParams.get('state') ?? '');
    return { status: 302, kop: { location: terug.href } };
  }
  const vraag = new URLSearchParams(body);
  const code = vraag.get('code') ?? '';
  const gebruiker = inlog.codes.get(code);
  inlog.codes.delete(code);
  if (vraag.get('client_secret') !== GEHEIM || !gebruiker)
    return { status: 200, json: { error: 'incorrect_client_credentials' } };
  return { status: 200, json: { access_token: gebruiker.token, token_type: 'bearer' } };
}
