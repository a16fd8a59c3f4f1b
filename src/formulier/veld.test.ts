import { expect, test } from 'vitest';
import { collecties } from '#src/schemas/velden.ts';
import { toVelden, type Veld } from './veld.ts';

const alle = (velden: Veld[]): Veld[] =>
  velden.flatMap((v) => [v, ...alle(v.velden ?? []), ...alle(v.element?.velden ?? [])]);

test('every field of every collection has a label and an explanation', () => {
  for (const collectie of collecties)
    for (const veld of alle(toVelden(collectie))) {
      expect(veld.uitleg, `${collectie}.${veld.naam}`).not.toBe('');
      expect(veld.titel, `${collectie}.${veld.naam}`).toMatch(/^\p{Lu}[\p{Ll} ’?]+$/u);
    }
});

test('a field carries what the schema says: kind, limits, choices and relation', () => {
  const velden = new Map(toVelden('praktijken').map((v) => [v.naam, v]));
  expect(velden.get('titel')).toMatchObject({ soort: 'regel', verplicht: true, min: 1, max: 90 });
  expect(velden.get('samenvatting')).toMatchObject({ soort: 'alinea', max: 480 });
  expect(velden.get('regio')).toMatchObject({
    soort: 'relatie',
    relatie: 'regios',
    verplicht: false,
  });
  expect(velden.get('domeinen')).toMatchObject({ soort: 'lijst', min: 1 });
  expect(velden.get('domeinen')?.element?.opties).toContain('jeugdhulp');
  expect(velden.get('nagekeken')).toMatchObject({ soort: 'dag', titel: 'Nagekeken op' });
  expect(velden.get('stand')?.velden?.map((v) => v.soort)).toEqual([
    'keuze',
    'datum',
    'regel',
    'lijst',
  ]);
});
