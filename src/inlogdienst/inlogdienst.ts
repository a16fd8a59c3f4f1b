import { toBerichtPagina, type Bericht } from './bericht.ts';

/** What the login service needs to know; the secret comes from the environment of its host. */
export type InlogInstellingen = {
  clientId: string;
  clientSecret: string;
  /** Origins of editor pages that may receive a token, such as `https://redactie.example.nl`. */
  herkomsten: readonly string[];
  /** Origin of GitHub’s website. */
  website: string;
};

/** A service that answers requests, as Workers, Deno and our Node server take it. */
export type Dienst = { fetch: (vraag: Request) => Promise<Response> };

const KOEK = '__Host-inloggen';
const SCOPE = 'public_repo';

/**
 * The step between the editor page and GitHub’s login: `/auth` sends people to GitHub, `/callback`
 * trades GitHub’s code for a token and hands it to the editor page that asked, and to no other.
 */
export function createInlogdienst(
  instellingen: InlogInstellingen,
  haal: typeof fetch = fetch,
): Dienst {
  return {
    fetch: async (vraag) => {
      const { pathname, searchParams } = new URL(vraag.url);
      if (pathname !== '/auth' && pathname !== '/callback') return antwoord('Niet gevonden', 404);
      if (vraag.method !== 'GET') return antwoord('Alleen GET', 405, { allow: 'GET' });
      if (pathname === '/auth') return naarGitHub(instellingen);
      const bericht = isEigenVraag(vraag, searchParams.get('state'))
        ? await ruilCode(instellingen, searchParams, haal)
        : mislukt('CSRF_DETECTED', 'Het inloggen is verlopen. Probeer het opnieuw.');
      return toBerichtPagina(bericht, instellingen.herkomsten, koek('', 0));
    },
  };
}

function naarGitHub({ clientId, website }: InlogInstellingen): Response {
  const state = crypto.randomUUID();
  const adres = new URL('/login/oauth/authorize', website);
  adres.search = new URLSearchParams({ client_id: clientId, scope: SCOPE, state }).toString();
  return antwoord('', 302, { location: adres.href, 'set-cookie': koek(state, 600) });
}

/** Whether the browser that comes back is the one that left, by the cookie it got. */
function isEigenVraag(vraag: Request, state: string | null): boolean {
  const koekjes = (vraag.headers.get('cookie') ?? '').split(/;\s*/);
  return !!state && koekjes.includes(`${KOEK}=${state}`);
}

async function ruilCode(
  { clientId, clientSecret, website }: InlogInstellingen,
  vraag: URLSearchParams,
  haal: typeof fetch,
): Promise<Bericht> {
  const code = vraag.get('code');
  if (vraag.get('error') === 'access_denied')
    return mislukt('AUTH_CODE_REQUEST_FAILED', 'Je gaf op GitHub geen toestemming.');
  if (!code) return mislukt('AUTH_CODE_REQUEST_FAILED', 'GitHub kon je niet inloggen.');
  try {
    const antwoordGitHub = await haal(new URL('/login/oauth/access_token', website), {
      method: 'POST',
      headers: { accept: 'application/json' },
      body: new URLSearchParams({ client_id: clientId, client_secret: clientSecret, code }),
      signal: AbortSignal.timeout(10_000),
    });
    const { access_token: token } = (await antwoordGitHub.json()) as { access_token?: unknown };
    if (typeof token === 'string' && token) return { token };
  } catch {
    // No answer, or one that cannot be read: to a person that is the same as being refused.
  }
  return mislukt('TOKEN_REQUEST_FAILED', 'GitHub gaf geen toegang. Probeer het later opnieuw.');
}

function mislukt(errorCode: string, error: string): Bericht {
  return { error, errorCode };
}

function koek(waarde: string, seconden: number): string {
  return `${KOEK}=${waarde}; Path=/; Max-Age=${seconden}; HttpOnly; Secure; SameSite=Lax`;
}

function antwoord(tekst: string, status: number, koppen: Record<string, string> = {}): Response {
  return new Response(tekst || null, {
    status,
    headers: { 'cache-control': 'no-store', 'referrer-policy': 'no-referrer', ...koppen },
  });
}
