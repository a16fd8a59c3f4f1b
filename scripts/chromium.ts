/** Finds a Chromium for the browser tests, installs one when there is none: `npm run chromium`. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findChromium } from './browser/find-chromium.ts';

/** Ways to install, in the order in which they are tried here. */
const manieren = [
  {
    kan: process.getuid?.() === 0 && existsSync('/usr/bin/apt-get'),
    opdracht: 'apt-get update && apt-get install -y --no-install-recommends chromium',
  },
  { kan: true, opdracht: 'npx playwright-core install --with-deps chromium' },
];

for (const { opdracht } of findChromium() ? [] : manieren.filter((m) => m.kan)) {
  console.log(`Geen Chromium gevonden. Ik probeer: ${opdracht}`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  spawnSync(opdracht, { shell: true, stdio: ['ignore', 'ignore', 'inherit'], env });
  if (findChromium()) break;
}
const gevonden = findChromium();
if (gevonden) console.log(`Chromium: ${gevonden}`);
else {
  console.error(
    'Er is geen Chromium en installeren lukte niet. Installeer Chrome of Chromium zelf, of zet het pad in de omgevingsvariabele CHROME_PATH. Draai daarna `npm test` opnieuw.',
  );
  process.exitCode = 1;
}
