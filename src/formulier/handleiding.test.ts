import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { fillHandleiding } from './handleiding.ts';

const handleiding = readFileSync('content/README.md', 'utf8');

test('the guide names every field, with those inside blocks, and every finding', () => {
  const tekst = fillHandleiding(handleiding);
  for (const rij of [
    '| `titel` | Naam van de praktijk. Hooguit 90 tekens. | ja |',
    '| `stand › status` | Hoe ver is de praktijk? Kies uit: plan, pilot,',
    '| `kosten › bedrag` |',
    '| Het veld … bestaat niet |',
    '[praktijk](_sjablonen/praktijk.mdx)',
  ])
    expect(tekst).toContain(rij);
});

test('filling in twice changes nothing, and words of editors stay', () => {
  const metEigen = handleiding.replace('## Afbeeldingen', '## Afbeeldingen\n\nEigen woorden.');
  const gevuld = fillHandleiding(metEigen);
  expect(gevuld).toContain('Eigen woorden.');
  expect(fillHandleiding(gevuld)).toBe(gevuld);
});

test.each([
  ['a marker that is gone', '<!-- begin meldingen -->', 'ontbreekt: meldingen'],
  ['a marker that is unknown', '<!-- begin velden tips -->', 'kent "velden tipps"'],
])('%s is told', (_, marker, verwacht) => {
  const anders = marker.includes('tips') ? '<!-- begin velden tipps -->' : '';
  expect(() => fillHandleiding(handleiding.replace(marker, anders))).toThrow(verwacht);
});
