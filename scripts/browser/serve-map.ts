import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';

const typen: Record<string, string> = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.wasm': 'application/wasm',
  '.woff2': 'font/woff2',
};

/** Serves a folder as a static host does, with `koppen` on every answer. */
export async function serveMap(
  map: string,
  koppen: () => Record<string, string>,
): Promise<{ server: Server; origin: string }> {
  const server = createServer((vraag, antwoord) => {
    const pad = new URL(vraag.url ?? '/', 'http://localhost').pathname;
    const bestand = join(map, pad.endsWith('/') ? `${pad}index.html` : pad);
    if (!existsSync(bestand)) {
      antwoord.writeHead(404).end();
      return;
    }
    const type = typen[extname(bestand)] ?? 'application/octet-stream';
    antwoord.writeHead(200, { 'content-type': type, ...koppen() }).end(readFileSync(bestand));
  });
  await new Promise<void>((klaar) => {
    server.listen(0, '127.0.0.1', () => {
      klaar();
    });
  });
  return { server, origin: `http://localhost:${(server.address() as AddressInfo).port}` };
}
