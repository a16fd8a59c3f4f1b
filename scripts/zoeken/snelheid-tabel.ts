import type { Kopzoek } from './kopzoek.ts';
import type { Profiel } from './profiel.ts';
import { toTabel } from './tabel.ts';
import { pick, type Tijd, type Tijden } from './tijden.ts';

/** Everything measured on one site. */
export type Snelheid = {
  paginas: number;
  tijden: Tijden;
  profielen: Profiel[];
  traagNet: Kopzoek;
};

/** Parts of an answer in the order in which they happen, as the table names them. */
const delen: [naam: string, deel: Exclude<keyof Profiel, 'vraag'>][] = [
  ['understand the question, ms', 'analyse'],
  ['first layer, ms', 'eersteLaag'],
  ['texts asked of Pagefind', 'vragen'],
  ['hits it gave together', 'treffers'],
  ['Pagefind busy with them, ms', 'zoeken'],
  ['excerpts', 'fragmenten'],
  ['excerpts, ms', 'fragmentTijd'],
  ['all, ms', 'totaal'],
];

/** Most milliseconds that a whole answer may take, warm, for 95 of 100 questions. */
const DOEL = 100;

/** How many of the slowest questions are listed. */
const TRAAGSTE = 8;

/** The measurements as text with Markdown tables. */
export function toSnelheid(sites: readonly Snelheid[]): string {
  const grootste = sites.at(-1);
  return `${sites.map(toKop).join('\n')}

Warm answers in ms; each question counts with the middle of its rounds.

${toTijdtabel(sites)}

Where the time of a question goes, at its quickest: middle / 95 % / most.

${toDelen(sites)}

Slowest questions at ${grootste?.paginas ?? 0} pages:

${toTraagste(grootste?.profielen ?? [])}

Search in the header on slow 4G (1.6 Mbit/s, 150 ms), from the click, question typed at once:

${toNettabel(sites)}`;
}

/** What matters most of one site; the ratio says it without the speed of this machine. */
function toKop({ paginas, tijden: { onze, pagefind } }: Snelheid): string {
  const keer = (onze.p95 / pagefind.p95).toFixed(1);
  return `p95 warm at ${paginas} pages: ${onze.p95.toFixed(0)} ms (aim: ${DOEL}), ${keer} times Pagefind alone.`;
}

function toTijdtabel(sites: readonly Snelheid[]): string {
  const tijd = ({ p50, p95 }: Tijd) => [p50.toFixed(1), p95.toFixed(1)];
  return toTabel([
    ['pages', 'first layer p50', 'p95', 'full p50', 'p95', 'Pagefind p50', 'p95', 'ratio of p95'],
    ...sites.map(({ paginas, tijden: { eersteLaag, onze, pagefind } }) => [
      String(paginas),
      ...[eersteLaag, onze, pagefind].flatMap(tijd),
      (onze.p95 / pagefind.p95).toFixed(1),
    ]),
  ]);
}

function toDelen(sites: readonly Snelheid[]): string {
  return toTabel([
    ['part', ...sites.map((s) => `${s.paginas} pages`)],
    ...delen.map(([naam, deel]) => [
      naam,
      ...sites.map(({ profielen }) => {
        const getallen = profielen.map((p) => p[deel]);
        return [0.5, 0.95, 1].map((op) => formatGetal(pick(getallen, op))).join(' / ');
      }),
    ]),
  ]);
}

function toTraagste(profielen: readonly Profiel[]): string {
  const rij = profielen.toSorted((a, b) => b.totaal - a.totaal).slice(0, TRAAGSTE);
  return toTabel([
    ['question', ...delen.map(([naam]) => naam)],
    ...rij.map((p) => [p.vraag, ...delen.map(([, deel]) => formatGetal(p[deel]))]),
  ]);
}

function toNettabel(sites: readonly Snelheid[]): string {
  const s = (ms: number) => (ms / 1000).toFixed(2);
  const kB = (bytes: number) => (bytes / 1000).toFixed(1);
  return toTabel([
    [
      'pages',
      'field, s',
      'first hit, s',
      'full text, s',
      'kB for the first hit',
      'Pagefind meanwhile',
    ],
    ...sites.map(({ paginas, traagNet: { veld, eerste, vol, nodig, naast } }) => [
      String(paginas),
      ...[veld, eerste, vol].map(s),
      ...[nodig, naast].map(kB),
    ]),
  ]);
}

function formatGetal(getal: number): string {
  return Number.isInteger(getal) || getal >= 100 ? getal.toFixed(0) : getal.toFixed(1);
}
