/** Lists per region what is out of date, as issues to place. Knows no token: the next step does. */
import { writeFileSync } from 'node:fs';
import { buildCatalogus } from '#src/catalogus/build.ts';
import { checkBestanden } from '#src/catalogus/check-bestanden.ts';
import { readInhoud } from '../../read-inhoud.ts';
import { toHerinneringen } from '../herinnering.ts';

const catalogus = buildCatalogus(checkBestanden(readInhoud('content')).entries);
const vandaag = new Date().toISOString().slice(0, 10);
const berichten = toHerinneringen(catalogus, vandaag, process.env['SITE_URL'] ?? '');
for (const { titel, tekst } of berichten) console.log(`${titel}: ${tekst ? 'te doen' : 'in orde'}`);
writeFileSync('berichten.json', JSON.stringify(berichten));
