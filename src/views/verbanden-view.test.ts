import { describe, expect, test } from 'vitest';
import {
  praktijkBestand,
  voorbeeldBestanden,
  voorbeeldCatalogus,
} from '#src/catalogus/voorbeeld.ts';
import { toVerbandenView } from './verbanden-view.ts';

const punt = (opgelost: string) =>
  `knelpunten: [{ knelpunt: tijd, aanpak: Zo., opgelost: ${opgelost}, bron: [S1] }]`;
const tip = (n: number) => `tips: [{ tip: tip-${n}, hoe: Zo., bron: [S1] }]`;

const catalogus = voorbeeldCatalogus([
  ...voorbeeldBestanden(),
  praktijkBestand('a', `${tip(1)}\n${punt('nee')}`),
  praktijkBestand('b', `${tip(2)}\n${punt('onbekend')}`),
]);
const view = toVerbandenView(catalogus);
const lijst = (id: string) => view.lijsten.find((l) => l.id === id)?.takken ?? [];

describe('the lists', () => {
  test('hold the same relations from every side, as the picture does', () => {
    const perDoel = [...lijst('per-knelpunt'), ...lijst('per-tip')].flatMap((tak) =>
      tak.bladeren.map((blad) => `${blad.href} ${tak.href}`),
    );
    const perPraktijk = lijst('per-praktijk').flatMap((tak) =>
      tak.bladeren.map((blad) => `${tak.href} ${blad.href}`),
    );
    const knopen = view.beeld.kolommen.flatMap((k) => k.knopen);
    const href = (code: string) => knopen.find((k) => k.code === code)?.href;
    const beeld = view.beeld.lijnen.map((l) => l.verband.split(' ').map(href).join(' '));
    expect(perDoel.toSorted()).toEqual(beeld.toSorted());
    expect(perPraktijk.toSorted()).toEqual(beeld.toSorted());
    expect(beeld).toHaveLength(6);
  });

  test('an obstacle begins with who came furthest', () => {
    expect(lijst('per-knelpunt')[0]?.bladeren.map(({ tekst, stand }) => [tekst, stand])).toEqual([
      ['Praktijk oud', 'deels opgelost'],
      ['Praktijk a', 'nog niet opgelost'],
      ['Praktijk b', 'niet bekend hoe dit hier uitpakt'],
    ]);
  });

  test('a practice counts its tips and obstacles; one without either is there too', () => {
    expect(lijst('per-praktijk').map(({ tekst, uitleg }) => [tekst, uitleg])).toEqual([
      ['Praktijk a', '1 tip en 1 knelpunt'],
      ['Praktijk b', '1 tip en 1 knelpunt'],
      ['Praktijk nieuw', 'Nog geen tip of knelpunt'],
      ['Praktijk oud', '1 tip en 1 knelpunt'],
    ]);
  });

  test('stay complete when the picture leaves practices out', () => {
    expect(toVerbandenView(catalogus, 1).lijsten).toEqual(view.lijsten);
  });
});

test('what stands out is counted, with everything that shares the first place', () => {
  expect(view.opvallend.map(({ wat, links }) => [wat, links.map((l) => l.tekst).join()])).toEqual([
    ['Tip die je het vaakst ziet, in 2 van de 4 praktijken', 'Tip 1'],
    [
      'Tip die je het minst ziet, in 0 van de 4 praktijken',
      'Tip 3,Tip 4,Tip 5,Tip 6,Tip 7,Tip 8,Tip 9',
    ],
    ['Knelpunt dat het vaakst speelt, in 3 van de 4 praktijken', 'Tijd'],
    ['Knelpunten die nog geen praktijk helemaal oploste, voor zover bekend', 'Tijd'],
  ]);
});

test('a solved obstacle is not among the unsolved ones', () => {
  const opgelost = voorbeeldCatalogus([...voorbeeldBestanden(), praktijkBestand('a', punt('ja'))]);
  expect(toVerbandenView(opgelost).opvallend).toHaveLength(3);
});

test('a theme lights up its practices, a tip or obstacle itself; what has no practice cannot', () => {
  const knopen = view.beeld.kolommen.flatMap((k) => k.knopen);
  const code = (titel: string) => knopen.find((k) => k.titel === titel)?.code;
  expect(view.keuzes).toEqual([
    { groep: 'Thema’s', keuzes: [{ tekst: 'Opvang', codes: code('Praktijk oud') }] },
    {
      groep: 'Tips',
      keuzes: ['Tip 1', 'Tip 2'].map((tekst) => ({ tekst, codes: code(tekst) })),
    },
    { groep: 'Knelpunten', keuzes: [{ tekst: 'Tijd', codes: code('Tijd') }] },
  ]);
});
