import { execFileSync, spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { classifyVoorstel, formatWeigeringen, isInhoudspad, readWijzigingen } from './voorstel.ts';

const gewoon = (pad: string) => ({ pad, gebeurd: 'gewijzigd' as const, modus: '100644' });

test.each([
  ['content/updates/2026-11-22-nieuws.md', true],
  ['content/praktijken/oja-almere.mdx', true],
  ['content/bronnen/S12.yaml', true],
  ['content/themas/opvang.yaml', true],
  ['content/doorverwijzingen.yml', true],
  ['content/doorverwijzingen.yaml', false],
  ['public/media/schoolplein.webp', true],
  ['public/media/IMG_0012~2.jpg', true],
  ['public/media/-rf.jpg', false],
  ['content/bronnen/s12.yaml', false],
  ['content/README.md', false],
  ['content/_sjablonen/update.md', false],
  ['content/updates/Mijn Update.md', false],
  ['content/updates/a.md\n::error::x', false],
  ['content/updates/../../package.json', false],
  ['content/updates/diep/er.md', false],
  ['content/updates/a.ts', false],
  [`content/updates/${'a'.repeat(200)}.md`, false],
  ['public/media/beeld.svg', false],
  ['src/pages/index.astro', false],
  ['package.json', false],
])('%j is content: %s', (pad, is) => {
  expect(isInhoudspad(pad)).toBe(is);
});

describe('classifyVoorstel', () => {
  test.each([
    [['content/updates/a.md', 'public/media/a.webp'], 'inhoud'],
    [['content/updates/a.md', 'src/rss.ts'], 'code'],
    [['content/README.md'], 'code'],
    [['content/_sjablonen/update.md'], 'code'],
    [['.github/workflows/controle.yml'], 'code'],
    [['contentie/a.md'], 'code'],
    [['content/updates/Mijn Update.md'], 'geweigerd'],
    [['content/updates/Mijn Update.md', 'src/rss.ts'], 'geweigerd'],
    [['content'], 'geweigerd'],
  ])('%j is %s', (paden, soort) => {
    expect(classifyVoorstel(paden.map(gewoon)).soort).toBe(soort);
  });

  test.each(['120000', '160000', '100755'])(
    'mode %s is refused in content, not in code',
    (modus) => {
      const met = (pad: string) => classifyVoorstel([{ ...gewoon(pad), modus }]).soort;
      expect(met('content/updates/a.md')).toBe('geweigerd');
      expect(met('public/media')).toBe('geweigerd');
      expect(met('.ci/run')).toBe('code');
    },
  );

  test('removing a badly named file is allowed', () => {
    const weg = { pad: 'content/updates/Mijn Update.md', gebeurd: 'weg' as const, modus: '000000' };
    expect(classifyVoorstel([weg]).soort).toBe('inhoud');
  });
});

test('the report names a refused file on one line, whatever its name holds', () => {
  const { geweigerd } = classifyVoorstel([gewoon('content/updates/a`\n::error::x.md')]);
  expect(formatWeigeringen(geweigerd).split('\n')[2]).toMatch(
    /^- `content\/updates\/a’\\n::error::x\.md`: Deze naam of map kan niet\./,
  );
});

describe('with real git', () => {
  let map: string;
  const git = (...args: string[]) =>
    execFileSync(
      'git',
      ['-C', join(map, 'voorstel'), '-c', 'user.name=x', '-c', 'user.email=x@y.example', ...args],
      { encoding: 'utf8' },
    );
  const schrijf = (pad: string, inhoud: string) => {
    const naar = join(map, pad);
    mkdirSync(dirname(naar), { recursive: true });
    writeFileSync(naar, inhoud);
  };
  const commit = () => {
    git('add', '-A');
    git('commit', '-q', '-m', 'x');
  };
  const draai = () =>
    spawnSync(
      process.execPath,
      [join(import.meta.dirname, 'acties/controle.ts'), 'voorstel', 'basis', 'rapport'],
      { cwd: map, encoding: 'utf8', env: { ...process.env, GITHUB_OUTPUT: join(map, 'uitvoer') } },
    );
  const lees = (pad: string) => readFileSync(join(map, pad), 'utf8');

  beforeEach(() => {
    map = mkdtempSync(join(tmpdir(), 'mao-voorstel-'));
    for (const kopie of ['voorstel', 'basis']) {
      schrijf(`${kopie}/content/updates/oud.md`, 'oud');
      schrijf(`${kopie}/content/updates/weg.md`, 'weg');
      schrijf(`${kopie}/scripts/content.ts`, 'controle');
    }
    git('init', '-q');
    commit();
  });
  afterEach(() => {
    rmSync(map, { recursive: true });
  });

  test('content is laid over main, and only the changed files are reported', () => {
    schrijf('voorstel/content/updates/oud.md', 'nieuw');
    schrijf('voorstel/public/media/foto.webp', 'beeld');
    commit();
    expect(draai().status).toBe(0);
    expect(lees('uitvoer')).toBe('soort=inhoud\n');
    expect(lees('basis/content/updates/oud.md')).toBe('nieuw');
    expect(lees('basis/public/media/foto.webp')).toBe('beeld');
    expect(lees('nakijken')).toBe('content/updates/oud.md\0public/media/foto.webp');
  });

  test('a removed file goes too', () => {
    schrijf('voorstel/content/updates/oud.md', 'nieuw');
    rmSync(join(map, 'voorstel/content/updates/weg.md'));
    commit();
    expect(draai().status).toBe(0);
    expect(existsSync(join(map, 'basis/content/updates/weg.md'))).toBe(false);
    expect(lees('nakijken')).toBe('content/updates/oud.md\0content/updates/weg.md');
  });

  test('a pull request that changes its own check leaves main as it is', () => {
    schrijf('voorstel/content/updates/oud.md', 'nieuw');
    schrijf('voorstel/scripts/content.ts', 'process.exit(0)');
    commit();
    expect(draai().status).toBe(0);
    expect(lees('uitvoer')).toBe('soort=code\n');
    expect(lees('basis/scripts/content.ts')).toBe('controle');
    expect(lees('basis/content/updates/oud.md')).toBe('oud');
  });

  test.each(['content/updates/oud.md', 'content/updates', 'public/media'])(
    'a symlink at %s is refused, with a report, and nothing is copied',
    (pad) => {
      rmSync(join(map, 'voorstel', pad), { recursive: true, force: true });
      mkdirSync(dirname(join(map, 'voorstel', pad)), { recursive: true });
      symlinkSync('/etc/passwd', join(map, 'voorstel', pad));
      commit();
      const { status, stdout } = draai();
      expect(status).toBe(1);
      expect(stdout).toContain('Soort voorstel: geweigerd');
      expect(lees('rapport/rapport.md')).toContain('geen gewoon bestand');
      expect(lees('basis/content/updates/oud.md')).toBe('oud');
    },
  );

  test('a name with a new line starts no line of the log', () => {
    schrijf('voorstel/content/updates/a\n::error::gekaapt.md', 'x');
    commit();
    const { status, stdout } = draai();
    expect(status).toBe(1);
    expect(stdout).not.toMatch(/^::/m);
  });

  test('names come back whole from git, also odd ones', () => {
    schrijf('voorstel/content/updates/é "x"\t.md', 'x');
    commit();
    const raw = git('diff', '--raw', '-z', '--no-renames', 'HEAD^1', 'HEAD');
    expect(readWijzigingen(raw)).toEqual([
      { pad: 'content/updates/é "x"\t.md', gebeurd: 'nieuw', modus: '100644' },
    ]);
  });
});
