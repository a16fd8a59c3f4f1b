import { describe, expect, test } from 'vitest';
import { createToeval } from '#src/toeval.ts';
import { packItems, unpackItems } from './facet-index.ts';
import { formatFilterstand, readFilterstand } from './filter-adres.ts';
import { countWaarden, filterItems, sortItems, type Filteritem } from './filter.ts';

const groepen = { domein: ['onderwijs', 'jeugdhulp', 'welzijn'], stand: ['lopend', 'gestopt'] };

const item = (id: string, domein: string[], stand: string, nagekeken = '2026-01-01') => ({
  id,
  nagekeken,
  kenmerken: { domein, stand: [stand] },
});

const items: Filteritem[] = [
  item('a', ['onderwijs'], 'lopend', '2026-01-01'),
  item('b', ['onderwijs', 'jeugdhulp'], 'gestopt', '2026-03-01'),
  item('c', ['jeugdhulp'], 'lopend', '2026-02-01'),
  item('d', ['welzijn'], 'gestopt', '2026-03-01'),
];
const ids = (gevonden: readonly Filteritem[]) => gevonden.map((i) => i.id).join('');

describe('filterItems', () => {
  test.each([
    [{}, 'abcd'],
    [{ domein: [] }, 'abcd'],
    [{ domein: ['onderwijs', 'welzijn'] }, 'abd'],
    [{ domein: ['jeugdhulp'], stand: ['lopend'] }, 'c'],
    [{ domein: ['welzijn'], stand: ['lopend'] }, ''],
    [{ bestaatniet: ['x'] }, ''],
  ])('%o shows %s: or within a group, and across groups', (keuzes, verwacht) => {
    expect(ids(filterItems(items, keuzes))).toBe(verwacht);
  });
});

describe('countWaarden', () => {
  test('a group does not narrow its own counts', () => {
    const aantallen = countWaarden(items, 'domein', { domein: ['welzijn'], stand: ['lopend'] });
    expect(Object.fromEntries(aantallen)).toEqual({ onderwijs: 1, jeugdhulp: 1 });
  });

  test('in 300 random states every count equals the list that choosing only that value gives', () => {
    const random = createToeval(7);
    const kies = (waarden: string[], kans: number) => waarden.filter(() => random() < kans);
    for (let ronde = 0; ronde < 300; ronde++) {
      const lijst = Array.from({ length: 20 }, (_, i) =>
        item(`${i}`, kies(groepen.domein, 0.4), kies(groepen.stand, 0.5)[0] ?? ''),
      );
      const keuzes = { domein: kies(groepen.domein, 0.3), stand: kies(groepen.stand, 0.3) };
      for (const [groep, waarden] of Object.entries(groepen))
        for (const waarde of waarden) {
          const alleen = filterItems(lijst, { ...keuzes, [groep]: [waarde] });
          const rest = Object.entries(keuzes).filter(([g]) => g !== groep);
          const naief = lijst.filter(
            (i) =>
              rest.every(
                ([g, ws]) => !ws.length || ws.some((w) => i.kenmerken[g as 'stand'].includes(w)),
              ) && i.kenmerken[groep as 'stand'].includes(waarde),
          );
          expect(countWaarden(lijst, groep, keuzes).get(waarde) ?? 0).toBe(naief.length);
          expect(ids(alleen)).toBe(ids(naief));
        }
    }
  });
});

describe('sortItems', () => {
  test('relevance puts the most chosen values first, then keeps the order of title', () => {
    expect(ids(sortItems(items, 'relevantie', { domein: ['onderwijs', 'jeugdhulp'] }))).toBe(
      'bacd',
    );
  });

  test('relevance without choices follows the search, or the title', () => {
    expect(ids(sortItems(items, 'relevantie', {}, ['d', 'b', 'a', 'c']))).toBe('dbac');
    expect(ids(sortItems(items, 'relevantie', {}))).toBe('abcd');
  });

  test('newest review first, equal days by title; title keeps the list', () => {
    expect(ids(sortItems(items, 'nagekeken', {}))).toBe('bdca');
    expect(ids(sortItems(items, 'titel', { domein: ['welzijn'] }, ['d']))).toBe('abcd');
  });
});

describe('the address', () => {
  test('what does not exist is ignored, values come in the order of the groups', () => {
    expect(
      readFilterstand('?stand=lopend,onzin&domein=welzijn,onderwijs&x=1&sorteer=raar', groepen),
    ).toEqual({
      keuzes: { domein: ['onderwijs', 'welzijn'], stand: ['lopend'] },
      sorteer: 'relevantie',
      q: '',
    });
  });

  test.each(['', '?domein=onderwijs,welzijn&stand=lopend&sorteer=titel&q=ouders%20%26%20kind'])(
    '%s comes back as it was',
    (zoek) => {
      expect(formatFilterstand(readFilterstand(zoek, groepen))).toBe(zoek);
    },
  );
});

test('items come back from the index as they went in', () => {
  const index = packItems(items, groepen);
  expect(index.items[1]).toEqual(['b', [0, 1, 4], '2026-03-01']);
  expect(unpackItems(index)).toEqual(items);
});
