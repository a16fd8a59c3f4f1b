import { expect, test } from 'vitest';
import { metFout, voorbeeldCatalogus } from '#src/catalogus/voorbeeld.ts';
import { toHerinneringen } from './herinnering.ts';

const update = 'content/updates/2021-nieuws.md';

test('a region that is silent or not reviewed for a year gets one message with both', () => {
  const [bericht] = toHerinneringen(voorbeeldCatalogus(), '2027-12-01', 'https://www.example.org');
  expect(bericht?.titel).toBe('Bijwerken: Almere');
  expect(bericht?.merk).toBe('<!-- met-andere-ogen: verouderd almere -->');
  expect(bericht?.tekst).toContain(
    '- Praktijk oud (`content/praktijken/oud.mdx`), laatst nagekeken op 22 november 2026',
  );
  expect(bericht?.tekst).toContain('Het laatste nieuws is uit 2021.');
  expect(bericht?.tekst).toContain('(https://www.example.org/regios/almere/werkbord/)');
});

test('a region that is up to date gets no text, so that its message is closed', () => {
  const catalogus = voorbeeldCatalogus(metFout(update, 'datum: 2021', 'datum: 2026-11-01'));
  const [bericht] = toHerinneringen(catalogus, '2026-11-22', '');
  expect(bericht).not.toHaveProperty('tekst');
});

test('without the address of the site the message has no link', () => {
  const [bericht] = toHerinneringen(voorbeeldCatalogus(), '2026-11-22', '');
  expect(bericht?.tekst).not.toContain('](');
});
