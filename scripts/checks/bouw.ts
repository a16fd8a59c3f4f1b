import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** What a build needs besides packages. */
const nodig = [
  'astro.config.mjs',
  'content',
  'package.json',
  'public',
  'scripts',
  'src',
  'tsconfig.json',
];

/** Builds a copy of the project with other settings, and calls `kijk` with its `dist`. */
export function metBouw(env: Record<string, string>, kijk: (dist: string) => void): void {
  const map = mkdtempSync(join(tmpdir(), 'mao-bouw-'));
  try {
    for (const deel of nodig) cpSync(deel, join(map, deel), { recursive: true });
    symlinkSync(resolve('node_modules'), join(map, 'node_modules'), 'junction');
    execFileSync(process.execPath, [resolve('node_modules/astro/bin/astro.mjs'), 'build'], {
      cwd: map,
      env: { ...process.env, ...env },
      stdio: 'pipe',
    });
    kijk(join(map, 'dist'));
  } finally {
    rmSync(map, { recursive: true, force: true });
  }
}
