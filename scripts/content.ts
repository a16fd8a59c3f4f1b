/** Checks all of content/ and reports every finding in Dutch: `npm run content`. */
import { checkBestanden } from '#src/catalogus/check-bestanden.ts';
import { formatRapport } from '#src/catalogus/rapport.ts';
import { checkAdressen } from './check-adressen.ts';
import { readInhoud } from './read-inhoud.ts';

const bestanden = readInhoud(process.argv[2] ?? 'content');
const { bevindingen, entries } = checkBestanden(bestanden);
if (!bevindingen.some((b) => b.ernst === 'fout')) bevindingen.push(...checkAdressen(entries));
console.log(formatRapport(bevindingen, bestanden.length));
process.exitCode = bevindingen.some((b) => b.ernst === 'fout') ? 1 : 0;
