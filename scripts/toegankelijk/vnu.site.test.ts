import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { expect, test } from 'vitest';
import { readSite } from '../checks/site.ts';
import { removeUitslag, writeUitslag } from '../kwaliteit/write-uitslag.ts';
import { nagekekenVnu } from './nagekeken.ts';
import { hasJava, runVnu } from './vnu.ts';

const NIET =
  'NIET GEDRAAID: vnu heeft Java 11 of nieuwer nodig. De uitslag staat niet in het rapport.';
removeUitslag('vnu');
const java = hasJava();
if (!java) console.warn(NIET);

test('vnu finds no error, and warns of nothing that was not looked at', ({ skip }) => {
  skip(!java, NIET);
  const { versie, bestanden, opmerkingen } = runVnu('dist');
  const gelezen = bestanden.map((bestand) => `/${relative('dist', bestand)}`);
  const { pages } = readSite('dist');
  const adressen = pages.map(({ href }) => href.replace(/\/$/, '/index.html'));
  expect(adressen.filter((adres) => !gelezen.includes(adres))).toEqual([]);

  const past = ({ type, message }: (typeof opmerkingen)[number], regel: string) =>
    type === 'info' && message.startsWith(regel);
  const rest = opmerkingen.filter((o) => !nagekekenVnu.some(({ regel }) => past(o, regel)));
  expect(
    rest.map(({ type, url, lastLine, message }) => `${type} ${url}:${lastLine} ${message}`),
  ).toEqual([]);

  const nagekeken = nagekekenVnu.map(({ regel, reden }) => ({
    regel,
    reden,
    aantal: opmerkingen.filter((o) => past(o, regel)).length,
  }));
  expect(
    nagekeken.filter(({ aantal }) => aantal === 0),
    'lines no page needs',
  ).toEqual([]);
  writeUitslag({
    naam: 'vnu',
    soort: 'html',
    versie,
    wat: 'Of alle HTML en SVG geldig is, volgens de controle van het W3C.',
    paginas: pages.length,
    standen: [],
    bevindingen: 0,
    nagekeken,
  });
});

test('vnu reads folders in folders, and finds an error in HTML and in SVG', ({ skip }) => {
  skip(!java, NIET);
  const map = mkdtempSync(join(tmpdir(), 'mao-vnu-'));
  mkdirSync(join(map, 'a'));
  writeFileSync(
    join(map, 'a/index.html'),
    '<!doctype html><html lang="nl"><title>x</title><img src="a.png">',
  );
  writeFileSync(
    join(map, 'b.svg'),
    '<svg xmlns="http://www.w3.org/2000/svg"><rect breed="1"/></svg>',
  );
  const { opmerkingen } = runVnu(map);
  rmSync(map, { recursive: true });
  expect(
    opmerkingen
      .filter(({ type }) => type === 'error')
      .map(({ message }) => message)
      .sort(),
  ).toEqual([
    expect.stringContaining('must have an “alt” attribute'),
    expect.stringContaining('“breed” not allowed'),
  ]);
});
