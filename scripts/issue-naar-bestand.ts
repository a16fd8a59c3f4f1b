/**
 * Reads an issue made with a form and hands on either the files of a proposal or a comment for its
 * sender. The text of the issue comes in as `ISSUE_BODY`; nothing in it is run. Writes no files.
 */
import { checkBestanden } from '#src/catalogus/check-bestanden.ts';
import { findSoort, toInzending, toInzendfouten } from '#src/formulier/inzending.ts';
import type { Inzendsoort } from '#src/formulier/formulieren.ts';
import { toReactie } from '#src/formulier/reactie.ts';
import { toDag } from './dag.ts';
import { readInhoud } from './read-inhoud.ts';
import { writeUitvoer } from './uitvoer.ts';

const tekst = process.env['ISSUE_BODY'] ?? '';
const labels = (process.env['ISSUE_LABELS'] ?? '').split(',');
const soort = (['praktijk', 'update'] as const).find((s) => labels.includes(s)) ?? findSoort(tekst);
if (soort) verwerk(soort);

function verwerk(soort: Inzendsoort): void {
  const bestaand = readInhoud('content');
  const { entries } = checkBestanden(bestaand);
  const inzending = toInzending(soort, tekst, { entries, dag: toDag() });
  const bestanden = 'bestanden' in inzending ? inzending.bestanden : [];
  const nieuw = new Set(bestanden.map((b) => b.bestand));
  const bevindingen = checkBestanden([...bestaand, ...bestanden]).bevindingen.filter(
    (b) => b.ernst === 'fout' && nieuw.has(b.bestand),
  );
  const fouten = 'fouten' in inzending ? inzending.fouten : toInzendfouten(soort, bevindingen);
  writeUitvoer('soort', soort);
  if (fouten.length) writeUitvoer('reactie', toReactie(fouten));
  else writeUitvoer('voorstel', JSON.stringify(inzending));
}
