import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { expect, test } from 'vitest';
import { readSite } from './site.ts';

const pagina = readSite('dist').pages.find((p) => p.href === '/meedoen/');

test('every way in is explained in steps, and every explanation can be reached from the list', () => {
  const manieren = pagina?.root.querySelectorAll('h2[id^=manier-]') ?? [];
  expect(manieren).toHaveLength(3);
  for (const { id, nextElementSibling } of manieren) {
    expect(nextElementSibling?.tagName, id).toBe('OL');
    expect(pagina?.root.querySelectorAll(`li a[href="#${id}"]`), id).toHaveLength(1);
  }
});

test('every picture that was made is shown once, with what is on it and its size', () => {
  const beelden = pagina?.root.querySelectorAll('img') ?? [];
  const gemaakt = globSync('public/meedoen/*.webp').map((pad) => basename(pad, '.webp'));
  const getoond = beelden.map((beeld) => basename(beeld.getAttribute('src') ?? '', '.webp'));
  expect(getoond.sort()).toEqual(gemaakt.sort());
  for (const beeld of beelden) {
    expect(beeld.getAttribute('alt')?.length).toBeGreaterThan(20);
    expect(Number(beeld.getAttribute('width'))).toBeGreaterThan(0);
    expect(Number(beeld.getAttribute('height'))).toBeGreaterThan(0);
  }
});

test('a text names only pictures by a name of its own', () => {
  const tekst = readFileSync('content/paginas/meedoen.mdx', 'utf8');
  const namen = [...tekst.matchAll(/<Schermbeeld naam="([^"]+)"/g)].map(([, naam]) => naam);
  expect(namen).toEqual(['begin', 'kopie', 'formulier', 'indienen']);
});
