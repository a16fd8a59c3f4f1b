import { cpSync, mkdirSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { createGit } from './git.ts';

/** What is made from the project and so is no part of its repository. */
const gemaakt = ['.git', '.astro', 'dist', 'node_modules'];

const eerste = ['-c', 'user.name=Redactie', '-c', 'user.email=redactie@github.test'];

/** Makes a bare repository in `map` with the project as it is now, in one commit on `main`. */
export async function makeRepo(project: string, map: string): Promise<void> {
  const werk = `${map}-werk`;
  mkdirSync(werk, { recursive: true });
  for (const naam of readdirSync(project).filter((n) => !gemaakt.includes(n)))
    cpSync(join(project, naam), join(werk, naam), { recursive: true });
  const git = createGit(map);
  await git(['init', '-q', '--bare', '-b', 'main']);
  await git(['--work-tree', werk, 'add', '-A']);
  await git(['--work-tree', werk, ...eerste, 'commit', '-q', '-m', 'Begin']);
  rmSync(werk, { recursive: true });
}

/** Writes the files of a commit to `map`, where the packages of the project can be found too. */
export async function checkOut(
  repo: string,
  oid: string,
  map: string,
  project: string,
): Promise<void> {
  mkdirSync(map, { recursive: true });
  await createGit(repo)(['--work-tree', map, 'checkout', '-q', '-f', oid, '--', '.']);
  mkdirSync(join(map, 'node_modules'));
  for (const naam of readdirSync(join(project, 'node_modules')).filter((n) => !n.startsWith('.')))
    symlinkSync(join(project, 'node_modules', naam), join(map, 'node_modules', naam));
}
