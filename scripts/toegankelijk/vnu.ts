import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';

/** A remark of vnu about a file. */
type Opmerking = {
  type: 'error' | 'info' | 'non-document-error';
  url?: string;
  lastLine?: number;
  message: string;
};

/** What vnu found: its version, the files it read, its remarks. */
export type Vnu = { versie: string; bestanden: string[]; opmerkingen: Opmerking[] };

const require = createRequire(import.meta.url);
const JAR = String(require('vnu-jar'));

/** The oldest Java that runs vnu. */
const JAVA = 11;

/** What it says of a script or a picture in the same folder. */
const ANDERS = 'File was not checked.';

/** True when this machine has a Java that runs vnu. */
export function hasJava(): boolean {
  const { stderr, status } = spawnSync('java', ['-version'], { encoding: 'utf8' });
  const versie = /version "(?:1\.)?(\d+)/.exec(status === 0 ? stderr : '')?.[1];
  return Number(versie ?? 0) >= JAVA;
}

/** Takes all HTML and SVG of a folder past vnu, in one process. Not CSS: it knows no `@property`. */
export function runVnu(map: string): Vnu {
  const opties =
    '--stdout --format json --exit-zero-always --skip-non-html --also-check-svg --verbose';
  const { stdout, stderr, status, error } = spawnSync(
    'java',
    ['-jar', JAR, ...opties.split(' '), map],
    { encoding: 'utf8', maxBuffer: 2 ** 28 },
  );
  if (error ?? status !== 0) throw error ?? new Error(stderr);
  const { version, messages } = JSON.parse(stdout) as { version: string; messages: Opmerking[] };
  return {
    versie: version.split(' ')[0] ?? version,
    bestanden: stderr.trim().split('\n'),
    opmerkingen: messages.filter(({ message }) => !message.startsWith(ANDERS)),
  };
}
