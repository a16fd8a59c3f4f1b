import type { Formulier } from './formulieren.ts';

/** The answers of a form by the id of their question; a question without answer is absent. */
export type Antwoorden = Map<string, string>;

/** What GitHub writes where someone left a question open. */
const GEEN_ANTWOORD = '_No response_';

/**
 * Reads the text of an issue as GitHub makes it of a form: `### label`, an empty line, the answer.
 * A heading counts only when it is the next question, so that headings in an answer stay text.
 * Undefined when the text does not follow the form.
 */
export function readIssue(tekst: string, { velden }: Formulier): Antwoorden | undefined {
  const regels = cleanTekst(tekst).split('\n');
  const koppen: number[] = [];
  const laatsteTekst = velden.findLastIndex((v) => v.soort === 'alinea');
  for (const [i, { label }] of velden.entries()) {
    const vanaf = (koppen.at(-1) ?? -1) + 1;
    const kop = `### ${label}`;
    const plek = i > laatsteTekst ? regels.lastIndexOf(kop) : regels.indexOf(kop, vanaf);
    if (plek < vanaf) return undefined;
    koppen.push(plek);
  }
  return new Map(
    velden.flatMap(({ id }, i): [string, string][] => {
      const antwoord = regels
        .slice((koppen[i] ?? 0) + 1, koppen[i + 1])
        .join('\n')
        .trim();
      return antwoord && antwoord !== GEEN_ANTWOORD ? [[id, antwoord]] : [];
    }),
  );
}

/** Text without characters that are not for reading, and with plain line ends. */
function cleanTekst(tekst: string): string {
  return tekst
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .replace(
      /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g,
      '',
    );
}

/** Text of a form as Markdown in which tags are text, so that it shows as it was typed. */
export function escapeTekst(tekst: string): string {
  return tekst.replace(/\\?</g, '\\<');
}
