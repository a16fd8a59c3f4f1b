/** Before a run of the tests: throws away what earlier runs found, and notes which site is tested. */
import { rmSync } from 'node:fs';
import { writeGetest } from './getest.ts';
import { UITSLAGEN } from './write-uitslag.ts';

rmSync(UITSLAGEN, { recursive: true, force: true });
writeGetest();
