import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openWerkmap, wissel } from './uitvoermap.ts';

let map = '';
const pad = (...delen: string[]) => join(map, ...delen);
const schrijf = (naam: string, tekst: string) => {
  mkdirSync(pad(naam), { recursive: true });
  writeFileSync(pad(naam, 'index.html'), tekst);
};
const lees = (naam: string) => readFileSync(pad(naam, 'index.html'), 'utf8');

beforeEach(() => {
  map = mkdtempSync(join(tmpdir(), 'uitvoermap-'));
});
afterEach(() => {
  rmSync(map, { recursive: true });
});

test('a finished build takes the place of dist, also when there is none yet', async () => {
  schrijf('nieuw', 'een');
  await wissel(pad('nieuw'), pad('dist'), pad('werk'));
  schrijf('nieuw', 'twee');
  await wissel(pad('nieuw'), pad('dist'), pad('werk'));
  expect(lees('dist')).toBe('twee');
  expect(existsSync(pad('werk/vorige'))).toBe(false);
});

test('when the new folder cannot come, the old one stays', async () => {
  schrijf('dist', 'oud');
  await expect(wissel(pad('bestaat-niet'), pad('dist'), pad('werk'))).rejects.toThrow('ENOENT');
  expect(lees('dist')).toBe('oud');
});

test('a build killed while dist was aside puts it back, and its remains go', () => {
  schrijf('werk/vorige', 'oud');
  schrijf('werk/999999999', 'half');
  const werkmap = openWerkmap(pad('dist'), pad('werk'));
  expect(lees('dist')).toBe('oud');
  expect(existsSync(pad('werk/999999999'))).toBe(false);
  expect(existsSync(werkmap)).toBe(true);
});

test('what a build moved aside goes when it was killed after the new site came', () => {
  schrijf('dist', 'nieuw');
  schrijf('werk/vorige', 'oud');
  openWerkmap(pad('dist'), pad('werk'));
  expect(lees('dist')).toBe('nieuw');
  expect(existsSync(pad('werk/vorige'))).toBe(false);
});

test('the folder of another build that runs is left alone', () => {
  schrijf(`werk/${process.pid}`, 'bezig');
  openWerkmap(pad('dist'), pad('werk'), 999_999_998);
  expect(lees(`werk/${process.pid}`)).toBe('bezig');
});
