import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Uitslag } from '#src/schemas/meting.ts';
import { verwachteUitslagen } from '#src/views/kwaliteit-verwacht.ts';
import { readVingerafdruk } from '../bouw/vingerafdruk.ts';
import { checkUitslagen } from './check-uitslagen.ts';
import { checkVerschil } from './check-verschil.ts';
import { readGetest, writeGetest } from './getest.ts';
import { readVersie } from './make-meting.ts';

const alle = (extra: Record<string, Partial<Uitslag>> = {}): Uitslag[] =>
  verwachteUitslagen.map(({ naam, soort, wat }) => ({
    naam,
    soort,
    wat,
    paginas: 3,
    standen: [],
    bevindingen: 0,
    nagekeken: [],
    ...extra[naam],
  }));

describe('a run makes a report', () => {
  test('when every tool and test was there and found nothing', () => {
    expect(checkUitslagen(alle())).toEqual([]);
  });

  test('also without the checker that needs Java', () => {
    expect(checkUitslagen(alle().filter(({ naam }) => naam !== 'vnu'))).toEqual([]);
  });
});

describe('a run makes no report', () => {
  test.each(verwachteUitslagen.filter(({ mist }) => !mist))('without $naam', ({ naam }) => {
    const over = alle().filter((uitslag) => uitslag.naam !== naam);
    expect(checkUitslagen(over)).toEqual([
      `Er is geen uitslag van ${naam}. Draai eerst \`npm run site\`, helemaal.`,
    ]);
  });

  test.each<[string, Partial<Uitslag>, string]>([
    ['a finding', { bevindingen: 2 }, 'axe-core heeft bevindingen: 2. Los die eerst op.'],
    [
      'a figure that is too low',
      { cijfers: [{ naam: 'de score', waarde: 49, minstens: 50 }] },
      'axe-core: de score is 49, buiten de grens.',
    ],
    [
      'a figure that is too high',
      { cijfers: [{ naam: 'cookies', waarde: 1, hoogstens: 0 }] },
      'axe-core: cookies is 1, buiten de grens.',
    ],
    [
      'a page that is too heavy',
      { gewichten: [{ naam: 'de voorpagina', bytes: 12_001, grens: 12_000 }] },
      'axe-core: de voorpagina is 12001 bytes en mag 12000 zijn.',
    ],
  ])('with %s', (_, extra, melding) => {
    expect(checkUitslagen(alle({ 'axe-core': extra }))).toEqual([melding]);
  });
});

describe('building again with the report', () => {
  const site = (extra: [string, string][] = []) =>
    new Map([
      ['index.html', 'a'],
      ['kwaliteit/index.html', 'b'],
      ['toegankelijkheid/index.html', 'c'],
      ['sw.js', 'd'],
      ...extra,
    ]);

  test('may change the report, the statement and the version of the whole', () => {
    const met = site([
      ['kwaliteit/index.html', 'B'],
      ['kwaliteit/meting.json', 'E'],
      ['toegankelijkheid/index.html', 'C'],
      ['sw.js', 'D'],
    ]);
    expect(checkVerschil(site(), met)).toEqual([]);
  });

  test.each<[string, [string, string][], string]>([
    ['a page that differs', [['index.html', 'A']], 'index.html verschilt'],
    ['a file too many', [['pagefind/x', 'x']], 'pagefind/x staat alleen in de tweede'],
  ])('may give no %s', (_, extra, melding) => {
    expect(checkVerschil(site(), site(extra)).join()).toContain(melding);
  });
});

describe('what a run is about', () => {
  let map: string;
  const git = (...argumenten: string[]) =>
    execFileSync('git', ['-c', 'user.name=x', '-c', 'user.email=x@x.example', ...argumenten], {
      cwd: map,
      encoding: 'utf8',
    }).trim();
  beforeEach(() => {
    map = mkdtempSync(join(tmpdir(), 'mao-versie-'));
  });
  afterEach(() => {
    rmSync(map, { recursive: true, force: true });
  });

  test('is the site as it was when the tests began', () => {
    const [bestand, dist] = [join(map, 'cache/getest.json'), join(map, 'dist')];
    expect(readGetest(bestand)).toEqual(new Map());
    mkdirSync(dist);
    writeFileSync(join(dist, 'index.html'), 'a');
    writeGetest(dist, bestand);
    const getest = readGetest(bestand);
    expect(checkVerschil(getest, readVingerafdruk(dist))).toEqual([]);
    writeFileSync(join(dist, 'index.html'), 'b');
    expect(checkVerschil(getest, readVingerafdruk(dist)).join()).toContain('index.html verschilt');
  });

  test('is the commit, and says so when files differ from it', () => {
    git('init', '--quiet');
    writeFileSync(join(map, 'a.txt'), 'a');
    git('add', '.');
    git('commit', '--quiet', '-m', 'a');
    const commit = git('rev-parse', 'HEAD');
    expect(readVersie(map)).toBe(commit);
    writeFileSync(join(map, 'a.txt'), 'b');
    expect(readVersie(map)).toBe(`${commit}+`);
  });

  test('is an unknown version without git', () => {
    expect(readVersie(join(map, '..'))).toBe('onbekend');
  });
});
