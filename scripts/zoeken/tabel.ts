import type { Grootte } from './grootte.ts';
import type { Maat } from './meet.ts';
import type { Uitkomst } from './meting.ts';

/** A Markdown table with columns of equal width; the first row is the heading. */
export function toTabel(rijen: readonly (readonly string[])[]): string {
  const [kop = [], ...rest] = rijen;
  const breedte = kop.map((_, i) => Math.max(...rijen.map((rij) => rij[i]?.length ?? 0)));
  const regel = (cellen: readonly string[]) =>
    `| ${breedte.map((n, i) => (i ? (cellen[i] ?? '').padStart(n) : (cellen[i] ?? '').padEnd(n))).join(' | ')} |`;
  const streep = breedte.map((n, i) => (i ? `${'-'.repeat(n - 1)}:` : '-'.repeat(n)));
  return [regel(kop), regel(streep), ...rest.map(regel)].join('\n');
}

/** All measures per engine. */
export function toOverzicht(uitkomsten: readonly Uitkomst[]): string {
  const kop = ['engine', 'nDCG@10', 'Recall@5', 'first right', 'empty'];
  return toTabel([
    [...kop, 'out of scope answered', 'typos R@5', 'compound parts R@5'],
    ...uitkomsten.map(({ motor, totaal, buiten, typfouten, delen }) => [
      motor,
      ...[totaal.ndcg, totaal.recall, totaal.eerste, totaal.leeg].map(formatDeel),
      ...[buiten, typfouten, delen].map(formatDeel),
    ]),
  ]);
}

/** Per category and engine: nDCG@10, Recall@5, first right and empty. */
export function toPerSoort(uitkomsten: readonly Uitkomst[], aantal: Map<string, number>): string {
  const cel = (maat?: Maat) =>
    maat
      ? [maat.ndcg, maat.recall, maat.eerste, maat.leeg]
          .map((deel) => Math.round(deel * 100))
          .join(' · ')
      : '';
  return toTabel([
    ['category', ...uitkomsten.map((u) => u.motor)],
    ...[...aantal].map(([soort, n]) => [
      `${soort} (${n})`,
      ...uitkomsten.map((u) => cel(u.perSoort[soort])),
    ]),
    ['all', ...uitkomsten.map((u) => cel(u.totaal))],
  ]);
}

/** Kilobytes per engine. */
export function toGrootten(grootten: readonly Grootte[]): string {
  const kB = (bytes: number) => (bytes / 1000).toFixed(1);
  return toTabel([['to answer one question', 'kB'], ...grootten.map((g) => [g.wat, kB(g.bytes)])]);
}

function formatDeel(deel: number): string {
  return `${(deel * 100).toFixed(1)} %`;
}
