import { expect, test } from 'vitest';
import { readVlaggen, readWaarde, suggestId } from './nieuw.ts';
import { toVelden } from './veld.ts';

const veld = (collectie: 'updates' | 'praktijken', naam: string) => {
  const gevonden = toVelden(collectie).find((v) => v.naam === naam);
  if (!gevonden) throw new Error(naam);
  return gevonden;
};

test.each([
  ['updates', 'titel', '  Een titel ', 'Een titel'],
  ['updates', 'datum', '2019', 2019],
  ['updates', 'datum', '2019-10', '2019-10'],
  ['updates', 'praktijken', '[a, b]', ['a', 'b']],
  ['updates', 'bron', 'S1,S2,', ['S1', 'S2']],
  ['praktijken', 'stand', '{ status: plan, per: 2020 }', { status: 'plan', per: 2020 }],
  ['praktijken', 'kosten', '[{ bedrag: x }]', [{ bedrag: 'x' }]],
  ['praktijken', 'stand', '{ niet af', '{ niet af'],
  ['praktijken', 'stand', '&a [*a]', '&a [*a]'],
] as const)('%s.%s from %j is %j', (collectie, naam, tekst, verwacht) => {
  expect(readWaarde(veld(collectie, naam), tekst)).toEqual(verwacht);
});

test('flags take a value after a space or an equals sign, and the text apart', () => {
  const vlaggen = ['--titel=a=b', '--datum', '2020', '--tekst', 'Zo.\nEn zo.'];
  expect(readVlaggen('updates', vlaggen)).toEqual({
    blad: { data: { titel: 'a=b', datum: 2020 }, tekst: 'Zo.\nEn zo.' },
    fouten: [],
  });
});

test.each(['__proto__', 'constructor', 'toString'])('--%s is no field', (naam) => {
  const { blad, fouten } = readVlaggen('updates', [`--${naam}`, 'x']);
  expect(fouten).toHaveLength(1);
  expect(blad).toEqual({ data: {} });
});

test('a file is named after its title, an update after its date too, a source after its number', () => {
  expect(suggestId('updates', { datum: 2020, titel: 'Een Café' }, [])).toBe('2020-een-cafe');
  expect(suggestId('begrippen', { term: 'Jeugdhulp op school', afkorting: 'JOS' }, [])).toBe('jos');
  expect(suggestId('bronnen', {}, [])).toBe('S1');
  expect(suggestId('updates', { datum: '2020', titel: '!!' }, [])).toBe('');
});
