import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { checkGebruik, checkParen, kleurparen } from './kleurparen.ts';
import { contrast, readTokens } from './tokens.ts';

const css = readFileSync('src/styles/tokens.css', 'utf8');
const themas = readTokens(css);

test('every pair of colours in use has enough contrast, light, dark and on paper', () => {
  expect(checkParen(themas, kleurparen)).toEqual([]);
});

test('no colour stands outside the tokens', () => {
  const bestanden = globSync('src/**/*.{css,astro}').filter((pad) => !pad.endsWith('tokens.css'));
  const kleur = /(?<!&)#(?:[0-9a-f]{3,4}){1,2}\b(?!\w)|\b(?:rgb|hsl|oklch|color-mix)a?\(/i;
  const gevonden = bestanden.flatMap((pad) =>
    readFileSync(pad, 'utf8')
      .split('\n')
      .filter((regel) => /[:=].*[;"]/.test(regel) && kleur.test(regel))
      .map((regel) => `${pad}: ${regel.trim()}`),
  );
  expect(bestanden.length).toBeGreaterThan(50);
  expect(gevonden).toEqual([]);
});

describe('the check itself', () => {
  const zwak = { inkt: '#777777', papier: '#ffffff', nieuw: '#ff0000' };

  test('reads tokens per theme, short and with opacity', () => {
    const bron =
      '@theme { --color-a: #fff; --color-b: #11223399; } @media screen and (prefers-color-scheme: dark) { :root { --color-a: #000000; } } @media print { :root { --color-b: #222; } }';
    expect(readTokens(bron)).toEqual({
      licht: { a: '#ffffff', b: '#112233' },
      donker: { a: '#000000', b: '#112233' },
      druk: { a: '#ffffff', b: '#222222' },
    });
    expect(contrast('#000000', '#ffffff')).toBe(21);
  });

  test('finds weak letters, a new token without a pair and a pair without a token', () => {
    const alle = { licht: zwak, donker: zwak, druk: { ...zwak, inkt: '#000000' } };
    const paren = [
      { voor: 'inkt', op: 'papier', soort: 'tekst', waar: 'text' },
      { voor: 'weg', op: 'papier', soort: 'sier', waar: 'gone' },
    ] as const;
    expect(checkParen(alle, paren)).toEqual([
      'nieuw is in no pair',
      'weg is no token',
      'licht: inkt on papier has 4.48, needs 7',
      'licht: weg on papier has NaN, needs 1',
      'donker: inkt on papier has 4.48, needs 7',
      'donker: weg on papier has NaN, needs 1',
      'druk: weg on papier has NaN, needs 1',
    ]);
  });

  test('finds a pair on a page that is on no list', () => {
    const paren = [{ voor: 'inkt', op: 'papier', soort: 'tekst', waar: 'text' }] as const;
    expect(checkGebruik(['tekst #777777 #ffffff', 'tekst #ff0000 #ffffff'], zwak, paren)).toEqual([
      'tekst #ff0000 #ffffff',
    ]);
  });
});
