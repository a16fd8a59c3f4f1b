import type { Page } from 'playwright-core';
import type { Nagekeken } from './nagekeken.ts';
import type { Oordeel } from './oordeel.ts';
import { vergelijk } from './vergelijk.ts';

/** What one tool said over all pages and states. */
export class Verslag {
  readonly fouten: string[] = [];
  /** Rules that passed somewhere. */
  readonly regels = new Set<string>();
  /** How often each line of the list was needed. */
  readonly aantallen = new Map<Nagekeken, number>();
  /** The least rules that passed on one page, and the least often that they did. */
  minst = Infinity;
  minstVaak = Infinity;
  private readonly lijst: readonly Nagekeken[];

  constructor(lijst: readonly Nagekeken[]) {
    this.lijst = lijst;
  }

  /** Adds what the tool says of a page: counts what is on the list, keeps what is not. */
  async add(page: Page, waar: string, { gevallen, goed, aantalGoed }: Oordeel): Promise<void> {
    goed.forEach((regel) => this.regels.add(regel));
    this.minst = Math.min(this.minst, goed.length);
    this.minstVaak = Math.min(this.minstVaak, aantalGoed);
    const plaatsen = await vergelijk(page, gevallen, this.lijst);
    gevallen.forEach(({ soort, regel, melding }, i) => {
      const { lijn = -1, html = '' } = plaatsen[i] ?? {};
      const nagekeken = this.lijst[lijn];
      if (nagekeken) this.aantallen.set(nagekeken, (this.aantallen.get(nagekeken) ?? 0) + 1);
      else this.fouten.push(`${waar} ${soort} ${regel}: ${melding} | ${html}`);
    });
  }

  /** Lines of the list that no page needed. */
  get over(): string[] {
    return this.lijst
      .filter((lijn) => !this.aantallen.has(lijn))
      .map(({ regel, kiezer }) => `${regel} ${kiezer}`);
  }
}
