import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { voorbeeldCatalogus } from '#src/catalogus/voorbeeld.ts';
import { readPeildag } from './peildag.ts';

const map = mkdtempSync(join(tmpdir(), 'mao-peildag-'));
afterAll(() => {
  rmSync(map, { recursive: true });
});

test('a build counts from the day of its commit, and without git from the newest day it mentions', () => {
  const catalogus = voorbeeldCatalogus();
  expect(readPeildag(catalogus, map)).toBe('2026-11-22');
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=x', '-c', 'user.email=x@y.example', ...args], {
      cwd: map,
      env: { ...process.env, GIT_COMMITTER_DATE: '2027-03-04T23:30:00+0100' },
    });
  git('init', '-q');
  expect(readPeildag(catalogus, map)).toBe('2026-11-22');
  git('commit', '-q', '--allow-empty', '-m', 'x');
  expect(readPeildag(catalogus, map)).toBe('2027-03-04');
});
