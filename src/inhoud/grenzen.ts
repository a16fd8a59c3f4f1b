import { positieIn, type Bevinding } from './bevinding.ts';

/** Largest file under `content/`, in bytes. */
export const MAX_BESTAND = 200 * 1024;

/** Deepest nesting of lists, quotes and components in a text. */
export const MAX_DIEPTE = 20;

/** Most characters that are neither letters nor plain punctuation. */
const MAX_OPMAAK = 20_000;

/** Most characters written as a code, such as `&amp;`. */
const MAX_CODES = 500;

/** Marks that open a list or quote, one inside the other, at the start of a line. */
const insprong = /^(?:[ \t]*(?:>|[-*+?](?=[ \t])|\d{1,9}[.)](?=[ \t])))+/;

const code = /&#?\w{1,32};/g;

/**
 * What would make a parser slow or crash, before any parser sees it. Measured on 200 kB: `>` takes the
 * Markdown parser over 20 s, `&#65;` 3 s, a broken tag with `*` 5 s. So size alone is no limit.
 */
export function checkGrenzen(bestand: string, inhoud: string): Bevinding[] {
  const fout = (plek: number, melding: string, voorstel = 'Maak het eenvoudiger.'): Bevinding[] => [
    {
      bestand,
      ...positieIn(inhoud, plek),
      code: 'te-ingewikkeld',
      ernst: 'fout',
      melding,
      voorstel,
    },
  ];
  if (inhoud.length > MAX_BESTAND) return fout(0, 'Het bestand is te groot.');
  const diep = findDiepeRegel(inhoud);
  if (diep !== undefined) return fout(diep, 'Lijsten of citaten zitten hier te diep in elkaar.');
  if ((inhoud.match(/[^\p{L}\p{N}\s.,;’‘'"-]/gu)?.length ?? 0) > MAX_OPMAAK)
    return fout(0, 'Er staan te veel opmaaktekens in dit bestand.');
  if ((inhoud.match(code)?.length ?? 0) > MAX_CODES)
    return fout(inhoud.search(code), 'Er staan te veel tekens als code in, zoals &amp;.');
  return [];
}

function findDiepeRegel(inhoud: string): number | undefined {
  let plek = 0;
  for (const regel of inhoud.split('\n')) {
    const tekens = insprong.exec(regel)?.[0].replace(/[ \t\d]/g, '').length ?? 0;
    if (tekens > MAX_DIEPTE || /^[ \t]{100}/.test(regel)) return plek;
    plek += regel.length + 1;
  }
  return undefined;
}
