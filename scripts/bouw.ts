/** Builds the site beside `dist` and then changes places: `npm run build`. A build that fails leaves `dist` as it was. */
import { rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from 'astro';
import { openWerkmap, wissel } from './bouw/uitvoermap.ts';

const dist = 'dist';
const werkmap = openWerkmap(dist);
const nieuw = join(werkmap, 'dist');
let klaar = false;
try {
  // A store of its own, so that nothing of an earlier build can show in this one.
  await build({ outDir: resolve(nieuw), cacheDir: resolve(werkmap, 'opslag') });
  await wissel(nieuw, dist);
  klaar = true;
} catch (fout) {
  const { message, stack, code } = fout as NodeJS.ErrnoException;
  console.error(stack || message);
  if (code && /^E(?:BUSY|PERM|ACCES|XDEV)$/.test(code))
    console.error(
      'De map dist kon niet worden vervangen. Sluit wat haar gebruikt en bouw opnieuw.',
    );
} finally {
  rmSync(werkmap, { recursive: true, force: true });
}
process.exit(klaar ? 0 : 1);
