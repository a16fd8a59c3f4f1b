import { describe, expect, test } from 'vitest';
import {
  praktijkBestand,
  voorbeeldBestanden,
  voorbeeldCatalogus,
} from '#src/catalogus/voorbeeld.ts';
import { findVerbanden } from '#src/catalogus/verbanden.ts';
import { toNetwerkbeeld } from './netwerk-beeld.ts';
import { BREEDTE, breakRegels, toVorm } from './netwerk-knoop.ts';

/** Practices with one to three tips, every other one with an obstacle; long and short names. */
function veelPraktijken(aantal: number) {
  return Array.from({ length: aantal }, (_, i) => {
    const tips = Array.from({ length: 1 + (i % 3) }, (__, j) => 1 + ((i * 5 + j * 2) % 9));
    const lijst = tips.map((n) => `{ tip: tip-${n}, hoe: Zo., bron: [S1] }`).join(', ');
    const titel = i % 4 ? `Praktijk ${i}` : `Een praktijk met een naam op meer dan één regel ${i}`;
    const opgelost = i % 4 === 1 ? 'nee' : 'onbekend';
    const knelpunt =
      i % 2
        ? `\nknelpunten: [{ knelpunt: tijd, aanpak: Zo., opgelost: ${opgelost}, bron: [S1] }]`
        : '';
    return praktijkBestand(`p${i}`, `titel: ${titel}\ntips: [${lijst}]${knelpunt}`);
  });
}

function tekenBeeld(aantal: number, hoogstens?: number) {
  const catalogus = voorbeeldCatalogus([...voorbeeldBestanden(), ...veelPraktijken(aantal)]);
  const verbanden = findVerbanden(catalogus);
  const beeld = toNetwerkbeeld(verbanden, catalogus, hoogstens);
  return { beeld, verbanden, knopen: beeld.kolommen.flatMap((k) => k.knopen) };
}

test('no two nodes with their labels overlap, and all stay in the picture', () => {
  const { beeld, knopen } = tekenBeeld(40);
  const vakken = knopen.map((k) => k.vak);
  const paren = vakken.flatMap((a, i) => vakken.slice(i + 1).map((b) => [a, b] as const));
  const over = paren.filter(
    ([a, b]) =>
      a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height,
  );
  expect(over).toEqual([]);
  for (const { x, y, width, height } of vakken) {
    expect(Math.min(x, y)).toBeGreaterThanOrEqual(0);
    expect(x + width).toBeLessThanOrEqual(BREEDTE);
    expect(y + height).toBeLessThanOrEqual(beeld.hoogte);
  }
});

test('every relation is one line between its two nodes, drawn from edge to edge', () => {
  const { beeld, verbanden, knopen } = tekenBeeld(40);
  const bijCode = new Map(knopen.map((k) => [k.code, k]));
  const getekend = beeld.lijnen.map(({ verband }) =>
    verband.split(' ').map((code) => bijCode.get(code)?.titel),
  );
  expect(getekend).toEqual(verbanden.map((v) => [v.praktijk.titel, v.doel.titel]));
  for (const { verband, pad } of beeld.lijnen) {
    const [praktijk, doel] = verband.split(' ').map((code) => bijCode.get(code));
    const [x = NaN, y, ...rest] = (pad.match(/-?[\d.]+/g) ?? []).map(Number);
    expect(Math.abs(x - (praktijk?.x ?? NaN))).toBe((praktijk?.vak.width ?? NaN) / 2);
    expect([y, rest.at(-1)]).toEqual([praktijk?.y, doel?.y]);
  }
});

test('what is not solved and what is not known look the same; a tip has a line of its own', () => {
  const { beeld, knopen } = tekenBeeld(4);
  const tijd = knopen.find((k) => k.titel === 'Tijd')?.code;
  const stijlen = (naarTijd: boolean) =>
    beeld.lijnen.flatMap((l) => (l.verband.endsWith(` ${tijd}`) === naarTijd ? l.stijl : []));
  expect(stijlen(true)).toEqual(['open', 'open', 'deels']);
  expect(new Set(stijlen(false))).toEqual(new Set(['tip']));
});

describe('with many practices', () => {
  test('the picture holds those with most relations and says how many it leaves out', () => {
    const { beeld, knopen, verbanden } = tekenBeeld(300);
    const praktijken = knopen.filter((k) => k.soort === 'praktijk');
    expect(praktijken).toHaveLength(48);
    const meeste = Math.min(...praktijken.map((k) => k.aantal));
    const buiten = [...new Set(verbanden.map((v) => v.praktijk))].filter(
      (p) => !praktijken.some((k) => k.titel === p.titel),
    );
    for (const p of buiten)
      expect(verbanden.filter((v) => v.praktijk === p).length).toBeLessThanOrEqual(meeste);
    expect(beeld.toelichting).toBe(
      'In het beeld staan de 48 praktijken met de meeste verbanden. De andere 254 staan alleen in de lijst.',
    );
  });

  test('a picture of all practices says nothing about leaving out', () => {
    const catalogus = voorbeeldCatalogus();
    const zonder = { ...catalogus, praktijken: catalogus.praktijken.filter((p) => p.tips.length) };
    expect(toNetwerkbeeld(findVerbanden(zonder), zonder).toelichting).toBeUndefined();
  });
});

test('a line goes on with the word before it, or begins a new one', () => {
  const vorm = (titel: string) =>
    toVorm({ soort: 'tip', href: '/', titel, aantal: 1, omvang: 1 }, 0).regels.map(
      ({ tekst, aan }) => `${aan ? '' : ' '}${tekst}`,
    );
  expect(vorm('Jeugdhulp-onderwijsarrangement')).toEqual([' Jeugdhulp-', 'onderwijsarrangement']);
  expect(vorm('Voor onderwijs- en jeugdteams')).toEqual([' Voor onderwijs-', ' en jeugdteams']);
});

describe('breakRegels', () => {
  test.each([
    ['Kort', 22, ['Kort']],
    [
      'Integraal kindcentrum West in Veenendaal',
      36,
      ['Integraal kindcentrum', 'West in Veenendaal'],
    ],
    ['Jeugdhulp-onderwijsarrangement', 22, ['Jeugdhulp-', 'onderwijsarrangement']],
    ['Eenwoorddatlangerisdaneenregel', 10, ['Eenwoorddatlangerisdaneenregel']],
  ])('%s in lines of %i', (tekst, letters, regels) => {
    expect(breakRegels(tekst, letters)).toEqual(regels);
  });
});
