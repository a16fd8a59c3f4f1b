import { stripVTControlCharacters } from 'node:util';
import { spawn, type IPty } from '@lydell/node-pty';
import { expect } from 'vitest';

/** Keys as a terminal sends them. */
export const toets = {
  enter: '\r',
  omlaag: '\u001b[B',
  spatie: ' ',
  tab: '\t',
  ctrlC: '\u0003',
  wis: '\u007f',
} as const;

/** A program in a pseudo-terminal: type, and wait for what appears. */
export class Terminal {
  readonly #pty: IPty;
  #uitvoer = '';
  #gelezen = 0;
  #einde: number | undefined;

  constructor(programma: string, { map, vlaggen = [] }: { map: string; vlaggen?: string[] }) {
    this.#pty = spawn(process.execPath, [programma, ...vlaggen], {
      cols: 100,
      rows: 40,
      cwd: map,
      env: { ...process.env, FORCE_COLOR: '1' },
    });
    this.#pty.onData((stuk) => (this.#uitvoer += stuk));
    this.#pty.onExit(({ exitCode }) => (this.#einde = exitCode));
  }

  /** Waits until `tekst` appears after everything that was waited for before. */
  async ziet(tekst: string): Promise<this> {
    await expect
      .poll(() => this.alles().slice(this.#gelezen), { timeout: 20_000 })
      .toContain(tekst);
    this.#gelezen = this.alles().indexOf(tekst, this.#gelezen) + tekst.length;
    return this;
  }

  /** Waits for a question, types an answer and confirms it. */
  async antwoord(vraag: string, tekst: string): Promise<void> {
    await this.ziet(vraag);
    this.typ(tekst + toets.enter);
  }

  /** Sends keys. */
  typ(tekst: string): void {
    this.#pty.write(tekst);
  }

  /** Waits for the end and returns the exit code. */
  async einde(): Promise<number | undefined> {
    await expect.poll(() => this.#einde, { timeout: 20_000 }).toBeDefined();
    return this.#einde;
  }

  /** Everything that was on the screen, without colours. */
  alles(): string {
    return stripVTControlCharacters(this.#uitvoer);
  }

  /** Ends the program. */
  stop(): void {
    if (this.#einde === undefined) this.#pty.kill();
  }
}
