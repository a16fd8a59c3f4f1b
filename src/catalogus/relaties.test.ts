import { expect, test } from 'vitest';
import { stamlijn } from './stamboom.ts';
import { praktijkBestand, voorbeeldBestanden, voorbeeldCatalogus } from './voorbeeld.ts';

const { relaties, praktijken } = voorbeeldCatalogus();
const ids = (lijst: { id: string }[] | undefined) => lijst?.map((p) => p.id);

test('a region knows the practices and updates that point at it', () => {
  expect(ids(relaties.praktijkenVanRegio.get('almere'))).toEqual(['oud']);
  expect(ids(relaties.updatesVanRegio.get('almere'))).toEqual(['2021-nieuws']);
});

test('a practice knows its updates', () => {
  expect(ids(relaties.updatesVanPraktijk.get('oud'))).toEqual(['2021-nieuws']);
});

test('a tip knows the practices that show it, and how', () => {
  expect(relaties.illustratiesVanTip.get('tip-1')).toMatchObject([
    { praktijk: { id: 'oud' }, hoe: 'Zo.' },
  ]);
});

test('an obstacle knows the practices that met it, and the questions it belongs to', () => {
  expect(relaties.ervaringenMetKnelpunt.get('tijd')).toMatchObject([
    { praktijk: { id: 'oud' }, aanpak: 'Vaste uren.', opgelost: 'deels' },
  ]);
  expect(ids(relaties.vragenBijKnelpunt.get('tijd'))).toEqual(['hoe-dan']);
});

test('a tip and a region know the questions they help to answer, each once', () => {
  expect(ids(relaties.vragenBijTip.get('tip-1'))).toEqual(['hoe-dan']);
  expect(relaties.vragenBijTip.get('tip-2')).toBeUndefined();
  expect(ids(relaties.vragenBijRegio.get('almere'))).toEqual(['hoe-dan']);
});

test('a theme knows its practices', () => {
  expect(ids(relaties.praktijkenVanThema.get('opvang'))).toEqual(['oud']);
});

test('a term knows the pages whose text uses it', () => {
  expect(relaties.plekkenVanBegrip.get('jgz')).toEqual([{ collectie: 'praktijken', id: 'oud' }]);
});

test('a source knows every page that cites it, once', () => {
  const plekken = relaties.plekkenVanBron.get('S1') ?? [];
  expect(plekken.filter((p) => p.id === 'oud')).toHaveLength(1);
  expect(new Set(plekken.map((p) => p.collectie))).toEqual(
    new Set(['regios', 'praktijken', 'tips', 'begrippen', 'vragen', 'knelpunten', 'updates']),
  );
});

test('a family relation shows on both sides, with its year', () => {
  expect(relaties.verwantenVanPraktijk.get('nieuw')).toMatchObject([
    { praktijk: { id: 'oud' }, soort: 'voortgekomen-uit', jaar: 2018 },
  ]);
  expect(relaties.verwantenVanPraktijk.get('oud')).toMatchObject([
    { praktijk: { id: 'nieuw' }, soort: 'leidde-tot', jaar: 2018 },
  ]);
});

test('the line of descent runs from the oldest to the youngest', () => {
  const kleinkind = praktijkBestand(
    'jongste',
    'verwant: [{ praktijk: nieuw, soort: overgenomen-van, bron: [S1] }]',
  );
  const catalogus = voorbeeldCatalogus([...voorbeeldBestanden(), kleinkind]);
  const midden = catalogus.opId.praktijken.get('nieuw');
  const lijn = midden ? stamlijn(midden, catalogus.relaties.verwantenVanPraktijk) : [];
  expect(lijn.map((l) => [l.praktijk.id, l.afstand])).toEqual([
    ['oud', -1],
    ['nieuw', 0],
    ['jongste', 1],
  ]);
});

test('a look-alike is no family', () => {
  const lijkt = praktijkBestand(
    'lijkt',
    'verwant: [{ praktijk: oud, soort: vergelijkbaar, bron: [S1] }]',
  );
  const catalogus = voorbeeldCatalogus([...voorbeeldBestanden(), lijkt]);
  const oud = catalogus.opId.praktijken.get('oud');
  const lijn = oud ? stamlijn(oud, catalogus.relaties.verwantenVanPraktijk) : [];
  expect(lijn.map((l) => l.praktijk.id)).toEqual(['oud', 'nieuw']);
  expect(ids(praktijken)).toEqual(['nieuw', 'oud']);
});
