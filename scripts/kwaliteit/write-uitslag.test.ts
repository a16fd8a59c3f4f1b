import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Uitslag } from '#src/schemas/meting.ts';
import { readUitslagen, removeUitslag, writeUitslag } from './write-uitslag.ts';

let map: string;
beforeEach(() => {
  map = join(mkdtempSync(join(tmpdir(), 'mao-uitslag-')), 'kwaliteit');
});
afterEach(() => {
  rmSync(map, { recursive: true, force: true });
});

const uitslag = (naam: string, extra: Partial<Uitslag> = {}): Uitslag => ({
  naam,
  soort: 'toegankelijkheid',
  wat: 'Getoetst aan de regels van WCAG.',
  paginas: 3,
  standen: ['1280 px licht'],
  bevindingen: 0,
  nagekeken: [],
  ...extra,
});

test('what was written is read back, one file per name, and a later run replaces it', () => {
  writeUitslag(uitslag('Toetsenbord'), map);
  writeUitslag(uitslag('IBM Equal Access'), map);
  writeUitslag(uitslag('Toetsenbord', { paginas: 4 }), map);
  expect(readdirSync(map).sort()).toEqual(['ibm-equal-access.json', 'toetsenbord.json']);
  expect(readUitslagen(map)).toEqual([
    uitslag('IBM Equal Access'),
    uitslag('Toetsenbord', { paginas: 4 }),
  ]);
});

test('a tool that starts anew has no uitslag until it is done', () => {
  writeUitslag(uitslag('vnu'), map);
  removeUitslag('vnu', map);
  removeUitslag('never ran', map);
  expect(readUitslagen(map)).toEqual([]);
});

test('without a run there is nothing, and a damaged file is not passed over', () => {
  expect(readUitslagen(map)).toEqual([]);
  writeUitslag(uitslag('axe-core'), map);
  writeFileSync(join(map, 'oud.json'), '{}');
  expect(() => readUitslagen(map)).toThrow();
});

test('a reason of one word is refused', () => {
  const nagekeken = [{ regel: 'x', aantal: 1, reden: 'goed' }];
  expect(() => writeUitslag(uitslag('axe-core', { nagekeken }), map)).toThrow();
  expect(readUitslagen(map)).toEqual([]);
});
