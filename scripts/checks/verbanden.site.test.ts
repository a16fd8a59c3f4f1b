import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import type { HTMLElement } from 'node-html-parser';
import { expect, test } from 'vitest';
import { buildCatalogus } from '#src/catalogus/build.ts';
import { checkBestanden } from '#src/catalogus/check-bestanden.ts';
import { readInhoud } from '../read-inhoud.ts';
import { toPage } from './site.ts';

const html = readFileSync('dist/verbanden/index.html', 'utf8');
const { root } = toPage('/verbanden/', html);
const { praktijken, opId } = buildCatalogus(checkBestanden(readInhoud('content')).entries);

/** Counted from the frontmatter, without the code that draws. */
const verwacht = praktijken
  .flatMap((p) => [
    ...p.tips.map(({ tip }) => `/praktijken/${p.id}/ /tips/${opId.tips.get(tip)?.nummer}-${tip}/`),
    ...p.knelpunten.map(({ knelpunt }) => `/praktijken/${p.id}/ /knelpunten/${knelpunt}/`),
  ])
  .sort();

const href = (el: HTMLElement | null | undefined) => el?.getAttribute('href') ?? '';

/** The pairs of a nested list: each branch with each of its leaves. */
function readLijst(id: string): [tak: string, blad: string][] {
  return root
    .querySelectorAll(`#${id} > ul > li`)
    .flatMap((tak) =>
      tak
        .querySelectorAll('li > a')
        .map((blad): [string, string] => [href(tak.querySelector('a')), href(blad)]),
    );
}

test('the lines of the picture are the relations of the catalogue', () => {
  const knoop = (code: string) => href(root.querySelector(`[data-knoop="${code}"]`));
  const lijnen = root
    .querySelectorAll('[data-verband]')
    .map((lijn) => lijn.getAttribute('data-verband')?.split(' ').map(knoop).join(' '));
  expect(lijnen.sort()).toEqual(verwacht);
});

test('the lists per obstacle and per tip hold the same relations', () => {
  const paren = [...readLijst('per-knelpunt'), ...readLijst('per-tip')];
  expect(paren.map(([doel, praktijk]) => `${praktijk} ${doel}`).sort()).toEqual(verwacht);
});

test('the list per practice holds the same relations', () => {
  expect(
    readLijst('per-praktijk')
      .map((paar) => paar.join(' '))
      .sort(),
  ).toEqual(verwacht);
});

test('the page weighs at most 25 kB, its script at most 1 kB', () => {
  const weeg = (inhoud: Buffer | string) => brotliCompressSync(inhoud).length;
  const script = root
    .querySelectorAll('script[src]')
    .map((el) => el.getAttribute('src') ?? '')
    .filter((src) => src.includes('NetwerkBeeld'));
  expect(script).toHaveLength(1);
  expect(weeg(html)).toBeLessThanOrEqual(25_000);
  expect(weeg(readFileSync(`dist${script[0]}`))).toBeLessThanOrEqual(1_000);
});
