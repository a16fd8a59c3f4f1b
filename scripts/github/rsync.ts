import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Where a folder goes and how the server is recognised; the key and host line come from settings. */
export type Bestemming = { naar: string; sleutel: string; hostsleutel: string };

/** `gebruiker@server:/map/`, and nothing a shell or rsync could read as something else. */
const doelpatroon = /^[a-z_][\w-]*@[a-z0-9][a-z0-9.-]*:\/(?:[\w-][\w.-]*\/)+$/;

/** The arguments for rsync; an Error when the destination is not a folder on a server. */
export function toRsync(map: string, { naar }: Pick<Bestemming, 'naar'>, ssh: string): string[] {
  if (!doelpatroon.test(naar))
    throw new Error('De bestemming hoort de vorm gebruiker@server:/map/ te hebben.');
  const vast = ['--recursive', '--checksum', '--delete-after', '--no-links', '--chmod=D755,F644'];
  return [...vast, '-e', ssh, '--', `${map.replace(/\/$/, '')}/`, naar];
}

/** Copies a folder to a server. The key lives in a file of its own for as long as that takes. */
export function zetNeer(map: string, bestemming: Bestemming): void {
  const geheim = mkdtempSync(join(tmpdir(), 'sleutel-'));
  try {
    const schrijf = (naam: string, tekst: string) => {
      const pad = join(geheim, naam);
      writeFileSync(pad, `${tekst.trim()}\n`, { mode: 0o600 });
      return pad;
    };
    const sleutel = schrijf('sleutel', bestemming.sleutel);
    const bekend = schrijf('bekend', bestemming.hostsleutel);
    const ssh = `ssh -i ${sleutel} -o UserKnownHostsFile=${bekend} -o StrictHostKeyChecking=yes -o BatchMode=yes`;
    execFileSync('rsync', toRsync(map, bestemming, ssh), { stdio: 'inherit' });
  } finally {
    rmSync(geheim, { recursive: true });
  }
}
