import { positieIn, type Bevinding } from './bevinding.ts';

/** A text without code, on the same lines and columns, and what was code in it. */
export type ZonderCode = { tekst: string; bevindingen: Bevinding[] };

/**
 * Finds code in an MDX text before any parser sees it, and puts harmless characters in its place, so
 * that the rest can be checked as well. Measured: the parser reads code between braces with a
 * JavaScript parser that crashes on deep nesting.
 */
export function screenCode(bestand: string, bron: string): ZonderCode {
  const bevindingen: Bevinding[] = [];
  const meld = (plek: number, code: string, melding: string, voorstel: string) => {
    // Finding a line costs time; nobody reads more than this.
    if (bevindingen.length < 60)
      bevindingen.push({
        bestand,
        ...positieIn(bron, plek),
        code,
        ernst: 'fout',
        melding,
        voorstel,
      });
  };
  const tekst = bron
    .replace(/(?<=^|\n)(import|export)(?![\p{L}\p{N}_])/gu, (woord, _, plek: number) => {
      meld(
        plek,
        'import-export',
        '“import” en “export” kunnen niet aan het begin van een regel.',
        'Haal de regel weg: onderdelen zoals <Bron> werken zonder import. Gewone tekst? Begin de regel met een ander woord.',
      );
      return `ｘ${woord.slice(1)}`;
    })
    .replace(/[{}]/g, (teken, plek: number) => {
      if (isEscaped(bron, plek)) return teken;
      if (teken === '{') reportAccolade(bron, plek, meld);
      return teken === '{' ? '｛' : '｝';
    });
  return { tekst, bevindingen };
}

type Meld = (plek: number, code: string, melding: string, voorstel: string) => void;

function reportAccolade(bron: string, plek: number, meld: Meld): void {
  const onderdeel = /<([A-Za-z][\w.]*)[^<>]*$/.exec(bron.slice(Math.max(0, plek - 300), plek))?.[1];
  if (onderdeel)
    meld(
      plek,
      'attribuut-code',
      `Bij <${onderdeel}> staat code in plaats van gewone tekst.`,
      'Schrijf de waarde tussen aanhalingstekens, zoals <Bron id="S1"/>.',
    );
  else
    meld(
      plek,
      'accolade',
      'Tussen accolades staat in dit soort bestand code, en die kan hier niet.',
      'Schrijf een gewone accolade als \\{.',
    );
}

function isEscaped(bron: string, plek: number): boolean {
  let streepjes = 0;
  while (bron[plek - 1 - streepjes] === '\\') streepjes++;
  return streepjes % 2 === 1;
}
