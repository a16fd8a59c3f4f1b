/** Makes one zip of the built site, to read from a folder without internet, with all its data: `npm run archief`. */
import { writeFileSync } from 'node:fs';
import { buildCatalogus } from '#src/catalogus/build.ts';
import { checkBestanden } from '#src/catalogus/check-bestanden.ts';
import { readPeildag } from '#src/peildag.ts';
import { maakPakket } from './archief/maak.ts';
import { zipPakket } from './archief/zip.ts';
import { readInhoud } from './read-inhoud.ts';

const bestand = process.argv[2] ?? 'overlevingspakket.zip';
const dag = readPeildag(buildCatalogus(checkBestanden(readInhoud()).entries));
const pakket = maakPakket('dist', dag);
const zip = zipPakket(pakket, dag);
writeFileSync(bestand, zip);
console.log(`${bestand}: ${pakket.size} bestanden, ${(zip.length / 1e6).toFixed(1)} MB.`);
