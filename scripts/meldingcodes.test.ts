import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { meldingen } from '#src/formulier/meldingen.ts';
import { findCodes } from './meldingcodes.ts';

/** The codes in the source of the check and of the schemas, with the file they stand in. */
const gevonden = findCodes(
  globSync('src/{schemas,inhoud,catalogus}/*.ts')
    .filter((naam) => !/\.test\.ts$|voorbeeld\.ts$/.test(naam))
    .map((naam) => ({ naam, tekst: readFileSync(naam, 'utf8') })),
);

const past = (code: string) =>
  Object.keys(meldingen).some((bekend) =>
    code.endsWith('*') ? bekend.startsWith(code.slice(0, -1)) : bekend === code,
  );

test('every code the check can give is explained in src/formulier/meldingen.ts', () => {
  expect(gevonden.length).toBeGreaterThan(30);
  expect(gevonden.filter(([, code]) => !past(code))).toEqual([]);
});

test('every explained code exists', () => {
  const codes = gevonden.map(([, code]) => code);
  const weg = Object.keys(meldingen).filter(
    (code) =>
      !codes.some((c) => c === code || (c.endsWith('*') && code.startsWith(c.slice(0, -1)))),
  );
  expect(weg).toEqual([]);
});

test.each([
  [`const b = { bestand, code: 'een', ernst: 'fout' };`, ['een']],
  [`const b = { code: x ? 'een' : \`twee-\${soort}\` };`, ['een', 'twee-*']],
  [`function fout(entry: E, code: string) {} fout(e, 'een');`, ['een']],
  [`const fout = (code: string) => ({}); fout(x ? 'een' : 'twee');`, ['een', 'twee']],
  [`type Meld = (code: string) => void; function f(meld: Meld) { meld('een'); }`, ['een']],
  [`function f(meld: (a: A, code: string) => void) { meld('geen', 'een'); }`, ['een']],
  [`type X = { code: string }; f('geen'); const c = 'geen';`, []],
])('%s gives %j', (tekst, codes) => {
  expect(findCodes([{ naam: 'x.ts', tekst }]).map(([, code]) => code)).toEqual(codes);
});

test('a function from another file is known where it is imported, and only there', () => {
  const bestanden = [
    { naam: 'a.ts', tekst: `export function fout(e: E, code: string) {}` },
    { naam: 'b.ts', tekst: `import { fout } from './a.ts'; fout(e, 'een');` },
    { naam: 'c.ts', tekst: `const fout = (e: E, melding: string) => 0; fout(e, 'Een zin');` },
  ];
  expect(findCodes(bestanden)).toEqual([['b.ts', 'een']]);
});
