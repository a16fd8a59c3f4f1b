/** Checks all of content/ and reports every finding in Dutch: `npm run content`. */
import { checkBestanden } from '#src/catalogus/check-bestanden.ts';
import { formatRapport } from '#src/catalogus/rapport.ts';
import { readInhoud } from './read-inhoud.ts';

const bestanden = readInhoud(process.argv[2] ?? 'content');
const { bevindingen } = checkBestanden(bestanden);
console.log(formatRapport(bevindingen, bestanden.length));
process.exitCode = bevindingen.some((b) => b.ernst === 'fout') ? 1 : 0;
