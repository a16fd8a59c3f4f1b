/**
 * Makes the report of a run of the tests: `npm run kwaliteit`, the last step of `npm test`.
 *
 * Reads what the tests left, builds the site again with that, and checks that only the report differs
 * from what was tested and that the pages it changed are as good as the rest.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { readVingerafdruk } from './bouw/vingerafdruk.ts';
import { checkInBrowser } from './kwaliteit/check-in-browser.ts';
import { checkPaginas } from './kwaliteit/check-paginas.ts';
import { checkUitslagen } from './kwaliteit/check-uitslagen.ts';
import { checkVerschil, METINGPAGINAS } from './kwaliteit/check-verschil.ts';
import { readGetest } from './kwaliteit/getest.ts';
import { makeMeting } from './kwaliteit/make-meting.ts';
import { readUitslagen } from './kwaliteit/write-uitslag.ts';

const KWALITEIT = '.cache/meting.json';

const uitslagen = readUitslagen();
stopBij(checkUitslagen(uitslagen));

mkdirSync(dirname(KWALITEIT), { recursive: true });
writeFileSync(KWALITEIT, `${JSON.stringify(await makeMeting(uitslagen), null, 2)}\n`);
execFileSync(process.execPath, ['scripts/bouw.ts'], {
  env: { ...process.env, KWALITEIT },
  stdio: ['ignore', 'ignore', 'inherit'],
});

const paden = METINGPAGINAS.map((pad) => `/${pad.replace(/index\.html$/, '')}`);
stopBij(checkVerschil(readGetest(), readVingerafdruk('dist')));
stopBij(await checkPaginas('dist', paden));
stopBij(await checkInBrowser('dist', paden));
console.log(
  `Rapport gemaakt van ${uitslagen.length} uitslagen: dist/kwaliteit/. Bewaard in ${KWALITEIT}.`,
);

function stopBij(fouten: readonly string[]): void {
  if (!fouten.length) return;
  console.error(`Er is geen rapport te maken.\n\n${fouten.join('\n')}`);
  process.exit(1);
}
