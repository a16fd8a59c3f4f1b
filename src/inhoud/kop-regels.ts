import { toAnker, toPlatteTekst, type Knoop } from './knoop.ts';

/** Reports what is wrong at a node. */
export type Meld = (
  knoop: Knoop,
  code: string,
  melding: string,
  voorstel: string,
  ernst?: 'fout' | 'advies',
) => void;

/** Headings start at the second level, skip none, hold words and have an address of their own. */
export function checkKoppen(koppen: readonly Knoop[], meld: Meld): void {
  const ankers = new Set<string>();
  let vorige = 1;
  for (const kop of koppen) {
    const { depth = 0 } = kop;
    const tekst = toPlatteTekst(kop).trim();
    if (depth < 2 || depth > 4)
      meld(
        kop,
        'kopniveau',
        `Een tussenkop van niveau ${depth} kan hier niet.`,
        depth < 2 ? 'Begin met ##; de titel staat al boven de pagina.' : 'Gebruik ## of ###.',
      );
    else if (depth > vorige + 1)
      meld(
        kop,
        'kopniveau',
        `De tussenkop “${tekst}” slaat een niveau over.`,
        `Begin deze kop met ${'#'.repeat(vorige + 1)}.`,
      );
    vorige = Math.max(depth, 1);
    const anker = toAnker(tekst);
    if (!anker)
      meld(kop, 'kop-leeg', 'Deze tussenkop heeft geen woorden.', 'Schrijf een kop of haal # weg.');
    else if (ankers.has(anker))
      meld(kop, 'kop-dubbel', `De tussenkop “${tekst}” staat er twee keer.`, 'Verander er één.');
    ankers.add(anker);
  }
}
