/**
 * Makes a new file of content: `npm run nieuw` asks its questions in the terminal,
 * `npm run nieuw -- update --titel "…"` takes the answers from the command line.
 */
import { checkBestanden } from '#src/catalogus/check-bestanden.ts';
import { collectiesOpVolgorde, findCollectie, soorten } from '#src/formulier/soorten.ts';
import { readVlaggen, toHulp } from '#src/formulier/nieuw.ts';
import type { Collectie } from '#src/schemas/velden.ts';
import { readInhoud } from './read-inhoud.ts';
import { beoordeel, formatUitslag, writeNieuw, type Bestaand } from './nieuw/beoordeel.ts';
import { askBlad } from './nieuw/gesprek.ts';
import { askKeuze, Gestopt, meld } from './nieuw/scherm.ts';

/** Tips and pages are closed sets; everything else can get a new entry. */
const kiesbaar: Collectie[] = collectiesOpVolgorde().filter((c) => c !== 'tips' && c !== 'paginas');

const [woord, ...vlaggen] = process.argv.slice(2);
const collectie = woord === undefined ? undefined : findCollectie(woord);

if (woord !== undefined && !(collectie && kiesbaar.includes(collectie)))
  stop(
    `"${woord}" kun je hier niet toevoegen. Kies uit: ${kiesbaar.map((c) => soorten[c].enkelvoud).join(', ')}.`,
  );
else if (collectie && vlaggen.includes('--hulp'))
  console.log(toHulp(collectie, soorten[collectie].enkelvoud));
else if (collectie && vlaggen.length) viaVlaggen(collectie);
else if (process.stdin.isTTY) await viaVragen(collectie);
else
  stop(
    'Hier kan niets gevraagd worden. Geef de antwoorden mee: npm run nieuw -- update --titel "…"',
  );

/** Everything at once from the command line. */
function viaVlaggen(soort: Collectie): void {
  const { blad, fouten } = readVlaggen(soort, vlaggen);
  const hulp = `Typ npm run nieuw -- ${soorten[soort].enkelvoud} --hulp voor alle velden.`;
  if (fouten.length) {
    stop(...fouten, hulp);
    return;
  }
  const uitslag = beoordeel(soort, blad, readBestaand());
  if (!uitslag.bestand || uitslag.fouten.length) {
    stop(formatUitslag(uitslag), 'Er is niets opgeslagen.');
    return;
  }
  writeNieuw(uitslag.bestand);
  console.log(formatUitslag(uitslag));
}

/** Question by question; stopping halfway writes nothing. */
async function viaVragen(gekozen: Collectie | undefined): Promise<void> {
  try {
    meld.begin('Iets nieuws toevoegen');
    const uitslag = await askBlad(gekozen ?? (await askCollectie()), readBestaand());
    writeNieuw(uitslag.bestand);
    meld.klaar(formatUitslag(uitslag));
  } catch (fout) {
    if (!(fout instanceof Gestopt)) throw fout;
    meld.gestopt('Gestopt. Er is niets opgeslagen.');
    process.exitCode = 130;
  }
}

async function askCollectie(): Promise<Collectie> {
  const keuzen = kiesbaar.map((c) => {
    const { enkelvoud, uitleg } = soorten[c];
    return { value: c, label: enkelvoud, hint: uitleg };
  });
  return (await askKeuze('Wat wil je toevoegen?', keuzen)) as Collectie;
}

function readBestaand(): Bestaand {
  const bestaand = readInhoud('content');
  return { bestaand, entries: checkBestanden(bestaand).entries };
}

function stop(...regels: string[]): void {
  console.error(regels.join('\n'));
  process.exitCode = 1;
}
