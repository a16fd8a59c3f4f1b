import { expect, test } from 'vitest';
import { naamOf } from '../keten/slot.ts';
import { readSlot } from '../keten/read-slot.ts';
import { werktuigen } from './werktuigen.ts';

test('all parts of Alfa have one version: mixed ones call every rule inapplicable', () => {
  const delen = Object.entries(readSlot()).filter(([plek]) => plek.includes('@siteimprove/alfa-'));
  const versies = delen
    .filter(([plek]) => naamOf(plek) !== '@siteimprove/alfa-playwright') // counts for itself
    .map(([, pakket]) => pakket.version);
  expect(versies.length).toBeGreaterThan(50);
  expect([...new Set(versies)]).toEqual(['0.112.0']);
});

test('every tool knows its version and says in Dutch what it tests', () => {
  for (const { versie, wat, lijst } of werktuigen) {
    expect(versie).toMatch(/^\d+\.\d+\.\d+$/);
    expect(wat).toMatch(/WCAG 2\.2 A en AA/);
    const regels = lijst.map(({ regel, kiezer }) => `${regel} ${kiezer}`);
    expect(new Set(regels).size).toBe(regels.length);
  }
});
