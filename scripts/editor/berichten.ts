import type { ChildProcessByStdio } from 'node:child_process';
import type { Readable, Writable } from 'node:stream';

/** A question, an answer or a notice between an editor and a language server. */
export type Bericht = { id?: number; method?: string; params?: unknown; result?: unknown };

/** A program that is spoken to over its standard input and output. */
export type Gesprekspartner = ChildProcessByStdio<Writable, Readable, null>;

/** Sends one message as the protocol of language servers writes it. */
export function sendBericht({ stdin }: Gesprekspartner, bericht: Bericht & object): void {
  const tekst = JSON.stringify({ jsonrpc: '2.0', ...bericht });
  stdin.write(`Content-Length: ${Buffer.byteLength(tekst)}\r\n\r\n${tekst}`);
}

/** Calls `ontvang` for every message that comes in, however it was cut in pieces. */
export function readBerichten(
  { stdout }: Gesprekspartner,
  ontvang: (bericht: Bericht) => void,
): void {
  let rest = Buffer.alloc(0);
  stdout.on('data', (stuk: Buffer) => {
    rest = Buffer.concat([rest, stuk]);
    for (;;) {
      const kop = /^(?:.*\r\n)*?Content-Length: (\d+)\r\n(?:.*\r\n)*?\r\n/.exec(
        rest.toString('latin1'),
      );
      const einde = kop ? kop[0].length + Number(kop[1]) : Infinity;
      if (!kop || rest.length < einde) return;
      ontvang(JSON.parse(rest.subarray(kop[0].length, einde).toString()) as Bericht);
      rest = rest.subarray(einde);
    }
  });
}
