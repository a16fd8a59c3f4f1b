import { expect, test } from 'vitest';
import { findVerwantePraktijken } from './verwante-praktijken.ts';
import { praktijkBestand, voorbeeldBestanden, voorbeeldCatalogus } from './voorbeeld.ts';

const knelpunten = 'knelpunten: [{ knelpunt: tijd, aanpak: Niets., opgelost: nee, bron: [S1] }]';
const tips = (...nummers: number[]) =>
  `tips: [${nummers.map((n) => `{ tip: tip-${n}, hoe: Zo., bron: [S1] }`).join(', ')}]`;

/** Who is related to `mid`, and why, among the given practices and those of the example. */
function verwanten(praktijken: Record<string, string>, hoogstens?: number) {
  const bestanden = [
    ...voorbeeldBestanden(),
    ...Object.entries(praktijken).map(([id, extra]) => praktijkBestand(id, extra)),
  ];
  const vind = (lijst: typeof bestanden) => {
    const catalogus = voorbeeldCatalogus(lijst);
    const midden = catalogus.opId.praktijken.get('mid');
    return midden ? findVerwantePraktijken(midden, catalogus, hoogstens) : [];
  };
  const gevonden = vind(bestanden);
  expect(vind(bestanden.toReversed())).toEqual(gevonden);
  return gevonden.map(({ praktijk, redenen }) => [
    praktijk.id,
    ...redenen.map(({ soort, id }) => (soort === 'domeinen' ? soort : `${soort} ${id}`)),
  ]);
}

const anders = 'domeinen: [welzijn]';

test('an obstacle says more than a tip, a tip more than a theme', () => {
  expect(
    verwanten({
      mid: `${anders}\n${knelpunten}\n${tips(2)}\nthemas: [opvang]`,
      thema: 'themas: [opvang]',
      tip: tips(2),
    }),
  ).toEqual([
    ['oud', 'knelpunt tijd', 'thema opvang'],
    ['tip', 'tip tip-2'],
    ['thema', 'thema opvang'],
  ]);
});

test('what few practices share says more than what many share', () => {
  expect(
    verwanten({
      mid: `${anders}\n${tips(2, 3)}`,
      a: tips(2),
      b: tips(2),
      c: tips(3),
    }).map(([id]) => id),
  ).toEqual(['c', 'a', 'b']);
});

test('the same domains add to a reason but are none alone', () => {
  expect(verwanten({ mid: tips(2), a: `${anders}\n${tips(2)}`, b: tips(2) })).toEqual([
    ['b', 'tip tip-2', 'domeinen'],
    ['a', 'tip tip-2'],
  ]);
});

test('family and the practice itself are left out, and the list is short', () => {
  const familie = 'verwant: [{ praktijk: oud, soort: vergelijkbaar, bron: [S1] }]';
  expect(
    verwanten({ mid: `${familie}\n${knelpunten}\n${tips(2)}`, a: tips(2), b: tips(2) }, 1),
  ).toEqual([['a', 'tip tip-2', 'domeinen']]);
});
