import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const delen = [
  'content',
  'public',
  'src',
  'scripts',
  'astro.config.mjs',
  'package.json',
  'tsconfig.json',
];

/** A copy of this project in a folder of its own, with its own caches, to put hostile files in. */
export function copyProject(): string {
  const root = mkdtempSync(join(tmpdir(), 'vijandig-'));
  for (const deel of delen) cpSync(deel, join(root, deel), { recursive: true });
  mkdirSync(join(root, 'public/media'), { recursive: true });
  mkdirSync(join(root, 'node_modules'));
  for (const naam of readdirSync('node_modules'))
    if (!/^\.(?!bin)/.test(naam))
      symlinkSync(resolve('node_modules', naam), join(root, 'node_modules', naam));
  return root;
}

/** Every file under a folder, as paths from that folder. */
export function listFiles(map: string): string[] {
  if (!existsSync(map)) return [];
  return readdirSync(map, { recursive: true, withFileTypes: true })
    .filter((f) => f.isFile())
    .map((f) =>
      join(f.parentPath, f.name)
        .slice(map.length + 1)
        .replaceAll('\\', '/'),
    )
    .sort();
}
