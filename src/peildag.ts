import { execFileSync } from 'node:child_process';
import { findNieuwsteDag } from '#src/catalogus/werkbord.ts';
import type { Catalogus } from '#src/catalogus/model.ts';

/**
 * The day a build counts from: that of the commit, so that building it again gives the same site.
 * Without git it is the newest day the content mentions. `map` is a folder of the repository.
 */
export function readPeildag(catalogus: Catalogus, map = '.'): string {
  return readCommitdag(map) ?? findNieuwsteDag(catalogus) ?? '1970-01-01';
}

function readCommitdag(map: string): string | undefined {
  try {
    const dag = execFileSync('git', ['log', '-1', '--format=%cs'], {
      cwd: map,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim();
    return /^\d{4}-\d\d-\d\d$/.test(dag) ? dag : undefined;
  } catch {
    return undefined;
  }
}
