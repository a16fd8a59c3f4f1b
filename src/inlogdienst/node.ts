import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { Dienst } from './inlogdienst.ts';

/** Serves a service with Node; the promise is kept when it listens. */
export function serveMetNode(dienst: Dienst, poort: number): Promise<Server> {
  const server = createServer((vraag, antwoord) => {
    const beantwoord = async (): Promise<void> => {
      const klaar = await dienst.fetch(toRequest(vraag));
      antwoord.writeHead(klaar.status, Object.fromEntries(klaar.headers));
      antwoord.end(Buffer.from(await klaar.arrayBuffer()));
    };
    beantwoord().catch(() => antwoord.writeHead(400).end());
  });
  return new Promise((klaar) => {
    server.listen(poort, () => {
      klaar(server);
    });
  });
}

/** Only what a login needs: method, address and cookies. Throws on an address that is none. */
function toRequest({ method = 'GET', url = '/', headers }: IncomingMessage): Request {
  return new Request(new URL(url, 'http://localhost'), {
    method,
    headers: { cookie: headers.cookie ?? '' },
  });
}
