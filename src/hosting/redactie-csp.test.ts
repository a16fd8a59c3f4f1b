import { expect, test } from 'vitest';
import { voorbeeldInstellingen as instellingen } from '#src/views/instellingen-voorbeeld.ts';
import { toRedactieCsp, toRedactieMeta } from './redactie-csp.ts';

test('the policy lets the editor page talk to itself and GitHub, and run no script but its own', () => {
  const csp = toRedactieCsp(instellingen);
  const hosts = [...csp.matchAll(/https?:\/\/\S+?(?=[ ;]|$)/g)].map(([host]) => host);
  expect(hosts).toEqual(['https://avatars.githubusercontent.com', 'https://api.github.com']);
  expect(csp).toMatch(/^default-src 'none'; script-src 'self' 'wasm-unsafe-eval';/);
  expect(csp).not.toMatch(/\*|unsafe-eval'(?<!wasm-unsafe-eval')/);
  expect(csp).toContain("frame-ancestors 'none'");
});

test('another GitHub takes the place of github.com, and a meta tag leaves framing to the header', () => {
  const csp = toRedactieCsp({ ...instellingen, api: 'https://git.example.nl/api/v3' });
  expect(csp).toContain("connect-src 'self' blob: data: https://git.example.nl;");
  expect(csp).not.toContain('github');
  const meta = toRedactieMeta({ ...instellingen, api: 'https://git.example.nl/api/v3' });
  expect(meta).not.toContain('frame-ancestors');
  expect(csp.split('; ').filter((deel) => !meta.split('; ').includes(deel))).toEqual([
    "frame-ancestors 'none'",
  ]);
});
