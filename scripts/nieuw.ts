/**
 * Makes a new file of content: `npm run nieuw` asks its questions in the terminal,
 * `npm run nieuw -- update --titel "…"` takes the answers from the command line.
 */
import { checkBestanden } from '#src/catalogus/check-bestanden.ts';
import { findCollectie, soorten, collectiesOpVolgorde } from '#src/formulier/soorten.ts';
import { readVlaggen, toHulp } from '#src/formulier/nieuw.ts';
import { readInhoud } from './read-inhoud.ts';
import { askBlad } from './nieuw/gesprek.ts';
import { beoordeel, formatUitslag, writeNieuw } from './nieuw/beoordeel.ts';
import { askKeuze, Gestopt, meld } from './nieuw/scherm.ts';

const [woord, ...vlaggen] = process.argv.slice(2);
const kiesbaar = collectiesOpVolgorde().filter((c) => c !== 'tips' && c !== 'paginas');
const enkel = kiesbaar.map((c) => soorten[c].enkelvoud);
const bestaand = readInhoud('content');
const { entries } = checkBestanden(bestaand);

const stop = (...regels: string[]): void => {
  console.error(regels.join('\n'));
  process.exitCode = 1;
};

const collectieVan = async () => {
  if (woord) return findCollectie(woord);
  const keuzen = kiesbaar.map((c) => ({
    value: c,
    label: soorten[c].enkelvoud,
    hint: soorten[c].uitleg,
  }));
  return findCollectie(await askKeuze('Wat wil je toevoegen?', keuzen));
};

/** Everything at once from the command line. */
function viaVlaggen(collectie: (typeof kiesbaar)[number]): void {
  const { blad, fouten } = readVlaggen(collectie, vlaggen);
  if (fouten.length) {
    stop(
      ...fouten,
      `Typ npm run nieuw -- ${soorten[collectie].enkelvoud} --hulp voor alle velden.`,
    );
    return;
  }
  const uitslag = beoordeel(collectie, blad, { bestaand, entries });
  if (uitslag.bestand && !uitslag.fouten.length) writeNieuw(uitslag.bestand);
  if (uitslag.fouten.length) stop(formatUitslag(uitslag), 'Er is niets opgeslagen.');
  else console.log(formatUitslag(uitslag));
}

/** Question by question. */
async function viaVragen(): Promise<void> {
  meld.begin('Iets nieuws toevoegen');
  const collectie = await collectieVan();
  if (!collectie) return;
  const uitslag = await askBlad(collectie, { bestaand, entries });
  writeNieuw(uitslag.bestand);
  meld.klaar(formatUitslag(uitslag));
}

if (woord && !kiesbaar.some((c) => c === findCollectie(woord)))
  stop(`"${woord}" kun je hier niet toevoegen. Kies uit: ${enkel.join(', ')}.`);
else if (woord && vlaggen.includes('--hulp')) {
  const collectie = findCollectie(woord);
  if (collectie) console.log(toHulp(collectie, soorten[collectie].enkelvoud));
} else if (woord && vlaggen.length) {
  const collectie = findCollectie(woord);
  if (collectie) viaVlaggen(collectie);
} else if (!process.stdin.isTTY) {
  stop(
    `Hier kan niets gevraagd worden. Geef de antwoorden mee: npm run nieuw -- update --titel "…"`,
  );
} else {
  try {
    await viaVragen();
  } catch (fout) {
    if (!(fout instanceof Gestopt)) throw fout;
    meld.gestopt('Gestopt. Er is niets opgeslagen.');
    process.exitCode = 130;
  }
}
