/** Throws away what earlier runs of the tests found, so that only this run counts. */
import { rmSync } from 'node:fs';
import { UITSLAGEN } from './write-uitslag.ts';

rmSync(UITSLAGEN, { recursive: true, force: true });
