import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { findInstallatiescripts, installatiescripts } from './installatiescripts.ts';
import { readSlot } from './read-slot.ts';
import { normalizeSbom, type Sbom } from './sbom.ts';
import { checkSlot, findLosseVersies, naamOf, toAdres, type Pakketten } from './slot.ts';

const slot = readSlot();
const pakketJson = JSON.parse(readFileSync('package.json', 'utf8')) as Record<string, unknown>;
const map = mkdtempSync(join(tmpdir(), 'mao-keten-'));
afterAll(() => {
  rmSync(map, { recursive: true });
});

describe('versions and origins', () => {
  test('package.json asks for exact versions only', () => {
    expect(findLosseVersies(pakketJson)).toEqual([]);
  });

  test.each(['^1.0.0', '~1.0.0', '1', '1.x', '>=1.0.0', '*', 'latest', 'github:a/b', 'file:../a'])(
    '%s is not one exact version',
    (versie) => {
      expect(findLosseVersies({ devDependencies: { a: versie, b: '1.2.3-rc.1' } })).toEqual([
        `a ${versie}`,
      ]);
    },
  );

  test('every package of the lockfile has an address at npm and a sha512', () => {
    expect(checkSlot(slot)).toEqual([]);
  });

  test('the lockfile is about the packages of package.json', () => {
    const hoofd = slot[''] as unknown as Record<string, unknown>;
    for (const soort of ['dependencies', 'devDependencies', 'optionalDependencies'])
      expect(hoofd[soort]).toEqual(pakketJson[soort]);
  });
});

describe('the rules for the lockfile find', () => {
  const integrity = `sha512-${'a'.repeat(86)}==`;
  const goed = { version: '1.0.0', resolved: toAdres('@a/b', '1.0.0'), integrity };
  const bouwsel = { version: '1.0.0', resolved: toAdres('b-darwin', '1.0.0'), optional: true };
  const vrager = { ...goed, optionalDependencies: { 'b-darwin': '1.0.0' } };

  test('nothing in a good package, also one inside another', () => {
    expect(checkSlot({ 'node_modules/c/node_modules/@a/b': goed })).toEqual([]);
    expect(naamOf('node_modules/c/node_modules/@a/b')).toBe('@a/b');
  });

  test.each<[string, Pakketten[string], string]>([
    ['no address', { version: '1.0.0', integrity }, 'komt van nergens'],
    ['another server', { ...goed, resolved: 'https://kwaad.example/b.tgz' }, 'komt van https'],
    ['another package', { ...goed, resolved: toAdres('@a/c', '1.0.0') }, 'komt van https'],
    ['no https', { ...goed, resolved: goed.resolved.replace('https', 'http') }, 'komt van http:'],
    ['a weak hash', { ...goed, integrity: 'sha1-x' }, 'geen sha512'],
    ['no hash', { version: '1.0.0', resolved: goed.resolved }, 'geen sha512'],
    ['a branch', { ...goed, version: 'github:a/b' }, 'geen vaste versie'],
  ])('%s', (_, pakket, fout) => {
    expect(checkSlot({ 'node_modules/@a/b': pakket }).join()).toContain(fout);
  });

  test('a hash missing from a build for this system, or from one nobody asks for', () => {
    const met = (os: string[], wie = vrager) =>
      checkSlot({ 'node_modules/@a/b': wie, 'node_modules/b-darwin': { ...bouwsel, os } });
    expect(met(['darwin'])).toEqual([]);
    expect(met(['linux'])).toEqual(['node_modules/b-darwin: geen sha512']);
    expect(met(['darwin'], { ...vrager, optionalDependencies: { 'b-darwin': '1.0.1' } })).toEqual([
      'node_modules/b-darwin: geen sha512',
    ]);
  });
});

describe('lockfile-lint', () => {
  const lint = (pad: string) =>
    spawnSync('node', ['node_modules/lockfile-lint/bin/lockfile-lint.js', '--path', pad], {
      encoding: 'utf8',
    });

  test('finds nothing in our lockfile', () => {
    const { status, stdout } = lint('package-lock.json');
    expect({ status, stdout }).toMatchObject({ status: 0 });
  });

  test.each([
    ['another server', 'https://registry.npmjs.org/zod/', 'https://kwaad.example/zod/', 'host'],
    ['no https', 'https://registry.npmjs.org/zod/', 'http://registry.npmjs.org/zod/', 'protocol'],
    ['another package', 'npmjs.org/zod/-/zod-', 'npmjs.org/zodd/-/zodd-', 'different name'],
    ['a weak hash', '"integrity": "sha512-', '"integrity": "sha1-', 'hash type'],
  ])('finds %s', (_, van, naar, melding) => {
    const pad = join(map, 'package-lock.json');
    writeFileSync(pad, readFileSync('package-lock.json', 'utf8').replace(van, naar));
    const { status, stdout, stderr } = lint(pad);
    expect(status).toBe(1);
    expect(stdout + stderr).toContain(melding);
  });
});

describe('commands at installation', () => {
  test('none runs: npm skips them all', () => {
    expect(readFileSync('.npmrc', 'utf8').split('\n')).toContain('ignore-scripts=true');
  });

  test('the packages that have one are exactly those on the list', () => {
    const inSlot = Object.entries(slot).filter(([, p]) => p.hasInstallScript);
    const namen = [...inSlot.map(([plek]) => naamOf(plek)), ...findInstallatiescripts()];
    expect([...new Set(namen)].sort()).toEqual(Object.keys(installatiescripts).sort());
  });

  test('package.json refuses them too, for an npm that asks', () => {
    const geweigerd = Object.keys(installatiescripts).map((naam) => [naam, false]);
    expect(pakketJson['allowScripts']).toEqual(Object.fromEntries(geweigerd));
  });

  test('one that is on disk only is found', () => {
    const pad = join(map, 'node_modules/@x/stiekem');
    execFileSync('mkdir', ['-p', pad]);
    const scripts = { postinstall: 'node x.js' };
    const inhoud = { name: '@x/stiekem', version: '1.0.0', scripts };
    writeFileSync(join(pad, 'package.json'), JSON.stringify(inhoud));
    expect(findInstallatiescripts(join(map, 'node_modules'))).toEqual(['@x/stiekem']);
  });
});

describe('the list of all packages (SBOM)', () => {
  const maak = (naam: string) => {
    const pad = join(map, naam);
    execFileSync('node', ['scripts/sbom.ts', pad], { stdio: 'pipe' });
    return readFileSync(pad, 'utf8');
  };

  test(
    'is the same twice, complete, and says nothing about the machine',
    { timeout: 60_000 },
    () => {
      const tekst = maak('a.json');
      expect(maak('b.json')).toBe(tekst);
      const sbom = JSON.parse(tekst) as Sbom;
      expect(sbom).toMatchObject({ bomFormat: 'CycloneDX', specVersion: '1.5' });
      expect(sbom.metadata.component.name).toBe(pakketJson['name']);
      expect(sbom.serialNumber).toMatch(/^urn:uuid:[\da-f]{8}-[\da-f]{4}-8[\da-f]{3}-a[\da-f]{3}-/);
      const soorten = new Set(
        Object.entries(slot).flatMap(([plek, p]) => (plek ? [`${naamOf(plek)}@${p.version}`] : [])),
      );
      expect(sbom.components.map((c) => c['bom-ref']).sort()).toEqual([...soorten].sort());
      expect(tekst).not.toContain(process.cwd());
    },
  );

  test('a licence outside the list of SPDX goes in as it was written', () => {
    const component = { name: 'a', type: 'library', 'bom-ref': 'a@1.0.0' };
    const sbom: Sbom = {
      bomFormat: 'CycloneDX',
      specVersion: '1.5',
      serialNumber: 'urn:uuid:1',
      metadata: { timestamp: 'nu', component: { ...component, name: 'map' } },
      components: [
        { ...component, 'bom-ref': 'b@1.0.0', licenses: [{}] },
        { ...component, licenses: [{}] },
      ],
    };
    const licenties = new Map([['b@1.0.0', 'CC BY-SA 4.0']]);
    const vast = normalizeSbom(sbom, { naam: 'site', moment: '2026-01-01T00:00:00Z', licenties });
    expect(vast.components).toEqual([
      component,
      { ...component, 'bom-ref': 'b@1.0.0', licenses: [{ license: { name: 'CC BY-SA 4.0' } }] },
    ]);
    expect(vast.metadata).toMatchObject({
      timestamp: '2026-01-01T00:00:00Z',
      component: { name: 'site', type: 'application' },
    });
  });
});
