import { expect, test } from 'vitest';
import type { LexiconBestand } from './lexicon.ts';
import { packLexicon, unpackLexicon } from './pak.ts';

const lexicon: LexiconBestand = {
  w: new Map([
    ['jeugd', 32],
    ['jeugdhulp', 8],
    ['jeugdzorg', 1],
    ['school', 128],
    ['wijkteam', 2],
  ]),
  p: [
    ['/regios/almere/', 'Almere', 'Regio', 'Jeugdhulp…', '', 'a1', ['Almere'], ['Stad'], 1],
    ['/begrippen/jeugdzorg/', 'Jeugdzorg', 'Begrip', '', 'Op school?', 'b2', ['Jeugdzorg', 'bjz']],
  ],
  g: [
    { t: ['school', 'klas'], p: '' },
    { t: ['Wijkteam'], p: '/begrippen/wijkteam/', r: ['buurt'] },
  ],
};

test('a lexicon comes out of its file as it went in, and so does a core with its parts', () => {
  const terug = (bestand: LexiconBestand) =>
    unpackLexicon(
      JSON.parse(JSON.stringify(packLexicon(bestand))) as ReturnType<typeof packLexicon>,
    );
  expect(terug(lexicon)).toEqual(lexicon);
  const kern = { ...lexicon, s: ['aa', 'ka'] };
  expect(terug(kern)).toEqual(kern);
});

test('a word that pages and names have is not written again', () => {
  expect(packLexicon(lexicon).w).toBe('Ajeugd&');
});
