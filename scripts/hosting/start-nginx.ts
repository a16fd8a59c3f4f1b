import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wacht } from 'node:timers/promises';
import type { Kopregel } from '#src/hosting/kopregels.ts';
import { findNginx, nginxPakketten, type Nginx } from './find-nginx.ts';
import { writeHosting } from './write-hosting.ts';

/** A running nginx with the site as a host would serve it, from the folder `map`. */
export type Server = { origin: string; poort: number; map: string; stop: () => Promise<void> };

/** Serves a built site with nginx and the generated files, on a free port. */
export async function startNginx(
  dist: string,
  regels: readonly Kopregel[],
  werkers = 1,
): Promise<Server> {
  const nginx = findNginx();
  if (!nginx)
    throw new Error(
      `Deze test heeft nginx nodig en vindt het niet: draai \`npm run nginx\` (pakketten ${nginxPakketten.join(' en ')}).`,
    );
  const map = mkdtempSync(join(tmpdir(), 'mao-nginx-'));
  await writeHosting(dist, join(map, 'hosting'), regels, { brotli: 5, gzip: 6 });
  mkdirSync(join(map, 'tmp'));
  const poort = await findPoort();
  const instellingen = join(map, 'nginx.conf');
  writeFileSync(instellingen, toConfig(nginx, map, poort, werkers));
  const proces = spawn(nginx.programma, ['-p', map, '-c', instellingen], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let klachten = '';
  proces.stderr.on('data', (stuk: Buffer) => (klachten += stuk.toString()));
  const origin = `http://localhost:${poort}`;
  while (!(await leeft(origin))) {
    if (proces.exitCode !== null) throw new Error(`nginx start niet: ${klachten}`);
    await wacht(50);
  }
  return {
    origin,
    poort,
    map: join(map, 'hosting/site'),
    stop: async () => {
      const dicht = new Promise((klaar) => proces.once('exit', klaar));
      proces.kill('SIGQUIT');
      await dicht;
      rmSync(map, { recursive: true });
    },
  };
}

/** A whole configuration around the generated files, as small as nginx allows. */
function toConfig({ brotli }: Nginx, map: string, poort: number, werkers: number): string {
  const tijdelijk = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  return `load_module ${brotli};
${process.getuid?.() === 0 ? 'user root;' : ''}
daemon off;
worker_processes ${werkers};
pid ${map}/nginx.pid;
error_log stderr;
events { worker_connections 1024; }
http {
  include /etc/nginx/mime.types;
  default_type application/octet-stream;
  access_log off;
  sendfile on;
  ${tijdelijk.map((soort) => `${soort}_temp_path ${map}/tmp/${soort};`).join('\n  ')}
  include ${map}/hosting/nginx/http.conf;
  server {
    listen 127.0.0.1:${poort};
    root ${map}/hosting/site;
    include ${map}/hosting/nginx/server.conf;
    include ${map}/hosting/nginx/brotli.conf;
  }
}
`;
}

async function findPoort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((klaar) => {
    server.listen(0, '127.0.0.1', klaar);
  });
  const { port } = server.address() as AddressInfo;
  await new Promise((klaar) => server.close(klaar));
  return port;
}

async function leeft(origin: string): Promise<boolean> {
  return fetch(origin, { method: 'HEAD' }).then(
    () => true,
    () => false,
  );
}
