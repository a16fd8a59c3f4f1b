import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { findOnbekend } from '#src/integraties/herkomst.ts';
import { formatLicenties, readLicenties } from '#src/licenties.ts';
import { alleenBouw, meegeleverd } from '#src/meegeleverd.ts';
import { checkLicenties, isToegestaan, toegestaanMee, uitzonderingenMee } from './licenties.ts';
import { readSlot } from './read-slot.ts';

const slot = readSlot();
const readPakket = (plek: string) =>
  JSON.parse(readFileSync(`${plek}/package.json`, 'utf8')) as { license?: string };
const bevat = meegeleverd.flatMap((m) =>
  Object.entries(m.bevat ?? {}).flatMap(([licentie, namen]) =>
    namen.map((naam) => ({ naam, licentie })),
  ),
);

test('every package has a licence we may use it under', () => {
  expect(checkLicenties(slot)).toEqual([]);
});

test('the lockfile gives the licence the package itself gives', () => {
  const anders = Object.entries(slot).filter(
    ([plek, { license }]) => plek && existsSync(plek) && readPakket(plek).license !== license,
  );
  expect(anders).toEqual([]);
});

test('an unknown licence, no licence and an exception no one needs are found', () => {
  const alleen = { 'node_modules/a': { license: 'GPL-3.0-only' }, 'node_modules/b': {} };
  const fouten = checkLicenties(alleen);
  expect(fouten.slice(0, 2)).toEqual(['a: GPL-3.0-only', 'b: geen licentie']);
  expect(fouten.slice(2).every((f) => f.endsWith('is niet nodig'))).toBe(true);
});

test.each([
  ['MIT', true],
  ['(MPL-2.0 OR Apache-2.0)', true],
  ['MIT AND GPL-3.0-only', false],
  ['GPL-3.0-only', false],
  [undefined, false],
])('%s may be passed on: %s', (licentie, mag) => {
  expect(isToegestaan(licentie, toegestaanMee)).toBe(mag);
});

test('everything readers get has a licence that allows it, or was looked at', () => {
  const regels = [...readLicenties(), ...bevat];
  const fout = regels.filter(
    ({ naam, licentie }) => !isToegestaan(licentie, toegestaanMee) && !uitzonderingenMee[naam],
  );
  expect(fout).toEqual([]);
  expect(Object.keys(uitzonderingenMee)).toEqual(
    bevat.filter((b) => !toegestaanMee.includes(b.licentie)).map((b) => b.naam),
  );
});

test('every package of package.json is passed on or only builds, and is on one list', () => {
  const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    dependencies: Record<string, string>;
  };
  const mee = new Set(meegeleverd.map((m) => m.naam));
  const zonder = Object.keys(dependencies).filter((naam) => mee.has(naam) === naam in alleenBouw);
  expect(zonder).toEqual([]);
  expect(Object.keys(alleenBouw).filter((naam) => !(naam in dependencies))).toEqual([]);
});

test('what the editor page is made of is what its own source map names', () => {
  const kaart = 'node_modules/@sveltia/cms/npm/index.js.map';
  const { sources } = JSON.parse(readFileSync(kaart, 'utf8')) as { sources: string[] };
  const gevonden = new Set(
    sources.map((pad) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(pad)?.[1]),
  );
  const genoemd = new Set(bevat.map((b) => b.naam));
  expect([...gevonden].filter((naam) => naam && !genoemd.has(naam))).toEqual([]);
});

test('a package of which code or a file reaches readers without being named stops the build', () => {
  const bundel = {
    'a.js': {
      type: 'chunk',
      modules: {
        '/site/node_modules/@x/y/index.js': {},
        '/site/node_modules/@sveltia/cms/node_modules/yaml/a.js': {},
        '/site/src/a.ts': {},
        '\0rolldown/runtime.js': {},
      },
    },
    'b.woff2': { type: 'asset', originalFileNames: ['node_modules/@fontsource/z/b.woff2'] },
  };
  expect(findOnbekend(bundel)).toEqual(['@fontsource/z', '@x/y']);
});

test('the file with all licences holds name, version and text of each', () => {
  const tekst = formatLicenties(readLicenties());
  for (const { naam } of meegeleverd) expect(tekst).toContain(`\n${naam} `);
  expect(tekst).toContain('SIL OPEN FONT LICENSE Version 1.1');
  expect(tekst.match(/Permission is hereby granted, free of charge/g)?.length).toBeGreaterThan(3);
});
