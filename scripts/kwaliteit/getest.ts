import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { readVingerafdruk, type Vingerafdruk } from '../bouw/vingerafdruk.ts';

const GETEST = '.cache/getest.json';

/** Notes the bytes of the site a run of the tests is about. */
export function writeGetest(dist = 'dist', bestand = GETEST): void {
  mkdirSync(dirname(bestand), { recursive: true });
  writeFileSync(bestand, JSON.stringify([...readVingerafdruk(dist)]));
}

/** The site the last run of the tests was about; empty before the first. */
export function readGetest(bestand = GETEST): Vingerafdruk {
  if (!existsSync(bestand)) return new Map();
  return new Map(JSON.parse(readFileSync(bestand, 'utf8')) as [string, string][]);
}
