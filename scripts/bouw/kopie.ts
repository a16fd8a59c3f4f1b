import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { cpSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';

/** What a copy makes for itself, or what the original lends. */
const nietMee = new Set(['node_modules', 'dist', '.astro', '.cache', '.git']);

/** Copies this project to another folder, with the packages and the commit of this one. */
export function maakKopie(naar: string, van = '.'): string {
  mkdirSync(naar, { recursive: true });
  cpSync(van, naar, {
    recursive: true,
    filter: (pad) => !nietMee.has(relative(van, pad).split(/[\\/]/)[0] ?? ''),
  });
  symlinkSync(resolve(van, 'node_modules'), join(naar, 'node_modules'), 'junction');
  const git = findGit(van);
  if (git) writeFileSync(join(naar, '.git'), `gitdir: ${git}\n`);
  return naar;
}

/** What a test runner sets and a build would take for its own. */
const vanVitest = {
  NODE_ENV: '',
  DEV: undefined,
  PROD: undefined,
  MODE: undefined,
  SSR: undefined,
};

/** Starts a build in a folder, in the surroundings given; nothing of it is shown. */
export function startBouw(map: string, omgeving: NodeJS.ProcessEnv = {}): ChildProcess {
  return spawn(process.execPath, ['scripts/bouw.ts'], {
    cwd: map,
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...vanVitest, ...omgeving },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

/** Waits for a build; gives its exit code (null when it was killed) and what it said. */
export function awaitBouw(bouw: ChildProcess): Promise<{ code: number | null; tekst: string }> {
  let tekst = '';
  bouw.stdout?.on('data', (deel) => (tekst += String(deel)));
  bouw.stderr?.on('data', (deel) => (tekst += String(deel)));
  return new Promise((klaar) => bouw.on('close', (code) => klaar({ code, tekst })));
}

/** Builds in a folder and gives the folder with the site; throws with what the build said. */
export async function bouw(map: string, omgeving?: NodeJS.ProcessEnv): Promise<string> {
  const { code, tekst } = await awaitBouw(startBouw(map, omgeving));
  if (code !== 0) throw new Error(`De build in ${map} lukte niet.\n${tekst.slice(-4000)}`);
  return join(map, 'dist');
}

function findGit(map: string): string | undefined {
  try {
    return execFileSync('git', ['rev-parse', '--absolute-git-dir'], {
      cwd: map,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim();
  } catch {
    return undefined;
  }
}
