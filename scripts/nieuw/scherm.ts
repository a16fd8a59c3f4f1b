import * as clack from '@clack/prompts';
import { toNederlands } from './nederlands.ts';

/** Thrown when someone stops halfway; nothing is written then. */
export class Gestopt extends Error {}

/** A choice: its value in the file, and what one reads. */
export type Keus = { value: string; label: string; hint?: string };

/** Checks what was typed; the text is shown under the question. */
type Controle = (tekst: string) => string | undefined;

const output = toNederlands(process.stdout);

/** The answer to a question, or `Gestopt` when it was broken off. */
async function wacht<T>(antwoord: Promise<T | typeof clack.CANCEL_SYMBOL>): Promise<T> {
  const waarde = await antwoord;
  if (waarde === clack.CANCEL_SYMBOL) throw new Gestopt();
  return waarde;
}

/** Asks for a line of text; an empty line when it was left open. */
export async function askTekst(
  message: string,
  { controle, begin, voorbeeld }: { controle: Controle; begin?: string; voorbeeld?: string },
): Promise<string> {
  return wacht(
    clack.text({
      message,
      output,
      ...(begin ? { initialValue: begin } : {}),
      ...(voorbeeld ? { placeholder: `bijvoorbeeld ${voorbeeld}` } : {}),
      validate: (tekst = '') => controle(tekst.trim()),
    }),
  );
}

/** Asks for one of a few choices; long lists can be searched. */
export async function askKeuze(message: string, options: Keus[]): Promise<string> {
  return options.length > 8
    ? wacht(clack.autocomplete({ message, options, output, maxItems: 8 }))
    : wacht(clack.select({ message, options, output, showInstructions: false }));
}

/** Asks for any number of choices; long lists can be searched. */
export async function askKeuzes(
  message: string,
  options: Keus[],
  { verplicht = false, begin = [] }: { verplicht?: boolean; begin?: string[] } = {},
): Promise<string[]> {
  const vraag = { options, output, required: verplicht, initialValues: begin, maxItems: 10 };
  return options.length > 12
    ? wacht(clack.autocompleteMultiselect({ ...vraag, message: `${message} (tab kiest)` }))
    : wacht(
        clack.multiselect({
          ...vraag,
          message: `${message} (spatie kiest, enter is klaar)`,
          showInstructions: false,
        }),
      );
}

/** Asks for yes or no. */
export async function askJa(message: string, begin: boolean): Promise<boolean> {
  const vraag = { message, initialValue: begin, active: 'Ja', inactive: 'Nee', output };
  return wacht(clack.confirm(vraag));
}

/** Says something between the questions. */
export const meld = {
  begin: (tekst: string): void => {
    clack.intro(tekst, { output });
  },
  let: (tekst: string): void => {
    clack.log.warn(tekst, { output });
  },
  gestopt: (tekst: string): void => {
    clack.cancel(tekst, { output });
  },
  klaar: (tekst: string): void => {
    clack.outro(tekst, { output });
  },
};
