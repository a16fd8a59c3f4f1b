import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { toPad } from '#src/formulier/bestand.ts';
import { soorten, collectiesOpVolgorde } from '#src/formulier/soorten.ts';
import { readGemaakt } from './gemaakt.ts';
import { readInhoud } from './read-inhoud.ts';

const gemaakt = await readGemaakt();

test.each(gemaakt)('$bestand is what `npm run genereer` makes', ({ bestand, inhoud }) => {
  expect(existsSync(bestand) && readFileSync(bestand, 'utf8')).toBe(inhoud);
});

test('the example of every collection exists', () => {
  for (const collectie of collectiesOpVolgorde())
    expect(existsSync(toPad(collectie, soorten[collectie].voorbeeld)), collectie).toBe(true);
});

test('templates are no content', () => {
  expect(existsSync('content/_sjablonen/update.md')).toBe(true);
  expect(readInhoud('content').filter((b) => b.bestand.includes('_'))).toEqual([]);
});
