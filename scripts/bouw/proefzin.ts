import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A sentence that can be put on a page of a copy, so that its site differs. */
export function createProefzin(map: string): { zet: (erbij: boolean) => void } {
  const bestand = join(map, 'content/paginas/over.mdx');
  const tekst = readFileSync(bestand, 'utf8');
  return {
    zet: (erbij) =>
      writeFileSync(bestand, erbij ? `${tekst}\nDeze zin staat hier voor een proef.\n` : tekst),
  };
}
