/** Writes everything that is made from the schemas: `npm run genereer`. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { readGemaakt } from './gemaakt.ts';

for (const { bestand, inhoud } of await readGemaakt()) {
  if (existsSync(bestand) && readFileSync(bestand, 'utf8') === inhoud) continue;
  mkdirSync(dirname(bestand), { recursive: true });
  writeFileSync(bestand, inhoud);
  console.log(`geschreven: ${bestand}`);
}
