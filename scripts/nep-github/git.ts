import { spawn } from 'node:child_process';

/** What a git command gets besides its words. */
type Opties = { invoer?: string | Buffer; env?: Record<string, string> };

/** Runs git in one repository and gives what it printed; rejects with what git said. */
export type Git = (woorden: string[], opties?: Opties) => Promise<Buffer>;

/** Git on the bare repository in `map`, untouched by settings of whoever runs the tests. */
export function createGit(map: string): Git {
  const eigen = { GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' };
  return (woorden, { invoer, env } = {}) =>
    new Promise((goed, fout) => {
      const git = spawn('git', ['--git-dir', map, ...woorden], {
        env: { ...process.env, ...eigen, ...env },
      });
      const uit: Buffer[] = [];
      const klacht: Buffer[] = [];
      git.stdout.on('data', (deel: Buffer) => uit.push(deel));
      git.stderr.on('data', (deel: Buffer) => klacht.push(deel));
      git.on('error', fout);
      git.on('close', (code) => {
        if (code === 0) goed(Buffer.concat(uit));
        else fout(new Error(`git ${woorden.join(' ')}: ${Buffer.concat(klacht).toString()}`));
      });
      // A command that does not read closes its input early; that is no error.
      git.stdin.on('error', () => undefined);
      git.stdin.end(invoer ?? '');
    });
}

/** What a command printed, as text without blank ends. */
export async function readRegel(git: Git, woorden: string[], opties?: Opties): Promise<string> {
  return (await git(woorden, opties)).toString('utf8').trim();
}
