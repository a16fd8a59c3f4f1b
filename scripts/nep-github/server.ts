import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createGit } from './git.ts';
import { answerVraag } from './graphql.ts';
import { toWortel } from './graphql-wortel.ts';
import { answerInlog, type Inlog } from './inlog.ts';
import { readBlobs, readBoom } from './opslag.ts';
import { answerRest, type RestAntwoord } from './rest.ts';
import { needTak, Weigering, type Gebruiker, type Wereld } from './wereld.ts';

/** A GitHub for tests: one repository, its forks, people who log in, and failures on demand. */
export type NepGitHub = Wereld & {
  inlog: Inlog;
  /** Addresses nobody answered; a test with any is not a test of GitHub. */
  onbekend: string[];
  /** Makes requests whose method and address contain the key fail with the status. */
  storingen: Map<string, number>;
  close: () => Promise<void>;
};

/** Starts a GitHub on the bare repository in `map`. */
export async function startNepGitHub(
  map: string,
  { eigenaar, naam, gebruikers }: { eigenaar: string; naam: string; gebruikers: Gebruiker[] },
): Promise<NepGitHub> {
  const server = createServer({ keepAliveTimeout: 60_000 });
  await new Promise<void>((klaar) => {
    server.listen(0, '127.0.0.1', () => {
      klaar();
    });
  });
  const w: NepGitHub = {
    git: createGit(map),
    origin: `http://localhost:${(server.address() as AddressInfo).port}`,
    eigenaar,
    naam,
    gebruikers,
    forks: new Set(),
    voorstellen: [],
    blobs: new Map(),
    commits: new Map(),
    geschiedenis: new Map(),
    inlog: { wie: gebruikers[0], terugNaar: '', codes: new Map() },
    onbekend: [],
    storingen: new Map(),
    close: () => stop(server),
  };
  const bestanden = await readBoom(w.git, await needTak(w, eigenaar, 'main'));
  w.blobs = await readBlobs(w.git, [...new Set(bestanden.map((b) => b.oid))]);
  server.on('request', (vraag, antwoord) => void serve(w, vraag, antwoord));
  return w;
}

const cors = {
  'access-control-allow-origin': '*',
  'access-control-allow-headers': '*, authorization, content-type',
  'access-control-allow-methods': 'GET,POST,PUT,PATCH,DELETE',
  'access-control-expose-headers': 'x-oauth-scopes',
  'access-control-max-age': '600',
};

async function serve(w: NepGitHub, vraag: IncomingMessage, uit: ServerResponse): Promise<void> {
  const delen: Buffer[] = [];
  for await (const deel of vraag) delen.push(deel as Buffer);
  const adres = new URL(vraag.url ?? '/', w.origin);
  const { status, json, bytes, kop } = await answer(w, vraag, adres, Buffer.concat(delen));
  uit.writeHead(status, {
    ...cors,
    'x-oauth-scopes': 'public_repo',
    'content-type': bytes ? 'application/octet-stream' : 'application/json; charset=utf-8',
    ...kop,
  });
  uit.end(bytes ?? (json === undefined ? undefined : JSON.stringify(json)));
}

type Antwoord = RestAntwoord & { kop?: Record<string, string> };

async function answer(
  w: NepGitHub,
  vraag: IncomingMessage,
  adres: URL,
  body: Buffer,
): Promise<Antwoord> {
  const { method = 'GET', headers } = vraag;
  if (method === 'OPTIONS') return { status: 204 };
  if (adres.pathname === '/avatar.png')
    return { status: 200, bytes: punt, kop: { 'content-type': 'image/png' } };
  if (adres.pathname.startsWith('/login/')) return answerInlog(w.inlog, adres, body.toString());
  for (const [deel, status] of w.storingen)
    if (`${method} ${adres.pathname}`.includes(deel))
      return { status, json: { message: 'Storing' } };
  const token = /^(?:token|bearer) (.+)$/i.exec(headers.authorization ?? '')?.[1];
  const gebruiker = w.gebruikers.find((g) => g.token === token);
  if (!gebruiker) return { status: 401, json: { message: 'Bad credentials' } };
  return answerGebruiker(w, gebruiker, method, adres, body);
}

async function answerGebruiker(
  w: NepGitHub,
  gebruiker: Gebruiker,
  methode: string,
  adres: URL,
  ruw: Buffer,
): Promise<Antwoord> {
  const body = (ruw.length ? JSON.parse(ruw.toString()) : {}) as Record<string, unknown>;
  const pad = decodeURIComponent(adres.pathname).replace(/^\/api\/v3/, '');
  try {
    if (pad.endsWith('/graphql')) {
      const variabelen = (body['variables'] ?? {}) as Record<string, unknown>;
      const data = await answerVraag(String(body['query']), variabelen, toWortel(w, gebruiker));
      return { status: 200, json: { data } };
    }
    const zoek = adres.searchParams;
    const antwoord = await answerRest(w, { methode, pad, zoek, body, gebruiker });
    if (antwoord) return antwoord;
    w.onbekend.push(`${methode} ${pad}`);
    return { status: 404, json: { message: 'Not Found' } };
  } catch (fout) {
    const bericht = fout instanceof Error ? fout.message : String(fout);
    if (pad.endsWith('/graphql')) {
      if (!(fout instanceof Weigering)) w.onbekend.push(bericht);
      return { status: 200, json: { data: null, errors: [{ message: bericht }] } };
    }
    return { status: fout instanceof Weigering ? fout.status : 500, json: { message: bericht } };
  }
}

/** One transparent pixel. */
const punt = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

function stop(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((klaar) => {
    server.close(() => {
      klaar();
    });
  });
}
