import { inflateSync } from 'node:zlib';

/** What a PDF made by Chromium holds for a screen reader. */
export type Pdf = {
  titel: string;
  taal: string;
  /** How often each kind of part is in its structure: `H1`, `P`, `Figure`. */
  rollen: Map<string, number>;
  /** How many pictures have no text that stands in for them. */
  zonderAlt: number;
  /** All its text without spaces, in the order it is drawn. */
  tekst: string;
};

/** An object of the file: its own words, and what it holds. */
type Voorwerp = { kop: string; inhoud: string };

/** Reads a tagged PDF as Chromium writes it; other writers hide these parts in compressed objects. */
export function readPdf(bytes: Buffer): Pdf {
  const voorwerpen = readVoorwerpen(bytes.toString('latin1'));
  const koppen = [...voorwerpen.values()].map(({ kop }) => kop);
  const catalogus = koppen.find((kop) => kop.includes('/Type /Catalog')) ?? '';
  const delen = koppen.filter((kop) => kop.includes('/Type /StructElem'));
  const rollen = new Map<string, number>();
  for (const deel of delen) {
    const rol = /\/S \/(\w+)/.exec(deel)?.[1] ?? '';
    rollen.set(rol, (rollen.get(rol) ?? 0) + 1);
  }
  const isGemerkt = catalogus.includes('/StructTreeRoot') && catalogus.includes('/Marked true');
  return {
    titel: readTitel(koppen),
    taal: /\/Lang \(([^)]*)\)/.exec(catalogus)?.[1] ?? '',
    rollen: isGemerkt ? rollen : new Map<string, number>(),
    zonderAlt: delen.filter((d) => d.includes('/S /Figure') && !d.includes('/Alt ')).length,
    tekst: readTekst(voorwerpen),
  };
}

function readVoorwerpen(bron: string): Map<string, Voorwerp> {
  const voorwerpen = new Map<string, Voorwerp>();
  const begin = /(\d+) 0 obj\n/g;
  for (let gevonden = begin.exec(bron); gevonden; gevonden = begin.exec(bron)) {
    const eind = bron.indexOf('endobj', begin.lastIndex);
    const stroom = bron.indexOf('stream\n', begin.lastIndex);
    const heeftStroom = stroom >= 0 && stroom < eind;
    const kop = bron.slice(begin.lastIndex, heeftStroom ? stroom : eind);
    const lengte = heeftStroom ? Number(/\/Length (\d+)/.exec(kop)?.[1] ?? 0) : 0;
    const rauw = bron.slice(stroom + 7, stroom + 7 + lengte);
    voorwerpen.set(gevonden[1] ?? '', { kop, inhoud: lengte ? inflate(kop, rauw) : '' });
    if (heeftStroom) begin.lastIndex = stroom + 7 + lengte;
  }
  return voorwerpen;
}

function inflate(kop: string, rauw: string): string {
  const isLeesbaar = kop.includes('/FlateDecode') && !kop.includes('/Image');
  return isLeesbaar ? inflateSync(Buffer.from(rauw, 'latin1')).toString('latin1') : '';
}

function readTitel(koppen: readonly string[]): string {
  const kop = koppen.find((k) => k.includes('/Producer')) ?? '';
  const [, hex, letters = ''] =
    /\/Title (?:<FEFF([0-9A-F]*)>|\(((?:[^()\\]|\\.)*)\))/.exec(kop) ?? [];
  return hex ? toLetters(hex) : letters;
}

/** Letters of a hexadecimal text, four digits each. */
function toLetters(hex: string): string {
  return Buffer.from(hex, 'hex').swap16().toString('utf16le');
}

/** The text of everything that is drawn; each letter is a code in a table of its font. */
function readTekst(voorwerpen: Map<string, Voorwerp>): string {
  const letters = new Map<string, Map<string, string>>();
  for (const [nummer, { kop }] of voorwerpen) {
    const tabel = /\/ToUnicode (\d+) 0 R/.exec(kop)?.[1];
    if (tabel) letters.set(nummer, readTabel(voorwerpen.get(tabel)?.inhoud ?? ''));
  }
  const tekst = [...voorwerpen.values()].map(({ inhoud }) => {
    let font = new Map<string, string>();
    return [...inhoud.matchAll(/\/F(\d+) [\d.]+ Tf|<([0-9A-Fa-f]+)>(?=[^<>]*(?:Tj|TJ))/g)]
      .map(([, nummer, codes]) => {
        if (nummer) font = letters.get(nummer) ?? new Map<string, string>();
        const breedte = [...font.keys()][0]?.length ?? 2;
        return (codes?.match(new RegExp(`.{${breedte}}`, 'g')) ?? [])
          .map((code) => font.get(code.toUpperCase()) ?? '')
          .join('');
      })
      .join('');
  });
  return tekst.join('').replaceAll(/\s/g, '');
}

/** The letter of each code. */
function readTabel(bron: string): Map<string, string> {
  const tabel = new Map<string, string>();
  for (const [, blok = ''] of bron.matchAll(/beginbfchar\n([\s\S]*?)endbfchar/g))
    for (const [, code = '', letter = ''] of blok.matchAll(/<(\w+)> <(\w+)>/g))
      tabel.set(code.toUpperCase(), toLetters(letter));
  for (const [, blok = ''] of bron.matchAll(/beginbfrange\n([\s\S]*?)endbfrange/g))
    for (const [, van = '', tot = '', letter = ''] of blok.matchAll(/<(\w+)> <(\w+)> <(\w+)>/g))
      for (let i = 0; i <= parseInt(tot, 16) - parseInt(van, 16); i++)
        tabel.set(
          (parseInt(van, 16) + i).toString(16).toUpperCase().padStart(van.length, '0'),
          String.fromCodePoint(parseInt(letter, 16) + i),
        );
  return tabel;
}
