import { describe, expect, test } from 'vitest';
import { checkBestanden } from './check-bestanden.ts';
import { gebrokenBestanden } from './gebroken-bestanden.ts';
import { gebrokenVerwijzingen } from './gebroken-verwijzingen.ts';
import { gebrokenWaarden } from './gebroken-waarden.ts';
import { formatRapport } from './rapport.ts';
import { metFout, praktijkBestand, voorbeeldBestanden } from './voorbeeld.ts';

const oud = 'content/praktijken/oud.mdx';

/** One broken example per rule. */
const gebroken = [...gebrokenVerwijzingen, ...gebrokenWaarden, ...gebrokenBestanden];

describe('every rule finds its broken example', () => {
  test('the example itself is without findings', () => {
    expect(checkBestanden(voorbeeldBestanden()).bevindingen).toEqual([]);
  });

  test.each(gebroken)('%s', (_, bestand, van, naar, verwacht) => {
    const { bevindingen } = checkBestanden(metFout(bestand, van, naar));
    expect(bevindingen).toContainEqual(
      expect.objectContaining({ bestand, ernst: 'fout', ...verwacht }),
    );
  });

  test('not exactly nine tips', () => {
    const acht = voorbeeldBestanden().filter((b) => !b.bestand.endsWith('tip-4.mdx'));
    expect(checkBestanden(acht).bevindingen).toContainEqual(
      expect.objectContaining({ code: 'negen-tips', voorstel: 'Nummer 4 ontbreekt.' }),
    );
  });

  test('a source nobody cites', () => {
    const bron = voorbeeldBestanden().find((b) => b.bestand.endsWith('S1.yaml'));
    const extra = {
      bestand: 'content/bronnen/S2.yaml',
      inhoud: bron?.inhoud.replace('S1', 'S2').replace('Een artikel', 'Iets') ?? '',
    };
    expect(checkBestanden([...voorbeeldBestanden(), extra]).bevindingen).toContainEqual(
      expect.objectContaining({ code: 'bron-ongebruikt', bestand: extra.bestand }),
    );
  });

  test('the same id in two files', () => {
    const dubbel = { ...praktijkBestand('oud'), bestand: 'content/praktijken/oud.md' };
    expect(checkBestanden([...voorbeeldBestanden(), dubbel]).bevindingen).toContainEqual(
      expect.objectContaining({ code: 'dubbele-naam', bestand: dubbel.bestand }),
    );
  });

  test('a file name that cannot be an address', () => {
    const raar = praktijkBestand('Óud & Nieuw');
    expect(checkBestanden([...voorbeeldBestanden(), raar]).bevindingen).toContainEqual(
      expect.objectContaining({ code: 'bestandsnaam' }),
    );
  });

  test('all faults in the fields and the text of one file come at once', () => {
    const stuk = metFout(oud, 'titel: Praktijk oud', 'titel: Praktijk: oud').map((b) => ({
      ...b,
      inhoud: b.inhoud
        .replace('regio: almere', 'regio: almeer')
        .replace('status: lopend', 'status: loopend')
        .replace('Dit is', '[hier](http://a.example) is'),
    }));
    const codes = checkBestanden(stuk)
      .bevindingen.filter((b) => b.bestand === oud)
      .map((b) => b.code);
    expect(codes).toEqual(['yaml', 'keuze-onbekend', 'verwijzing-onbekend', 'link']);
  });

  test('a folder that is no collection', () => {
    const verdwaald = { bestand: 'content/praktijk/oud.mdx', inhoud: '---\n---\n' };
    expect(checkBestanden([...voorbeeldBestanden(), verdwaald]).bevindingen).toContainEqual(
      expect.objectContaining({ code: 'map-onbekend' }),
    );
  });
});

test('all broken examples together end in one report, each with its file', () => {
  const alles = voorbeeldBestanden().concat(
    gebroken.flatMap(([, bestand, van, naar], i) => {
      const kapot = metFout(bestand, van, naar).find((b) => b.bestand === bestand);
      return kapot ? [{ ...kapot, bestand: kapot.bestand.replace(/([^/]+)$/, `x${i}-$1`) }] : [];
    }),
  );
  const { bevindingen } = checkBestanden(alles);
  const rapport = formatRapport(bevindingen, alles.length);
  gebroken.forEach(([, bestand], i) => {
    expect(rapport).toContain(bestand.replace(/([^/]+)$/, `x${i}-$1`));
  });
});

test('a text that is refused does not make its sources look unused', () => {
  const zonder = metFout(oud, 'Dit is', '{fout} is').map((b) =>
    b.bestand.endsWith('S1.yaml') ? [b, { ...b, bestand: 'content/bronnen/S7.yaml' }] : [b],
  );
  const { bevindingen } = checkBestanden(zonder.flat());
  expect(bevindingen.map((b) => b.code)).not.toContain('bron-ongebruikt');
});

test('a file that cannot be read does not make others look wrong', () => {
  const { bevindingen } = checkBestanden(metFout(oud, 'titel:', 'tietel:'));
  expect(bevindingen.map((b) => [b.bestand, b.code])).toEqual([[oud, 'veld-onbekend']]);
});

test('a finding knows its line, its column and its field', () => {
  const { bevindingen } = checkBestanden(metFout(oud, 'regio: almere', 'regio: almeer'));
  expect(bevindingen[0]).toMatchObject({ bestand: oud, regel: 14, kolom: 8, veld: 'regio' });
});
