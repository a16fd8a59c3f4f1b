import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { stripTypeScriptTypes } from 'node:module';
import { brotliCompressSync, constants } from 'node:zlib';

/** A file that was sent, and the bytes its body took after compression. */
type Levering = { pad: string; bytes: number };

/** A running server of a built site; `leveringen` lists everything sent so far. */
export type Zoekserver = { origin: string; leveringen: Levering[]; stop: () => Promise<void> };

type Antwoord = { soort: string; inhoud: Buffer };

/** Address of the source of the site, served as modules for the browser. */
const BRON = '/bron/';

/** Address of the index as Pagefind makes it by itself. */
const STANDAARD = '/standaard/';

const typen: Record<string, string> = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.ts': 'text/javascript',
  '.woff2': 'font/woff2',
};

/**
 * Serves a built site with brotli on a free port; beside it the modules of our engine (`/bron/`)
 * and another Pagefind index (`/standaard/`).
 */
export async function serveZoek(map: string, standaard: string): Promise<Zoekserver> {
  const leveringen: Levering[] = [];
  const lees = remember((pad) => readAntwoord(pad, findBestand(pad, map, standaard)));
  const server = createServer((vraag: IncomingMessage, antwoord: ServerResponse) => {
    const pad = decodeURI(new URL(vraag.url ?? '/', 'http://localhost').pathname);
    const gevonden = lees(pad);
    leveringen.push({ pad, bytes: gevonden?.inhoud.length ?? 0 });
    antwoord.writeHead(
      gevonden ? 200 : 404,
      gevonden && {
        'content-type': gevonden.soort,
        'content-encoding': 'br',
        'content-length': gevonden.inhoud.length,
      },
    );
    antwoord.end(gevonden?.inhoud);
  });
  await new Promise<void>((klaar) => server.listen(0, '127.0.0.1', klaar));
  const stop = () =>
    new Promise<void>((klaar) => {
      server.close(() => klaar());
      server.closeAllConnections();
    });
  const { port } = server.address() as AddressInfo;
  return { origin: `http://localhost:${port}`, leveringen, stop };
}

function findBestand(pad: string, map: string, standaard: string): string {
  if (pad.startsWith(BRON)) return join('src', pad.slice(BRON.length));
  if (pad.startsWith(STANDAARD)) return join(standaard, pad.slice(STANDAARD.length));
  return join(map, pad, pad.endsWith('/') ? 'index.html' : '');
}

function readAntwoord(pad: string, bestand: string): Antwoord | undefined {
  if (!existsSync(bestand) || !statSync(bestand).isFile()) return undefined;
  const ruw = readFileSync(bestand);
  const inhoud = pad.startsWith(BRON) ? Buffer.from(toModule(ruw.toString())) : ruw;
  const soort = typen[extname(bestand)] ?? 'application/octet-stream';
  return { soort, inhoud: compress(inhoud) };
}

/** A module as a browser reads it: without types, with addresses instead of `#src/`. */
function toModule(bron: string): string {
  return stripTypeScriptTypes(bron).replaceAll(`'#src/`, `'${BRON}`);
}

/** Bytes after brotli as a web server sends them; the highest quality up to 2 MB. */
export function compress(inhoud: Buffer): Buffer {
  const kwaliteit = inhoud.length > 2_000_000 ? 6 : 11;
  return brotliCompressSync(inhoud, { params: { [constants.BROTLI_PARAM_QUALITY]: kwaliteit } });
}

function remember<T>(maak: (sleutel: string) => T): (sleutel: string) => T {
  const eerder = new Map<string, T>();
  return (sleutel) => {
    const bekend = eerder.get(sleutel) ?? maak(sleutel);
    eerder.set(sleutel, bekend);
    return bekend;
  };
}
