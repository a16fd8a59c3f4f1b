import { existsSync } from 'node:fs';

/** The server and its module for brotli, where Debian and Ubuntu put them. */
export type Nginx = { programma: string; brotli: string };

/** Debian packages that bring both. */
export const nginxPakketten = ['nginx-light', 'libnginx-mod-http-brotli-static'];

/** Finds nginx with its module for brotli; undefined when one of them is missing. */
export function findNginx(): Nginx | undefined {
  const programma = '/usr/sbin/nginx';
  const brotli = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';
  return existsSync(programma) && existsSync(brotli) ? { programma, brotli } : undefined;
}
