import type { Bevinding } from '#src/inhoud/bevinding.ts';
import {
  doorverwijzingenBestand,
  type Doorverwijzing,
  type GelezenDoorverwijzingen,
} from '#src/inhoud/doorverwijzingen.ts';
import { findGelijkende } from '#src/inhoud/gelijkenis.ts';

type Fout = { veld: keyof Doorverwijzing; code: string; melding: string; voorstel: string };

/** Every address that moved is free, moved once, and leads straight to a page; `adressen` are all pages. */
export function checkDoorverwijzingen(
  { lijst, bevindingen, findPositie }: GelezenDoorverwijzingen,
  adressen: ReadonlySet<string>,
): Bevinding[] {
  const eigen = lijst.flatMap((regel, i) =>
    [...checkVan(regel, i, lijst, adressen), ...checkNaar(regel, lijst, adressen)].map(
      (fout): Bevinding => ({
        bestand: doorverwijzingenBestand,
        ...findPositie(i, fout.veld),
        ernst: 'fout',
        ...fout,
        veld: `[${i}].${fout.veld}`,
      }),
    ),
  );
  return [...bevindingen, ...eigen];
}

function checkVan(
  { van }: Doorverwijzing,
  plek: number,
  lijst: readonly Doorverwijzing[],
  adressen: ReadonlySet<string>,
): Fout[] {
  if (lijst.findIndex((d) => d.van === van) < plek)
    return [
      {
        veld: 'van',
        code: 'doorverwijzing-dubbel',
        melding: `"${van}" staat al hoger in de lijst.`,
        voorstel: 'Haal een van de twee weg.',
      },
    ];
  if (!adressen.has(van)) return [];
  return [
    {
      veld: 'van',
      code: 'doorverwijzing-bestaat',
      melding: `Op "${van}" staat een pagina; die is dan niet meer te lezen.`,
      voorstel: 'Haal de doorverwijzing weg, of geef de pagina een ander adres.',
    },
  ];
}

function checkNaar(
  { van, naar }: Doorverwijzing,
  lijst: readonly Doorverwijzing[],
  adressen: ReadonlySet<string>,
): Fout[] {
  const einde = findEinde(naar, lijst);
  if (einde === undefined || einde === van)
    return [
      {
        veld: 'naar',
        code: 'doorverwijzing-rondje',
        melding: `"${van}" komt via "${naar}" nergens uit: de adressen verwijzen naar elkaar.`,
        voorstel: 'Verwijs naar een pagina die bestaat.',
      },
    ];
  if (einde !== naar)
    return [
      {
        veld: 'naar',
        code: 'doorverwijzing-keten',
        melding: `"${naar}" verwijst zelf ook door.`,
        voorstel: `Verwijs meteen naar "${einde}".`,
      },
    ];
  if (adressen.has(naar)) return [];
  const bedoeld = findGelijkende(naar, adressen);
  return [
    {
      veld: 'naar',
      code: 'doorverwijzing-doel',
      melding: `Er is geen pagina "${naar}".`,
      voorstel: bedoeld ? `Bedoel je "${bedoeld}"?` : 'Kopieer het adres van de pagina zelf.',
    },
  ];
}

/** Where an address ends up; undefined when that is nowhere. */
function findEinde(begin: string, lijst: readonly Doorverwijzing[]): string | undefined {
  const gezien = new Set<string>();
  let hier = begin;
  while (!gezien.has(hier)) {
    gezien.add(hier);
    const verder = lijst.find((d) => d.van === hier);
    if (!verder) return hier;
    hier = verder.naar;
  }
  return undefined;
}
