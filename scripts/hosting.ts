/** Makes the built site ready for a server of one’s own: `npm run hosting`. */
import { siteKoppen } from '#src/site-koppen.ts';
import { writeHosting } from './hosting/write-hosting.ts';

const doel = 'dist-hosting';

await writeHosting('dist', doel, siteKoppen);
console.log(
  `Klaar in ${doel}/: de site met voorgecomprimeerde bestanden, en instellingen voor nginx en Caddy.`,
);
