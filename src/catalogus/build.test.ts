import { expect, test } from 'vitest';
import { buildCatalogus } from './build.ts';
import {
  praktijkBestand,
  voorbeeldBestanden,
  voorbeeldCatalogus,
  voorbeeldEntries,
} from './voorbeeld.ts';

test('every entry is in its list and in the index', () => {
  const { tips, opId, praktijken } = voorbeeldCatalogus();
  expect(tips.map((t) => t.nummer)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
  expect(opId.praktijken.get('oud')).toBe(praktijken.find((p) => p.id === 'oud'));
});

test('the order of the files does not change the catalogue', () => {
  const gewoon = voorbeeldCatalogus();
  const omgekeerd = voorbeeldCatalogus(voorbeeldBestanden().reverse());
  expect(JSON.stringify(omgekeerd)).toBe(JSON.stringify(gewoon));
});

test('titles sort the Dutch way, then by id', () => {
  const extra = [
    praktijkBestand('z', 'titel: Één plan'),
    praktijkBestand('y', 'titel: eenheid'),
    praktijkBestand('x', 'titel: Zorg 10'),
    praktijkBestand('w', 'titel: Zorg 9'),
  ];
  const { praktijken } = voorbeeldCatalogus([...voorbeeldBestanden(), ...extra]);
  expect(praktijken.map((p) => p.id)).toEqual(['z', 'y', 'nieuw', 'oud', 'w', 'x']);
});

test('questions on the home page come first, the others by title', () => {
  const vraag = voorbeeldBestanden().find((b) => b.bestand.includes('/vragen/'));
  const extra = ['aanpak', 'zorg'].map((id, i) => ({
    bestand: `content/vragen/${id}.mdx`,
    inhoud: (vraag?.inhoud ?? '')
      .replace('Hoe dan?', id)
      .replace('voorpagina: 1\n', i ? 'voorpagina: 2\n' : ''),
  }));
  const { vragen } = voorbeeldCatalogus([...voorbeeldBestanden(), ...extra]);
  expect(vragen.map((v) => v.id)).toEqual(['hoe-dan', 'zorg', 'aanpak']);
});

test('updates run from new to old', () => {
  const extra = ['2022-01-05-a', '2021-11-b'].map((id) => ({
    bestand: `content/updates/${id}.md`,
    inhoud: `---\ntitel: ${id}\ndatum: ${id.slice(0, -2)}\nsamenvatting: Nieuws.\nbron: [S1]\n---\n`,
  }));
  const { updates } = voorbeeldCatalogus([...voorbeeldBestanden(), ...extra]);
  expect(updates.map((u) => u.datum)).toEqual(['2022-01-05', '2021-11', '2021']);
});

test('a broken catalogue throws one Error with every finding', () => {
  const entries = voorbeeldEntries().filter((e) => !['jgz', 'almere'].includes(e.id));
  expect(() => buildCatalogus(entries)).toThrow(/“almere” staat niet[\s\S]*“jgz” staat niet/);
});

test('building does not change the entries', () => {
  const entries = voorbeeldEntries();
  const vooraf = JSON.stringify(entries);
  buildCatalogus(entries);
  expect(JSON.stringify(entries)).toBe(vooraf);
});
