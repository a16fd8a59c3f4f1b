import { readFileSync } from 'node:fs';
import type { Pakketten } from './slot.ts';

/** Reads the packages of a lockfile. */
export function readSlot(pad = 'package-lock.json'): Pakketten {
  return (JSON.parse(readFileSync(pad, 'utf8')) as { packages: Pakketten }).packages;
}
