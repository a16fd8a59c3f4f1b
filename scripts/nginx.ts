/** Finds nginx for the tests of the server, installs it when it is not there: `npm run nginx`. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findNginx, nginxPakketten } from './hosting/find-nginx.ts';

const installeer = `apt-get update && apt-get install -y --no-install-recommends ${nginxPakketten.join(' ')}`;
const beheerder = process.getuid?.() === 0;

// A machine that only checks may use sudo; on a person’s own computer we ask.
if (!findNginx() && existsSync('/usr/bin/apt-get') && (beheerder || process.env['CI'])) {
  console.log(`Geen nginx met brotli gevonden. Ik probeer: ${installeer}`);
  const opdracht = beheerder ? installeer : `sudo -n sh -c "${installeer}"`;
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  spawnSync(opdracht, { shell: true, stdio: ['ignore', 'ignore', 'inherit'], env });
}
const gevonden = findNginx();
if (gevonden) console.log(`nginx: ${gevonden.programma}`);
else {
  console.error(
    `Er is geen nginx met de module voor brotli, en installeren lukte niet. Zonder nginx kan niemand nagaan wat een server meestuurt. Op Debian of Ubuntu: ${installeer}. Draai daarna \`npm test\` opnieuw.`,
  );
  process.exitCode = 1;
}
