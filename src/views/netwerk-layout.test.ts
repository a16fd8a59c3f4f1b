import { expect, test, vi } from 'vitest';
import { layoutNetwerk, type Plaatsbaar, type Plaatsing } from './netwerk-layout.ts';

/** Two groups that share nothing, named so that the order of their names mixes them. */
const knopen: Plaatsbaar[] = [
  ...['t1', 't2', 't3'].map((id) => ({ id, kolom: 'tip' as const, hoogte: 60 })),
  ...['p1', 'p2', 'p3', 'p4', 'p5', 'p6'].map((id, i) => ({
    id,
    kolom: 'praktijk' as const,
    hoogte: i % 2 ? 30 : 48,
  })),
  ...['k1', 'k2', 'k3', 'k4'].map((id) => ({ id, kolom: 'knelpunt' as const, hoogte: 60 })),
];
const paren: [string, string][] = [
  ...['p1', 'p3', 'p5'].flatMap((p) => ['t1', 'k1', 'k3'].map((d): [string, string] => [p, d])),
  ...['p2', 'p4', 'p6'].flatMap((p) => ['t2', 'k2', 'k4'].map((d): [string, string] => [p, d])),
];
const y = (layout: Plaatsing, id: string) => layout.y.get(id) ?? NaN;
const alsLijst = (layout: Plaatsing) => [...layout.y].toSorted(([a], [b]) => (a < b ? -1 : 1));

test('the same input gives the same places, without chance', () => {
  const toeval = vi.spyOn(Math, 'random');
  expect(layoutNetwerk(knopen, paren)).toEqual(layoutNetwerk(knopen, paren));
  expect(toeval).not.toHaveBeenCalled();
  toeval.mockRestore();
});

test('the order of the input makes no difference', () => {
  const anders = layoutNetwerk(knopen.toReversed(), [...paren.slice(5), ...paren.slice(0, 5)]);
  expect(alsLijst(anders)).toEqual(alsLijst(layoutNetwerk(knopen, paren)));
});

const druk: Plaatsbaar[] = [
  ...knopen.map((k) => (k.kolom === 'tip' ? { ...k, hoogte: 400 } : k)),
  ...Array.from({ length: 10 }, (_, i) => ({
    id: `k1${i}`,
    kolom: 'knelpunt' as const,
    hoogte: 60,
  })),
];

test.each([
  ['two groups', knopen, paren],
  ['many around one practice', druk, druk.map(({ id }): [string, string] => ['p4', id])],
])('with %s, no nodes of a column overlap and all stay in the picture', (_, alle, lijnen) => {
  const layout = layoutNetwerk(
    alle,
    lijnen.filter(([van, naar]) => van.charAt(0) !== naar.charAt(0)),
  );
  for (const kolom of ['tip', 'praktijk', 'knelpunt']) {
    const stapel = alle
      .filter((k) => k.kolom === kolom)
      .map((k) => ({
        boven: y(layout, k.id) - k.hoogte / 2,
        onder: y(layout, k.id) + k.hoogte / 2,
      }))
      .toSorted((a, b) => a.boven - b.boven);
    expect(stapel[0]?.boven).toBeGreaterThanOrEqual(0);
    expect(stapel.at(-1)?.onder).toBeLessThanOrEqual(layout.hoogte);
    for (const [i, { boven }] of stapel.slice(1).entries())
      expect(boven).toBeGreaterThanOrEqual(stapel[i]?.onder ?? NaN);
  }
});

test('what belongs together stands together', () => {
  const layout = layoutNetwerk(knopen, paren);
  for (const [een, ander] of [
    [
      ['p1', 'p3', 'p5'],
      ['p2', 'p4', 'p6'],
    ],
    [
      ['k1', 'k3'],
      ['k2', 'k4'],
    ],
  ]) {
    const [a = [], b = []] = [een, ander].map((groep) => groep?.map((id) => y(layout, id)));
    expect(Math.max(...a) < Math.min(...b) || Math.max(...b) < Math.min(...a)).toBe(true);
  }
});

test('columns that need more height than the middle one decide the height', () => {
  const hoog = knopen.map((k) => (k.kolom === 'tip' ? { ...k, hoogte: 200 } : k));
  expect(layoutNetwerk(hoog, paren).hoogte).toBe(600);
});
