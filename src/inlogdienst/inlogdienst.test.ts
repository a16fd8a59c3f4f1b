import { expect, test } from 'vitest';
import { createInlogdienst, type InlogInstellingen } from './inlogdienst.ts';
import { readOmgeving } from './omgeving.ts';

const redactie = 'https://redactie.example.nl';
const instellingen: InlogInstellingen = {
  clientId: 'id',
  clientSecret: 'zeer-geheim',
  herkomsten: [redactie],
  website: 'https://github.test',
};

type Vraag = { adres: string; body: URLSearchParams };

/** A login service with a GitHub that answers `gitHub`, and what it was asked. */
function proef(gitHub: unknown = { access_token: 'gho_1' }) {
  const vragen: Vraag[] = [];
  const dienst = createInlogdienst(instellingen, (adres, opties) => {
    vragen.push({
      adres: adres instanceof Request ? adres.url : String(adres),
      body: opties?.body as URLSearchParams,
    });
    return gitHub instanceof Error
      ? Promise.reject(gitHub)
      : Promise.resolve(Response.json(gitHub));
  });
  const vraag = (pad: string, koppen: Record<string, string> = {}, method = 'GET') =>
    dienst.fetch(new Request(`https://inloggen.example.nl${pad}`, { method, headers: koppen }));
  return { vraag, vragen };
}

/** Goes to GitHub and comes back with `terug` in the address. */
async function logIn(gitHub?: unknown, terug = 'code=abc') {
  const { vraag, vragen } = proef(gitHub);
  const heen = await vraag('/auth?provider=github&scope=repo&site_id=x');
  const state = new URL(heen.headers.get('location') ?? '').searchParams.get('state') ?? '';
  const koek = (heen.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
  const pagina = await vraag(`/callback?${terug}&state=${state}`, { cookie: `a=b; ${koek}` });
  return { heen, pagina, html: await pagina.text(), vragen };
}

test('login starts at GitHub, asks for public repositories only and remembers the browser', async () => {
  const { heen } = await logIn();
  expect(heen.status).toBe(302);
  const adres = new URL(heen.headers.get('location') ?? '');
  expect(adres.origin + adres.pathname).toBe('https://github.test/login/oauth/authorize');
  expect(adres.searchParams.get('scope')).toBe('public_repo');
  expect(adres.searchParams.get('client_id')).toBe('id');
  expect(heen.headers.get('set-cookie')).toMatch(
    /^__Host-inloggen=[\w-]{36}; Path=\/; Max-Age=600; HttpOnly; Secure; SameSite=Lax$/,
  );
});

test('nothing in the address decides where people are sent', async () => {
  const { vraag } = proef();
  for (const zoek of ['redirect_uri=https://kwaad.example', 'site_id=kwaad.example', 'website=x']) {
    const heen = await vraag(`/auth?${zoek}`);
    expect(heen.headers.get('location')).toMatch(
      /^https:\/\/github\.test\/login\/oauth\/authorize\?/,
    );
    expect(heen.headers.get('location')).not.toContain('kwaad');
  }
});

test('the code is traded for a token, which goes to the listed origins and no other', async () => {
  const { pagina, html, vragen } = await logIn();
  expect(vragen).toHaveLength(1);
  expect(vragen[0]?.adres).toBe('https://github.test/login/oauth/access_token');
  expect(Object.fromEntries(vragen[0]?.body ?? [])).toEqual({
    client_id: 'id',
    client_secret: 'zeer-geheim',
    code: 'abc',
  });
  expect(html).toContain(
    String.raw`authorization:github:success:{\"provider\":\"github\",\"token\":\"gho_1\"}`,
  );
  expect(html).toContain(`const herkomsten = ["${redactie}"]`);
  expect(html).not.toContain("'*'");
  expect(html).not.toContain('zeer-geheim');
  expect(pagina.headers.get('set-cookie')).toMatch(/^__Host-inloggen=; .*Max-Age=0/);
});

test('the page runs its own script only, is not kept and cannot be framed', async () => {
  const { pagina, html } = await logIn();
  const csp = pagina.headers.get('content-security-policy') ?? '';
  const nonce = /script-src 'nonce-([\w-]+)'/.exec(csp)?.[1];
  expect(html).toContain(`<script nonce="${nonce}">`);
  expect(csp).toMatch(/^default-src 'none'/);
  expect(csp).toContain("frame-ancestors 'none'");
  expect(pagina.headers.get('cache-control')).toBe('no-store');
  expect(pagina.headers.get('referrer-policy')).toBe('no-referrer');
});

test.each([
  ['no cookie', {}, 'state=s1&code=abc'],
  ['another state', { cookie: '__Host-inloggen=s2' }, 'state=s1&code=abc'],
  ['no state', { cookie: '__Host-inloggen=' }, 'state=&code=abc'],
  ['no state at all', { cookie: '__Host-inloggen=' }, 'code=abc'],
  ['a cookie of another name', { cookie: 'inloggen=s1' }, 'state=s1&code=abc'],
])('a return with %s is refused before GitHub hears of it', async (_, koppen, zoek) => {
  const { vraag, vragen } = proef();
  const html = await (await vraag(`/callback?${zoek}`, koppen)).text();
  expect(vragen).toEqual([]);
  expect(html).toContain('CSRF_DETECTED');
  expect(html).not.toContain('success');
});

test.each([
  [{ error: 'bad_verification_code' }, 'code=abc', 'TOKEN_REQUEST_FAILED'],
  [{ access_token: { kwaad: 1 } }, 'code=abc', 'TOKEN_REQUEST_FAILED'],
  [new Error('offline'), 'code=abc', 'TOKEN_REQUEST_FAILED'],
  [{}, 'error=access_denied', 'AUTH_CODE_REQUEST_FAILED'],
  [{}, 'error=other', 'AUTH_CODE_REQUEST_FAILED'],
])('GitHub answering %j to ?%s is told as an error', async (gitHub, terug, code) => {
  const { html } = await logIn(gitHub, terug);
  expect(html).toContain(code);
  expect(html).toContain('authorization:github:error:');
});

test('nothing of an address or of GitHub can become part of the page', async () => {
  const kwaad = '</script><img src=x onerror=alert(1)>';
  const zoek = `code=${encodeURIComponent(kwaad)}&error_description=${encodeURIComponent(kwaad)}`;
  const { html } = await logIn({ access_token: kwaad }, zoek);
  expect(html.match(/<\/script>/g)).toHaveLength(1);
  expect(html).not.toContain('<img');
});

test('other addresses and methods get nothing', async () => {
  const { vraag } = proef();
  expect((await vraag('/')).status).toBe(404);
  expect((await vraag('/auth', {}, 'POST')).status).toBe(405);
});

test('the environment must be complete, and an origin must be one', () => {
  const env = {
    GITHUB_CLIENT_ID: 'a',
    GITHUB_CLIENT_SECRET: 'b',
    HERKOMSTEN: `${redactie}, http://localhost:1`,
  };
  expect(readOmgeving(env)).toEqual({
    clientId: 'a',
    clientSecret: 'b',
    herkomsten: [redactie, 'http://localhost:1'],
    website: 'https://github.com',
  });
  expect(() => readOmgeving({ ...env, GITHUB_CLIENT_SECRET: '' })).toThrow('GITHUB_CLIENT_SECRET');
  for (const HERKOMSTEN of [
    '*',
    'http://redactie.example.nl',
    `${redactie}/`,
    'null',
    `${redactie},`,
  ])
    expect(() => readOmgeving({ ...env, HERKOMSTEN })).toThrow('HERKOMSTEN');
});
