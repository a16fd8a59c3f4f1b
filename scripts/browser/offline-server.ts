import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';

/** The site of a test on an address of its own, that can change and fall silent. */
export type Testserver = {
  origin: string;
  /** What the server gives instead of a file; `undefined` is an address that is gone. */
  anders: Map<string, string | undefined>;
  stop: () => Promise<void>;
};

const typen: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/** As strict as any host of this site may be. */
const CSP =
  "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; worker-src 'self'; form-action 'self'; base-uri 'none'";

/** Serves `dist` under a strict policy. */
export async function startServer(): Promise<Testserver> {
  const anders: Testserver['anders'] = new Map();
  const server = createServer((vraag, antwoord) => {
    const { pathname } = new URL(vraag.url ?? '/', 'http://localhost');
    const bestand = pathname.endsWith('/') ? `${pathname}index.html` : pathname;
    const inhoud = anders.has(pathname) ? anders.get(pathname) : read(bestand);
    antwoord.writeHead(inhoud === undefined ? 404 : 200, {
      'content-type': typen[extname(bestand)] ?? 'application/octet-stream',
      'content-security-policy': CSP,
      'cache-control': bestand.startsWith('/_astro/') ? 'max-age=31536000, immutable' : 'no-cache',
    });
    antwoord.end(inhoud ?? 'weg');
  });
  await new Promise<void>((klaar) => server.listen(0, klaar));
  return {
    origin: `http://localhost:${(server.address() as AddressInfo).port}`,
    anders,
    stop: () =>
      new Promise((klaar) => {
        server.close(() => klaar());
        server.closeAllConnections();
      }),
  };
}

function read(pad: string): Buffer | undefined {
  try {
    return readFileSync(join('dist', pad));
  } catch {
    return undefined;
  }
}
