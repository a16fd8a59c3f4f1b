import { readFileSync } from 'node:fs';
import { homedir, hostname } from 'node:os';
import { expect, test } from 'vitest';
import { sitebeleid, toMetaBeleid } from '#src/hosting/beleid.ts';
import { checkBeleid } from './beleid.ts';
import { checkSecurityTxt } from './security-txt.ts';
import { readSite } from './site.ts';
import { checkSporen } from './sporen.ts';

const site = readSite('dist');
/** The editor page brings a policy of its own. */
const eigenBeleid = /^\/redactie\//;

/** Names the machine of Pagefind’s makers. */
const vanPagefind = '/pagefind/wasm.unknown.pagefind';

test('every page carries the policy of the site, before anything else', () => {
  const pages = site.pages.filter(({ href }) => !eigenBeleid.test(href));
  expect(pages.length).toBeGreaterThan(200);
  expect(checkBeleid({ ...site, pages }, () => toMetaBeleid(sitebeleid))).toEqual([]);
});

test('no file tells of the machine that built it, is hidden, or brings anything from elsewhere', () => {
  const naam = hostname();
  // A short name, as of a machine called “pc”, is only a trace inside an address.
  const namen = [`//${naam}/`, `//${naam}:`, ...(naam.length > 5 ? [naam] : [])];
  const woorden = [process.cwd(), homedir(), ...namen];
  const fouten = [...site.files]
    .filter((pad) => pad !== vanPagefind)
    .flatMap((pad) => checkSporen(pad, readFileSync(`dist${pad}`), woorden));
  expect(fouten).toEqual([]);
});

test('security.txt is right, and more than 60 days from lapsing', () => {
  const robots = readFileSync('dist/robots.txt', 'utf8');
  const adres = /^Sitemap: (https?:\/\/[^/]+)/m.exec(robots)?.[1] ?? '';
  const vandaag = new Date().toISOString().slice(0, 10);
  expect(
    checkSecurityTxt(
      readFileSync('dist/.well-known/security.txt', 'utf8'),
      vandaag,
      `${adres}/.well-known/security.txt`,
    ),
  ).toEqual([]);
});
