import { readFileSync } from 'node:fs';

/** A judged question: 2 is what the reader wanted, 1 is useful; keys are addresses. */
export type Vraag = { id: string; soort: string; vraag: string; goed: Record<string, number> };

/** The judged questions, and questions about something else that deserve no answer. */
export function readVragen(): { vragen: Vraag[]; buiten: string[] } {
  return JSON.parse(readFileSync('scripts/zoeken/vragen.json', 'utf8')) as {
    vragen: Vraag[];
    buiten: string[];
  };
}

/** How good an answer is: each between 0 and 1. */
export type Maat = { ndcg: number; recall: number; eerste: number; leeg: number };

/** Judges the addresses found for a question, best first (nDCG@10 with gain 2^rel − 1, Recall@5). */
export function score({ goed }: Vraag, gevonden: readonly string[]): Maat {
  const winst = (graden: number[]) =>
    graden.reduce((som, graad, i) => som + (2 ** graad - 1) / Math.log2(i + 2), 0);
  const ideaal = Object.values(goed).sort((a, b) => b - a);
  const raak = gevonden.slice(0, 5).filter((href) => goed[href]).length;
  return {
    ndcg: winst(gevonden.slice(0, 10).map((href) => goed[href] ?? 0)) / winst(ideaal.slice(0, 10)),
    recall: raak / Math.min(5, ideaal.length),
    eerste: goed[gevonden[0] ?? ''] === 2 ? 1 : 0,
    leeg: gevonden.length ? 0 : 1,
  };
}

/** The mean of each measure. */
export function average(maten: readonly Maat[]): Maat {
  const gemiddeld = (naam: keyof Maat) =>
    maten.reduce((som, maat) => som + maat[naam], 0) / Math.max(1, maten.length);
  return {
    ndcg: gemiddeld('ndcg'),
    recall: gemiddeld('recall'),
    eerste: gemiddeld('eerste'),
    leeg: gemiddeld('leeg'),
  };
}
