import type { Motor } from './motor.ts';
import { average, score, type Maat, type Vraag } from './meet.ts';
import { recall, type Proef } from './proef.ts';

/** Everything that is asked of an engine. */
export type Toets = { vragen: Vraag[]; buiten: string[]; typfouten: Proef[]; delen: Proef[] };

/** What an engine made of it; parts and means are between 0 and 1. */
export type Uitkomst = {
  motor: string;
  totaal: Maat;
  perSoort: Record<string, Maat>;
  /** Part of the questions about something else that got an answer. */
  buiten: number;
  /** Recall@5 of typos and of parts of compounds. */
  typfouten: number;
  delen: number;
};

/** Asks an engine everything, one question at a time. */
export async function measure({ naam, zoek }: Motor, toets: Toets): Promise<Uitkomst> {
  const maten: { soort: string; maat: Maat }[] = [];
  for (const vraag of toets.vragen)
    maten.push({ soort: vraag.soort, maat: score(vraag, await zoek(vraag.vraag)) });
  const soorten = [...new Set(maten.map((m) => m.soort))];
  const proef = (proeven: Proef[]) => mean(proeven, async (p) => recall(p, await zoek(p.vraag)));
  return {
    motor: naam,
    totaal: average(maten.map((m) => m.maat)),
    perSoort: Object.fromEntries(
      soorten.map((soort) => [
        soort,
        average(maten.filter((m) => m.soort === soort).map((m) => m.maat)),
      ]),
    ),
    buiten: await mean(toets.buiten, async (vraag) => ((await zoek(vraag)).length ? 1 : 0)),
    typfouten: await proef(toets.typfouten),
    delen: await proef(toets.delen),
  };
}

async function mean<T>(lijst: readonly T[], meet: (item: T) => Promise<number>): Promise<number> {
  let som = 0;
  for (const item of lijst) som += await meet(item);
  return som / Math.max(1, lijst.length);
}
