import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { toSecurityTxt } from '#src/hosting/security-txt.ts';
import { checkBeleid } from './beleid.ts';
import { checkSecurityTxt } from './security-txt.ts';
import { toPage } from './site.ts';
import { checkSporen } from './sporen.ts';

const meldingen = (fouten: { melding: string }[]) => fouten.map((f) => f.melding);

describe('the policy of a page', () => {
  const meta = `<meta http-equiv="Content-Security-Policy" content="default-src 'none'">`;
  const check = (head: string, body = '') => {
    const pages = [toPage('/', `<html><head>${head}</head><body>${body}</body></html>`)];
    return meldingen(checkBeleid({ pages, files: new Set() }, () => "default-src 'none'"));
  };

  test('is good right after the character set', () => {
    expect(check(`<meta charset="utf-8">${meta}<link rel="icon" href="/i.svg">`)).toEqual([]);
  });

  test.each([
    ['<meta charset="utf-8">', '', /ander beleid,0 keer/],
    [meta.replace('none', 'self'), '', /ander beleid/],
    [`<link rel="stylesheet" href="/a.css">${meta}`, '', /niet vooraan/],
    [meta + meta, '', /2 keer/],
    [meta, '<a href="javascript:alert(1)">x</a>', /voert|uitvoert/],
    [meta, '<img src="data:image/png;base64,AA">', /uitvoert: data/],
    [meta, '<iframe srcdoc="<p>"></iframe>', /verboden: IFRAME/],
    [`${meta}<base href="/x/">`, '', /verboden: BASE/],
  ])('is missed: %s %s', (head, body, patroon) => {
    expect(check(head, body).join()).toMatch(patroon);
  });
});

describe('traces in a file', () => {
  test.each([
    ['/a.js', 'const a = "/home/iemand/site/src/a.ts"', /pad van de machine: \/home\/iemand/],
    ['/a.js', 'import "file:///tmp/x.js"', /pad van de machine/],
    ['/a.js', String.raw`"C:\\Users\\iemand"`, /pad van de machine/],
    ['/a.json', '{"a":"http://localhost:4321/"}', /adres van de machine/],
    ['/a.js', '//# sourceMappingURL=a.js.map', /bronkaart/],
    ['/a.js.map', '{}', /bronkaart/],
    ['/.DS_Store', '', /verborgen/],
    ['/.well-known/.env', '', /verborgen/],
    ['/a.css', 'a{background:url(//elders.example/x.png)}', /van elders/],
    ['/a.css', '@import "https://elders.example/x.css";', /van elders/],
    ['/a.html', '<p>gebouwd op mijn-laptop</p>', /noemt mijn-laptop/],
  ])('%s with %s', (href, tekst, patroon) => {
    expect(meldingen(checkSporen(href, Buffer.from(tekst), ['mijn-laptop'])).join()).toMatch(
      patroon,
    );
  });

  test('are also found in what Pagefind compressed', () => {
    expect(checkSporen('/a.pf_fragment', gzipSync('pagefind_dcd{"a":"/tmp/x"}'))).toHaveLength(1);
  });

  test('are not seen in ordinary addresses and texts', () => {
    const tekst =
      'href="/home/" https://gemeente.example/home/nieuws /praktijken/work/ thuis/school url(/a.png)';
    expect(checkSporen('/.well-known/security.txt', Buffer.from(tekst))).toEqual([]);
  });
});

describe('security.txt', () => {
  const adres = 'https://site.example/.well-known/security.txt';
  const gegevens = {
    site: new URL('https://site.example/'),
    peildag: '2026-11-22',
    instellingen: {
      repository: 'org/site',
      website: 'https://github.com',
      redactieadres: '/redactie/',
    },
  } as const;
  const tekst = toSecurityTxt(gegevens);

  test('leads to private reports on GitHub, or to the page about taking part', () => {
    expect(tekst).toContain('Contact: https://github.com/org/site/security/advisories/new\n');
    const instellingen = { ...gegevens.instellingen, repository: undefined };
    expect(toSecurityTxt({ ...gegevens, instellingen })).toContain(
      'Contact: https://site.example/meedoen/\n',
    );
  });

  test('holds for a year less a day, also over a leap day', () => {
    expect(tekst).toContain('Expires: 2027-11-21T00:00:00Z\n');
    expect(toSecurityTxt({ ...gegevens, peildag: '2028-02-29' })).toContain('Expires: 2029-02-28T');
  });

  test('is good from the day of the build until 60 days before it lapses', () => {
    for (const dag of ['2026-11-22', '2027-09-21'])
      expect(checkSecurityTxt(tekst, dag, adres)).toEqual([]);
    expect(checkSecurityTxt(tekst, '2027-09-22', adres).join()).toMatch(/verloopt over 60 dagen/);
  });

  test.each([
    [/^Contact.*\n/m, '', /Contact ontbreekt/],
    [/https:\/\/github/, 'iemand@github', /Contact is geen adres/],
    [/^Expires.*\n/m, '', /Expires hoort/],
    [/T00:00:00Z/, '', /geen tijdstip/],
    [/2027-11/, '2028-11', /meer dan een jaar/],
    [/^Canonical.*\n/m, '', /Canonical/],
    [/^Policy: /m, 'Policy:', /geen veld/],
  ])('misses %s', (weg, wordt, patroon) => {
    expect(checkSecurityTxt(tekst.replace(weg, wordt), '2026-11-22', adres).join()).toMatch(
      patroon,
    );
  });
});
