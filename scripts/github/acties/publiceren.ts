/** Puts the built site on the server of the host, when it is not GitHub Pages. */
import { zetNeer } from '../rsync.ts';

zetNeer('dist', {
  naar: process.env['PUBLICEER_NAAR'] ?? '',
  sleutel: process.env['PUBLICEER_SLEUTEL'] ?? '',
  hostsleutel: process.env['PUBLICEER_HOSTSLEUTEL'] ?? '',
});
