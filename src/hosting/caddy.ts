import type { Doorverwijzing } from '#src/inhoud/doorverwijzingen.ts';
import { toKopverloop, type Kopregel, type Kopverloop } from './kopregels.ts';

/** A Caddyfile; the environment says where the site lives: `SITE_ADRES` and `SITE_MAP`. */
export function toCaddyfile(
  regels: readonly Kopregel[],
  verhuisd: readonly Doorverwijzing[] = [],
): string {
  const verloop = toKopverloop(regels);
  const wisselend = verloop.filter(({ anders }) => anders.length);
  return `${toBlok('{$SITE_ADRES:localhost}', [
    'root * {$SITE_MAP:/srv/site}',
    ...wisselend.flatMap(toMap),
    ...toBlok('header', [...verloop.map(toKop), '-Server']),
    '# A hidden file does not exist.',
    ...toBlok('@verborgen', ['path */.* /_headers /_redirects', 'not path /.well-known/*']),
    'error @verborgen 404',
    ...verhuisd.flatMap(({ van, naar }) =>
      [van, van.slice(0, -1)].map((oud) => `redir ${oud} ${naar} 301`),
    ),
    ...toBlok('file_server', ['precompressed br gzip']),
    '# Caddy forgets all headers when something is not found.',
    ...toBlok('handle_errors', [
      ...toBlok('header', [...verloop.map((kop) => toKop({ ...kop, anders: [] })), '-Server']),
      'rewrite * /404.html',
      'file_server',
    ]),
  ]).join('\n')}\n`;
}

function toMap({ variabele, waarde, anders }: Kopverloop): string[] {
  return toBlok(`map {path} {${variabele}}`, [
    ...anders.map(([patroon, hier]) => `${patroon} "${hier}"`),
    `default "${waarde}"`,
  ]);
}

function toKop({ naam, variabele, waarde, anders }: Kopverloop): string {
  return `${naam} ${anders.length ? `{${variabele}}` : `"${waarde}"`}`;
}

function toBlok(kop: string, regels: readonly string[]): string[] {
  return [`${kop} {`, ...regels.map((regel) => `\t${regel}`), '}'];
}
