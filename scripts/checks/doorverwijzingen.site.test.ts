import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { loadDoorverwijzingen } from '#src/doorverwijzingen-loader.ts';
import { checkBestanden } from '#src/catalogus/check-bestanden.ts';
import { readAdressen } from '../check-alles.ts';
import { readInhoud } from '../read-inhoud.ts';
import { findDoel, isZonderIndex, readSite } from './site.ts';

const { pages } = readSite('dist');
const lijst = loadDoorverwijzingen();

test.each(lijst)('$van has a page that leads to $naar', ({ van, naar }) => {
  const page = pages.find(({ href }) => href === van);
  expect(page && [findDoel(page), isZonderIndex(page)]).toEqual([naar, true]);
  expect(page?.root.querySelectorAll(`main a[href="${naar}"]`)).toHaveLength(1);
});

test('no other page leads away', () => {
  expect(pages.filter(findDoel).map(({ href }) => href)).toEqual(lijst.map((d) => d.van).sort());
});

test('hosts that redirect get the same list', () => {
  const regels = readFileSync('dist/_redirects', 'utf8').trim().split('\n');
  expect(regels.map((regel) => regel.split(' ').slice(0, 2))).toEqual(
    lijst.flatMap(({ van, naar }) => [
      [van, naar],
      [van.slice(0, -1), naar],
    ]),
  );
});

test('the check knows every page', () => {
  const bekend = new Set(readAdressen(checkBestanden(readInhoud('content')).entries));
  const eigen = pages.filter((page) => page.href !== '/404.html' && !findDoel(page));
  expect(eigen.map(({ href }) => href).filter((href) => !bekend.has(href))).toEqual([]);
  // A site can be built without the editor page; its address stays taken.
  bekend.delete('/redactie/');
  expect([...bekend].filter((adres) => !eigen.some(({ href }) => href === adres))).toEqual([]);
});
