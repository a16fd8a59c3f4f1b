import { readFileSync } from 'node:fs';
import * as prettier from 'prettier';
import { checkBestanden } from '#src/catalogus/check-bestanden.ts';
import { toGemaakt } from '#src/formulier/genereer.ts';
import type { Bestand } from '#src/inhoud/entry.ts';
import { readInhoud } from './read-inhoud.ts';

/** Every made file as it should be on disk, formatted like the rest of its folder. */
export async function readGemaakt(): Promise<Bestand[]> {
  const { entries } = checkBestanden(readInhoud('content'));
  const handleiding = readFileSync('content/README.md', 'utf8');
  const opmaak = await prettier.resolveConfig('package.json');
  return Promise.all(
    toGemaakt({ handleiding, entries }).map(async ({ bestand, inhoud }) =>
      bestand.startsWith('content/')
        ? { bestand, inhoud }
        : {
            bestand,
            inhoud: await prettier.format(inhoud, { ...opmaak, filepath: bestand }),
          },
    ),
  );
}
