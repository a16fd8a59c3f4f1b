import { describe, expect, test } from 'vitest';
import { findLegeVelden } from './lege-velden.ts';
import type { Catalogus } from './model.ts';
import { metFout, praktijkBestand, voorbeeldBestanden, voorbeeldCatalogus } from './voorbeeld.ts';
import { findNieuwsteDag, isLeegWerkbord, toWerkbord } from './werkbord.ts';

const regioBestand = 'content/regios/almere.mdx';
const updateBestand = 'content/updates/2021-nieuws.md';

const werkbordOf = (catalogus: Catalogus, peildag = '2026-11-22') => {
  const regio = catalogus.opId.regios.get('almere');
  if (!regio) throw new Error('almere ontbreekt');
  return toWerkbord(regio, catalogus, peildag);
};

describe('entries due for review', () => {
  test.each([
    ['2027-11-22', []],
    ['2027-11-23', ['almere', 'oud']],
    ['2028-02-29', ['almere', 'oud']],
  ])('on %s those reviewed over a year ago: %j', (peildag, ids) => {
    expect(werkbordOf(voorbeeldCatalogus(), peildag).nakijken.map((t) => t.id)).toEqual(ids);
  });
});

describe('silence', () => {
  const metDatum = (datum: string) =>
    voorbeeldCatalogus(metFout(updateBestand, 'datum: 2021', `datum: ${datum}`));

  test.each([
    ['2026-07-25', false],
    ['2026-07-24', true],
    ['2026-07', false],
    ['2026-06', true],
    ['2026', false],
    ['2025', true],
  ])('an update of %s leaves the region silent on 2026-11-22: %s', (datum, stil) => {
    expect(werkbordOf(metDatum(datum))).toMatchObject({ laatsteUpdate: datum, stil });
  });

  test('a region without any update is silent', () => {
    const bestanden = voorbeeldBestanden().filter((b) => b.bestand !== updateBestand);
    const werkbord = werkbordOf(voorbeeldCatalogus(bestanden));
    expect(werkbord.stil).toBe(true);
    expect(werkbord.laatsteUpdate).toBeUndefined();
  });

  test('the newest of several updates counts, however precise', () => {
    const bestanden = [
      ...voorbeeldBestanden(),
      {
        bestand: 'content/updates/2026-herfst.md',
        inhoud:
          '---\ntitel: Herfst\ndatum: 2026-09\nregio: almere\nsamenvatting: Er is nieuws.\nbron: [S1]\n---\n',
      },
    ];
    expect(werkbordOf(voorbeeldCatalogus(bestanden)).laatsteUpdate).toBe('2026-09');
  });
});

test('the region and its practices are on the list, other practices are not', () => {
  const { legeVelden } = werkbordOf(voorbeeldCatalogus());
  expect(legeVelden.map((t) => t.id)).toEqual(['almere', 'oud']);
  expect(legeVelden[0]?.velden).toEqual(['Ontwikkelvragen', 'Aanbod', 'Partners']);
});

test('uncertainties and development questions are listed with where they stand', () => {
  const catalogus = voorbeeldCatalogus(
    metFout(
      regioBestand,
      'nagekeken:',
      'onzekerheden: [{ tekst: Hoe groot is de regio? }]\nontwikkelvragen: [{ tekst: Hoe doe je dat?, vorm: letterlijk, bron: [S1] }]\nnagekeken:',
    ),
  );
  const { onzekerheden, ontwikkelvragen } = werkbordOf(catalogus);
  expect(onzekerheden).toEqual([
    {
      collectie: 'regios',
      id: 'almere',
      bestand: regioBestand,
      teksten: ['Hoe groot is de regio?'],
    },
  ]);
  expect(ontwikkelvragen).toEqual(['Hoe doe je dat?']);
});

test('a list of work is empty only when nothing is left', () => {
  const werkbord = werkbordOf(voorbeeldCatalogus());
  const klaar = {
    ...werkbord,
    stil: false,
    nakijken: [],
    legeVelden: [],
    onzekerheden: [],
    ontwikkelvragen: [],
  };
  expect(isLeegWerkbord(klaar)).toBe(true);
  expect(isLeegWerkbord({ ...klaar, stil: true })).toBe(false);
  expect(isLeegWerkbord({ ...klaar, ontwikkelvragen: ['Hoe?'] })).toBe(false);
});

test('without a commit the day is the newest full day in the content', () => {
  expect(findNieuwsteDag(voorbeeldCatalogus())).toBe('2026-11-22');
});

describe('empty fields', () => {
  const praktijk = (extra: string) => {
    const catalogus = voorbeeldCatalogus([
      ...voorbeeldBestanden(),
      praktijkBestand('proef', extra),
    ]);
    return findLegeVelden('praktijken', catalogus.opId.praktijken.get('proef') ?? {});
  };

  test('are named by the label an editor knows', () => {
    const velden = praktijk('schoolsoorten: []\nlooptijd: {}');
    expect(velden).toEqual(
      expect.arrayContaining(['Soorten scholen', 'Leeftijd', 'Kosten', 'Looptijd: start']),
    );
    expect(velden).not.toContain('Looptijd: eind');
    expect(velden).not.toContain('Ondertitel');
  });

  test('a field that says unknown is as good as empty', () => {
    const velden = praktijk(
      'stand: { status: onbekend, per: onbekend }\ngeldstromen: [{ soort: onbekend }]',
    );
    expect(velden).toEqual(expect.arrayContaining(['Stand: status', 'Stand per', 'Geldstromen']));
    const bekend = praktijk('geldstromen: [{ soort: onbekend }, { soort: gemeente, bron: [S1] }]');
    expect(bekend).not.toContain('Geldstromen');
  });

  test('an obstacle stands in for a point of attention', () => {
    expect(praktijk('')).toContain('Aandachtspunten');
    const knelpunt =
      'knelpunten: [{ knelpunt: tijd, aanpak: Vaste uren., opgelost: deels, bron: [S1] }]';
    expect(praktijk(knelpunt)).not.toContain('Aandachtspunten');
  });
});
