import { expect, test } from 'vitest';
import { checkBestanden } from './check-bestanden.ts';
import { metFout } from './voorbeeld.ts';

const oud = 'content/praktijken/oud.mdx';
const nieuws = 'content/updates/2021-nieuws.md';
const bron = 'content/bronnen/S1.yaml';

const vind = (bestand: string, van: string, naar: string, vandaag = '2026-11-22') =>
  checkBestanden(metFout(bestand, van, naar), { vandaag }).bevindingen.map((b) => [b.code, b.veld]);

test.each([
  ['news', nieuws, 'datum: 2021', 'datum: 2026-11-23', 'datum'],
  ['news of a month', nieuws, 'datum: 2021', 'datum: 2026-12', 'datum'],
  ['news of a year', nieuws, 'datum: 2021', 'datum: 2027', 'datum'],
  ['a review', oud, 'nagekeken: 2026-11-22', 'nagekeken: 2027-01-01', 'nagekeken'],
  ['a state', oud, 'per: 2021', 'per: 2027', 'stand.per'],
  ['a source', bron, 'datum: 2021-11-03', 'datum: 2031-11-03', 'datum'],
  ['a region', 'content/regios/almere.mdx', 'sinds: 2019-10', 'sinds: 2029-10', 'sinds'],
  [
    'a moment',
    oud,
    'nagekeken',
    'tijdlijn: [{ datum: 2031, gebeurtenis: Zo., bron: [S1] }]\nnagekeken',
    'tijdlijn[0].datum',
  ],
  [
    'a measurement',
    oud,
    'nagekeken',
    'resultaten: [{ bewering: Het hielp., soort: ervaring, richting: gunstig, jaar: 2031, bron: [S1] }]\nnagekeken',
    'resultaten[0].jaar',
  ],
  ['a start', oud, 'start: 2018', 'start: 2031', 'looptijd.start'],
])('%s that lies ahead', (_, bestand, van, naar, veld) => {
  expect(vind(bestand, van, naar)).toEqual([['datum-toekomst', veld]]);
});

test.each([
  ['today', 'datum: 2026-11-22'],
  ['this month', 'datum: 2026-11'],
  ['this year', 'datum: 2026'],
])('%s has begun', (_, naar) => {
  expect(vind(nieuws, 'datum: 2021', naar)).toEqual([]);
});

test('the same news is fine a day later', () => {
  const morgen = ['datum: 2021', 'datum: 2026-11-23'] as const;
  expect(vind(nieuws, ...morgen, '2026-11-23')).toEqual([]);
});

test('a plan may start later, and a practice may have an end that lies ahead', () => {
  const plan = metFout(oud, 'status: lopend', 'status: plan').map((b) => ({
    ...b,
    inhoud: b.inhoud.replace('start: 2018', 'start: 2030, eind: 2031'),
  }));
  const { bevindingen } = checkBestanden(plan, { vandaag: '2026-11-22' });
  expect(bevindingen.filter((b) => b.bestand === oud)).toEqual([]);
});

test('an end before the start is refused, as far as both are known', () => {
  expect(vind(oud, 'start: 2018', 'start: 2018, eind: 2017')).toEqual([
    ['looptijd-volgorde', 'looptijd.eind'],
  ]);
  expect(vind(oud, 'start: 2018', 'start: 2018-06, eind: 2018')).toEqual([]);
});

test('the year that was probably meant is proposed', () => {
  const { bevindingen } = checkBestanden(metFout(nieuws, 'datum: 2021', 'datum: 2062-03-01'), {
    vandaag: '2026-11-22',
  });
  expect(bevindingen[0]?.voorstel).toMatch(/^Bedoel je 2026-03-01\?/);
});
