import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInlogdienst } from '#src/inlogdienst/inlogdienst.ts';
import { serveMetNode } from '#src/inlogdienst/node.ts';
import { instellingen } from '#src/instellingen.ts';
import { toRedactieCsp } from '#src/hosting/redactie-csp.ts';
import { GEHEIM } from '../nep-github/inlog.ts';
import { makeRepo } from '../nep-github/maak-repo.ts';
import { startNepGitHub, type NepGitHub } from '../nep-github/server.ts';
import type { Gebruiker } from '../nep-github/wereld.ts';
import { serveMap } from './serve-map.ts';
import type { AddressInfo } from 'node:net';

/** Somebody without rights on the repository, and an editor. */
export const verbinder: Gebruiker = {
  id: 1,
  login: 'vera-verbinder',
  naam: 'Vera Verbinder',
  email: '1+vera-verbinder@users.noreply.github.test',
  token: 'token-van-vera',
  schrijft: false,
};

/** Somebody who may merge. */
export const redacteur: Gebruiker = {
  id: 2,
  login: 'rik-redactie',
  naam: 'Rik Redactie',
  email: '2+rik-redactie@users.noreply.github.test',
  token: 'token-van-rik',
  schrijft: true,
};

/** Everything the editor page needs around it, without internet. */
export type Opstelling = {
  gitHub: NepGitHub;
  /** Origin of the editor page, built alone and served with its policy as a header. */
  origin: string;
  inlogdienst: string;
  /** Folder for the test’s own files, and the bare repository in it. */
  map: string;
  repo: string;
  /** Folder with the built editor page. */
  dist: string;
  close: () => Promise<void>;
};

/** Starts GitHub, the login service and the editor page. */
export async function startOpstelling(): Promise<Opstelling> {
  const map = mkdtempSync(join(tmpdir(), 'mao-redactie-'));
  const [repo, dist] = [join(map, 'repo.git'), join(map, 'dist')];
  await makeRepo('.', repo);
  const gitHub = await startNepGitHub(repo, {
    eigenaar: 'met-andere-ogen',
    naam: 'site',
    gebruikers: [verbinder, redacteur],
  });
  const api = `${gitHub.origin}/api/v3`;
  const csp = toRedactieCsp({ ...instellingen, api });
  const pagina = await serveMap(dist, () => ({ 'content-security-policy': csp }));
  const dienst = createInlogdienst({
    clientId: 'proef',
    clientSecret: GEHEIM,
    herkomsten: [pagina.origin],
    website: gitHub.origin,
  });
  const inlogServer = await serveMetNode(dienst, 0);
  const inlogdienst = `http://localhost:${(inlogServer.address() as AddressInfo).port}`;
  gitHub.inlog.terugNaar = `${inlogdienst}/callback`;
  await run('node_modules/astro/bin/astro.mjs', ['build', '--silent', '--outDir', dist], {
    REDACTIE: 'alleen',
    REDACTIE_REPOSITORY: 'met-andere-ogen/site',
    REDACTIE_INLOGDIENST: inlogdienst,
    REDACTIE_API: api,
    REDACTIE_WEBSITE: gitHub.origin,
  });
  const close = async (): Promise<void> => {
    for (const server of [pagina.server, inlogServer]) {
      server.closeAllConnections();
      server.close();
    }
    await gitHub.close();
    rmSync(map, { recursive: true, force: true });
  };
  return { gitHub, origin: pagina.origin, inlogdienst, map, repo, dist, close };
}

/** Runs a script of the project with this Node; gives what it printed, or throws it. */
export function run(
  script: string,
  woorden: string[],
  env: Record<string, string> = {},
  cwd = process.cwd(),
): Promise<string> {
  return new Promise((goed, fout) => {
    const proces = spawn(process.execPath, [script, ...woorden], {
      cwd,
      env: { ...process.env, ...env },
    });
    let uit = '';
    for (const stroom of [proces.stdout, proces.stderr])
      stroom.on('data', (deel: Buffer) => (uit += deel.toString()));
    proces.on('close', (code) => {
      if (code === 0) goed(uit);
      else fout(new Error(uit));
    });
  });
}
