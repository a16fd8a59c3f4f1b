import { positieIn, type Bevinding } from './bevinding.ts';

type Soort = { code: string; patroon: RegExp; melding: string; voorstel: string };

const uitTekstverwerker = 'Typ het woord opnieuw, zonder te plakken.';

/** Characters no text may hold, by what they do; the order is the order of looking. */
const verboden: Soort[] = [
  {
    code: 'stuurteken',
    patroon: /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]|\r(?!\n)/u,
    melding: 'Hier staat een teken dat geen letter is en dat je niet ziet.',
    voorstel: `${uitTekstverwerker} Is het hele bestand zo, sla het dan op als gewone tekst (UTF-8).`,
  },
  {
    code: 'leesrichting',
    patroon: /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u,
    melding: 'Hier staat een onzichtbaar teken dat de leesrichting omkeert.',
    voorstel: `Zo’n teken kan verbergen wat er echt staat. ${uitTekstverwerker}`,
  },
  {
    code: 'onzichtbaar-teken',
    patroon: /[\u200b\u2028\u2029\u2060\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]/u,
    melding: 'Hier staat een onzichtbaar teken.',
    voorstel: uitTekstverwerker,
  },
  {
    code: 'teken-verloren',
    patroon: /[\ufffd\ud800-\udfff]/u,
    melding: 'Hier is een letter verloren gegaan: er staat een vervangteken.',
    voorstel: 'Typ de juiste letter.',
  },
  {
    code: 'tekens-verhaspeld',
    patroon: /Ã[\u0080-\u00bf©«¯¶¼³´¨ª]|â€[\u0098-\u009d™œ˜“”¦]/u,
    melding: 'Letters met een accent of aanhalingstekens zijn verhaspeld.',
    voorstel: 'Typ de juiste tekens, zoals ë of ’, en sla het bestand op als UTF-8.',
  },
];

/** Removes the mark some Windows programs put before the first character. */
export function stripBom(inhoud: string): string {
  return inhoud.replace(/^\ufeff/, '');
}

/** The characters in a file that no text may hold: one finding per kind and line. */
export function checkTekens(bestand: string, inhoud: string): Bevinding[] {
  const tekst = stripBom(inhoud);
  const bom: Bevinding[] = [];
  if (tekst !== inhoud)
    bom.push({
      bestand,
      regel: 1,
      kolom: 1,
      code: 'bom',
      ernst: 'fout',
      melding: 'Het bestand begint met een onzichtbaar teken (een BOM).',
      voorstel: 'Sla het op als “UTF-8” en niet als “UTF-8 met BOM”.',
    });
  return [...bom, ...verboden.flatMap((soort) => checkSoort(bestand, tekst, soort))];
}

/** What is wrong with the characters of a value, after escapes such as `\u202e` were read. */
export function findVerboden(
  tekst: string,
): { code: string; melding: string; voorstel: string } | undefined {
  const soort = verboden.find(({ patroon }) => patroon.test(tekst));
  return soort && { code: soort.code, melding: soort.melding, voorstel: soort.voorstel };
}

function checkSoort(bestand: string, tekst: string, soort: Soort): Bevinding[] {
  const { code, patroon, melding, voorstel } = soort;
  if (!patroon.test(tekst)) return [];
  return tekst.split('\n').flatMap((regel, i, regels) => {
    const plek = regel.search(patroon);
    const bijRegeleinde = plek === regel.length - 1 && regel.at(-1) === '\r';
    if (plek < 0 || (bijRegeleinde && i < regels.length - 1)) return [];
    return [{ bestand, regel: i + 1, kolom: plek + 1, code, ernst: 'fout', melding, voorstel }];
  });
}

/** A file as text, or why its bytes are no text. */
export function decodeTekst(
  bestand: string,
  bytes: Uint8Array,
): { inhoud?: string; bevindingen: Bevinding[] } {
  const fout = (
    regel: number,
    melding: string,
    voorstel: string,
  ): { bevindingen: Bevinding[] } => ({
    bevindingen: [{ bestand, regel, kolom: 1, code: 'codering', ernst: 'fout', melding, voorstel }],
  });
  const [eerste, tweede] = bytes;
  if ((eerste === 0xff && tweede === 0xfe) || (eerste === 0xfe && tweede === 0xff))
    return fout(1, 'Het bestand is opgeslagen als UTF-16 (“Unicode”).', slaOp);
  try {
    const lezer = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
    return { inhoud: lezer.decode(bytes), bevindingen: [] };
  } catch {
    const los = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
    const { regel } = positieIn(los, los.indexOf('\ufffd'));
    const woord = findWoord(new TextDecoder('windows-1252').decode(bytes), regel);
    return fout(
      regel,
      'Het bestand is niet opgeslagen als UTF-8; letters met een accent gaan verloren.',
      woord ? `Staat hier “${woord}”? ${slaOp}` : slaOp,
    );
  }
}

const slaOp = 'Sla het op als UTF-8. In Kladblok: Opslaan als, en bij Codering: UTF-8.';

/** The first word with a letter outside ASCII on a line, when it looks like a word. */
function findWoord(tekst: string, regel: number): string | undefined {
  const woorden = (tekst.split('\n')[regel - 1] ?? '').split(/\s+/);
  return woorden.find(
    (w) => /[\u00a0-\u{10ffff}]/u.test(w) && /^[\p{L}\p{P}\p{N}]{2,40}$/u.test(w),
  );
}
