import { expect, test } from 'vitest';
import { checkBestanden } from './check-bestanden.ts';
import { metFout } from './voorbeeld.ts';

const oud = 'content/praktijken/oud.mdx';
const codes = (tekst: string) =>
  checkBestanden(metFout(oud, 'Dit is', `${tekst} Dit is`)).bevindingen.map((b) => [
    b.code,
    b.ernst,
    b.melding,
  ]);

test('an abbreviation nobody explains is advised against, once', () => {
  expect(codes('De QRXT belt. De QRXT mailt.')).toEqual([
    ['afkorting', 'advies', 'Niet elke lezer kent “QRXT”.'],
  ]);
});

test.each([
  ['a term of the site', 'De JGZ belt.'],
  ['written out in front', 'De quasi-regionale extra teams (QRXT) bellen. De QRXT mailt.'],
  ['written out behind', 'De QRXT (quasi-regionale extra teams) belt.'],
  ['known to all', 'Het ministerie van OCW en de GGD.'],
  ['a single letter', 'Groep A en B.'],
  ['part of an address', 'Zie [de gids](https://example.org/QRXT).'],
])('%s is fine', (_, tekst) => {
  expect(codes(tekst)).toEqual([]);
});
