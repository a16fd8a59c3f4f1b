import type { Doorverwijzing } from '#src/inhoud/doorverwijzingen.ts';
import { toKopverloop, type Kopregel } from './kopregels.ts';

/** For the `http` block: which value a header has at which address. */
export function toNginxHttp(regels: readonly Kopregel[]): string {
  const kaarten = toKopverloop(regels)
    .filter(({ anders }) => anders.length)
    .map(({ variabele, waarde, anders }) =>
      [
        `map $uri $${variabele} {`,
        `  default "${waarde}";`,
        ...anders.map(([patroon, hier]) => `  "${patroon}" "${hier}";`),
        '}',
      ].join('\n'),
    );
  return `${kaarten.join('\n\n')}\n`;
}

/** For the `server` block, beside `listen`, `server_name`, `root` and the certificate. */
export function toNginxServer(
  regels: readonly Kopregel[],
  verhuisd: readonly Doorverwijzing[] = [],
): string {
  const koppen = toKopverloop(regels).map(({ naam, variabele, waarde, anders }) => {
    const hier = anders.length ? `$${variabele}` : `"${waarde}"`;
    return `add_header ${naam} ${hier} always;`;
  });
  return `${[...serveren, ...verhuisd.flatMap(toLocaties), ...koppen].join('\n')}\n`;
}

const serveren = [
  'index index.html;',
  'charset utf-8;',
  'charset_types text/html text/css text/plain text/xml text/javascript application/javascript application/json application/rss+xml;',
  'server_tokens off;',
  '# An address without its last slash leads on without naming a host or port.',
  'absolute_redirect off;',
  '# Files that were compressed beforehand: see brotli.conf for brotli.',
  'gzip off;',
  'gzip_static on;',
  'gzip_vary on;',
  '# A folder without a page and a hidden file do not exist.',
  'autoindex off;',
  'error_page 403 404 =404 /404.html;',
  String.raw`location ~ /\.(?!well-known/) { return 404; }`,
  'location ~ ^/_(?:headers|redirects)$ { return 404; }',
  '',
];

/** An address that moved, with and without its last slash. */
function toLocaties({ van, naar }: Doorverwijzing): string[] {
  return [van, van.slice(0, -1)].map((oud) => `location = ${oud} { return 301 ${naar}; }`);
}
