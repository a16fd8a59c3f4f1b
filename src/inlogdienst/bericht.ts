/** How logging in ended, in the words Sveltia CMS understands. */
export type Bericht = { token: string } | { error: string; errorCode: string };

/**
 * The page in the login window. It tells the window that opened it how logging in ended, but only
 * when that window shows an editor page of the list; the browser delivers to no other origin.
 */
export function toBerichtPagina(
  bericht: Bericht,
  herkomsten: readonly string[],
  koek: string,
): Response {
  const uitkomst = 'token' in bericht ? 'success' : 'error';
  const inhoud = JSON.stringify({ provider: 'github', ...bericht });
  const tekst = 'token' in bericht ? 'Je bent ingelogd.' : bericht.error;
  const nonce = crypto.randomUUID();
  const html = `<!doctype html>
<html lang="nl">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Inloggen</title>
<p>${tekst} Je kunt dit venster sluiten.</p>
<script nonce="${nonce}">
const bericht = ${toScript(`authorization:github:${uitkomst}:${inhoud}`)};
const herkomsten = ${toScript(herkomsten)};
addEventListener('message', ({ data, origin, source }) => {
  if (source === opener && data === 'authorizing:github' && herkomsten.includes(origin))
    opener.postMessage(bericht, origin);
});
for (const herkomst of herkomsten) opener?.postMessage('authorizing:github', herkomst);
</script>
</html>
`;
  return new Response(html, {
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': `default-src 'none'; script-src 'nonce-${nonce}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`,
      'cache-control': 'no-store',
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
      'set-cookie': koek,
    },
  });
}

/** A value as it can stand in a script: nothing in it can end the script. */
function toScript(waarde: unknown): string {
  return JSON.stringify(waarde).replaceAll('<', '\\u003c');
}
