/**
 * Reads an issue made with a form and hands on either the files of a proposal or a comment for its
 * sender. The text of the issue comes in as `ISSUE_BODY`; nothing in it is run. Writes no files.
 */
import { checkBestanden } from '#src/catalogus/check-bestanden.ts';
import { toInzending, toInzendfouten } from '#src/formulier/inzending.ts';
import { toReactie } from '#src/formulier/reactie.ts';
import { toDag } from './dag.ts';
import { readInhoud } from './read-inhoud.ts';
import { writeUitvoer } from './uitvoer.ts';

const soort = process.env['ISSUE_SOORT'] === 'praktijk' ? 'praktijk' : 'update';
const bestaand = readInhoud('content');
const { entries } = checkBestanden(bestaand);
const inzending = toInzending(soort, process.env['ISSUE_BODY'] ?? '', { entries, dag: toDag() });
const bestanden = 'bestanden' in inzending ? inzending.bestanden : [];
const nieuw = new Set(bestanden.map((b) => b.bestand));
const bevindingen = checkBestanden([...bestaand, ...bestanden]).bevindingen.filter(
  (b) => b.ernst === 'fout' && nieuw.has(b.bestand),
);
const fouten = 'fouten' in inzending ? inzending.fouten : toInzendfouten(soort, bevindingen);
if (fouten.length) writeUitvoer('reactie', toReactie(fouten));
else writeUitvoer('voorstel', JSON.stringify(inzending));
