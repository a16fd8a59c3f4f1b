import { loadConfig, spellCheckDocument } from 'cspell-lib';

/** A word that is in no dictionary and not on our list, and the text it stands in. */
export type OnbekendWoord = { woord: string; tekst: string };

/**
 * Words cspell does not know, each once. `cspell.json` says which dictionaries count: that of Dutch and
 * `woorden.txt`, and none of the English ones about software that cspell adds by itself.
 */
export async function findOnbekendeWoorden(teksten: Iterable<string>): Promise<OnbekendWoord[]> {
  const regels = [...new Set(teksten)];
  const instellingen = await loadConfig('cspell.json');
  const { issues, errors } = await spellCheckDocument(
    { uri: 'stdin:///tekst.txt', text: regels.join('\n'), languageId: 'plaintext', locale: 'nl' },
    { generateSuggestions: false, noConfigSearch: true },
    instellingen,
  );
  if (errors?.length) throw errors[0] ?? new Error('cspell');
  const gevonden = new Map(issues.map(({ text, line }) => [text, line.text.trim()]));
  return [...gevonden].map(([woord, tekst]) => ({ woord, tekst }));
}

/** Words of the list, without its headings. */
export function readWoordenlijst(inhoud: string): string[] {
  return inhoud
    .split('\n')
    .map((regel) => regel.replace(/#.*/, '').trim())
    .filter(Boolean);
}
