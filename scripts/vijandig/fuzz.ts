import { fork, type ChildProcess } from 'node:child_process';
import type { Bevinding } from '#src/inhoud/bevinding.ts';
import { bommen } from './bommen.ts';
import { createToeval, insert, mutaties, type Toeval } from './muteer.ts';

/** A damaged file; `heel` checks it among all others. */
export type Geval = { naam: string; bestand: string; bytes: Buffer; heel: boolean };

/** What became of a damaged file. */
export type Uitkomst =
  | {
      naam: string;
      bevindingen: Bevinding[];
      goed: boolean;
      milliseconden: number;
      vervuild: boolean;
    }
  | { naam: string; fout: string };

type Bron = { bestand: string; bytes: Buffer };

/** The damaged file with a number: the same every time, so that a failure can be looked at. */
export function maakGeval(nummer: number, bronnen: readonly Bron[]): Geval {
  const toeval = createToeval(nummer * 7919 + 17);
  const namen = Object.keys(mutaties);
  const { bestand, bytes } = toeval.kies(bronnen);
  // Every kind in turn, what does most a second time, and sometimes one or two more on top.
  const beurt = [...namen, 'teken', 'teken', 'waarde', 'veld'];
  const soorten = [
    nummer % 50 === 0 ? 'regel-van-10-MB' : (beurt[nummer % beurt.length] ?? ''),
    ...Array.from({ length: Math.max(0, toeval.tot(5) - 2) }, () => toeval.kies(namen)),
  ];
  const kapot = soorten.reduce((b, soort) => damage(b, soort, toeval), bytes);
  const naam = `#${nummer} ${bestand}: ${soorten.join(', ')}`;
  return { naam, bestand, bytes: kapot, heel: nummer % 10 === 0 };
}

function damage(bytes: Buffer, soort: string, toeval: Toeval): Buffer {
  if (soort === 'regel-van-10-MB') return insert(bytes, toeval, 'lang '.repeat(2_000_000));
  return mutaties[soort]?.(bytes, toeval) ?? bytes;
}

/** Every bomb once in each kind of file it can go off in. */
export function maakBommen(bronnen: readonly Bron[]): Geval[] {
  const van = (eind: string) => bronnen.find(({ bestand }) => bestand.endsWith(eind));
  const zet = (eind: string, waar: 'velden' | 'tekst') =>
    bommen[waar].map((bom, i): Geval => {
      const { bestand, bytes } = van(eind) ?? { bestand: '', bytes: Buffer.alloc(0) };
      const tekst = bytes.toString();
      const kapot =
        waar === 'tekst'
          ? `${tekst}\n\n${bom()}\n`
          : eind === '.yaml'
            ? `${bom()}\n${tekst}`
            : tekst.replace('---\n', () => `---\n${bom()}\n`);
      const naam = `${bestand}: bom ${i} in ${waar}`;
      return { naam, bestand, bytes: Buffer.from(kapot), heel: false };
    });
  return [
    ...zet('.md', 'velden'),
    ...zet('.yaml', 'velden'),
    ...zet('.md', 'tekst'),
    ...zet('.mdx', 'tekst'),
  ];
}

/** A process that checks files and has no right to write any. */
export async function startProces(): Promise<{
  magSchrijven: boolean;
  /** How many bombs there are: numbers below zero, from -1 on. */
  bommen: number;
  check: (nummer: number) => Promise<Uitkomst>;
  stop: () => void;
}> {
  const rechten = ['--permission', '--allow-fs-read=*', '--allow-addons', '--no-warnings'];
  const kind = fork('scripts/vijandig/fuzz-proces.ts', { execArgv: rechten });
  const begin = (await antwoord(kind)) as { magSchrijven: boolean; bommen: number };
  return {
    ...begin,
    check: (nummer) => {
      const uitkomst = antwoord(kind) as Promise<Uitkomst>;
      kind.send(nummer);
      return uitkomst;
    },
    stop: () => kind.kill('SIGKILL'),
  };
}

/** The next message of a process; refuses when it ends, or stays silent for a long time. */
function antwoord(kind: ChildProcess): Promise<unknown> {
  return new Promise((klaar, mislukt) => {
    const einde = (code: number | null, signaal: string | null) =>
      klaarMet(() => mislukt(new Error(`Het proces stopte: ${code ?? signaal}.`)));
    const bericht = (wat: unknown) => klaarMet(() => klaar(wat));
    const wekker = setTimeout(
      () => klaarMet(() => mislukt(new Error('Het proces hangt.'))),
      30_000,
    );
    const klaarMet = (wat: () => void) => {
      clearTimeout(wekker);
      kind.off('exit', einde).off('message', bericht);
      wat();
    };
    kind.once('exit', einde).once('message', bericht);
  });
}
