import type { HookParameters } from 'astro';
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, afterEach, describe, expect, test, vi } from 'vitest';
import type { Bevinding } from '#src/inhoud/bevinding.ts';
import { inhoudscontrole } from '#src/integraties/inhoudscontrole.ts';
import { gevallen } from './gevallen.ts';
import { copyProject, listFiles } from './project.ts';

const sleutel = 'sleutel-7f3a91c2';
const uitEnv = 'sleutel-uit-env-bestand-b81d';
vi.stubEnv('GEHEIM', sleutel);

const root = copyProject();
writeFileSync(join(root, '.env'), `GEHEIM_BESTAND=${uitEnv}\n`);
afterAll(() => rmSync(root, { recursive: true }));

let neergezet: string[] = [];
afterEach(() => {
  for (const bestand of neergezet) rmSync(join(root, bestand), { recursive: true });
  neergezet = [];
});

/** Puts a fixture where its path says. */
function zetNeer(bestand: string, map = 'vijandig'): void {
  cpSync(join('scripts/fixtures', map, bestand), join(root, bestand));
  neergezet.push(bestand);
}

/** Runs the hook of the build on the copy, as Astro does before it reads anything. */
function stoptDeBouw(): Bevinding[] {
  const config = { root: pathToFileURL(`${root}/`) };
  const vraag = { command: 'build', config, updateConfig: () => config, logger: console };
  try {
    void inhoudscontrole().hooks['astro:config:setup']?.(
      vraag as unknown as HookParameters<'astro:config:setup'>,
    );
    return [];
  } catch (fout) {
    return (fout as { bevindingen: Bevinding[] }).bevindingen;
  }
}

/** Runs the real build on the copy. */
function bouw(): { code: number | null; tekst: string } {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['node_modules/astro/bin/astro.mjs', 'build'],
    {
      cwd: root,
      encoding: 'utf8',
      env: { ...process.env, GEHEIM: sleutel, NODE_ENV: 'production' },
    },
  );
  return { code: status, tekst: stdout + stderr };
}

test('every hostile file is a case, and there are at least twenty', () => {
  expect(listFiles('scripts/fixtures/vijandig')).toEqual(Object.keys(gevallen).sort());
  expect(Object.keys(gevallen).length).toBeGreaterThanOrEqual(20);
});

describe('the build stops before anything is read, with the right finding', () => {
  test.each(Object.entries(gevallen))('%s: %s', (bestand, code) => {
    zetNeer(bestand);
    const bevindingen = stoptDeBouw();
    expect(bevindingen).toContainEqual(expect.objectContaining({ bestand, code, ernst: 'fout' }));
    // Nothing else is blamed, and no finding shows what the file was after.
    expect(new Set(bevindingen.map((b) => b.bestand))).toEqual(new Set([bestand]));
    expect(JSON.stringify(bevindingen)).not.toContain('sleutel-');
  });

  test.each([
    ['content/updates/wachtwoorden.md', '/etc/passwd'],
    ['content/paginas/sleutel.mdx', '../../.env'],
    ['content/updates/map', '../../node_modules'],
    ['public/media/sleutel.png', '../../.env'],
    ['public/media/map', '../../src'],
    ['content/updates/rond', '.'],
  ])('a link: %s → %s', (bestand, doel) => {
    symlinkSync(doel, join(root, bestand));
    neergezet.push(bestand);
    expect(stoptDeBouw()).toMatchObject([{ bestand, code: 'koppeling' }]);
  });

  test('a file of 10 MB is not read', () => {
    writeFileSync(join(root, 'content/updates/groot.md'), 'x'.repeat(10_000_000));
    neergezet.push('content/updates/groot.md');
    expect(stoptDeBouw()).toMatchObject([{ code: 'bestand-te-groot' }]);
  });

  test('a name that ends a line of a report', () => {
    const naam = 'content/updates/a\n::add-mask::b.md';
    cpSync(join(root, 'content/updates/2022-netwerktafel.md'), join(root, naam));
    neergezet.push(naam);
    const bevindingen = stoptDeBouw();
    expect(bevindingen.map((b) => b.code)).toContain('bestandsnaam');
    expect(JSON.stringify(bevindingen)).not.toContain('\\n');
  });
});

describe('the dev server runs on after a finding, but compiles no text that is not fit', () => {
  type Wacht = { transform: { handler: (code: string, id: string) => void } };
  const plugins: Wacht[] = [];
  void inhoudscontrole().hooks['astro:config:setup']?.({
    command: 'dev',
    config: { root: pathToFileURL(`${root}/`) },
    updateConfig: ({ vite }: { vite: { plugins: Wacht[] } }) => plugins.push(...vite.plugins),
    logger: console,
  } as unknown as HookParameters<'astro:config:setup'>);
  const compileer = (pad: string) => plugins[0]?.transform.handler(readFileSync(pad, 'utf8'), pad);

  test.each(Object.keys(gevallen).filter((bestand) => bestand.endsWith('.mdx')))(
    '%s',
    (bestand) => {
      expect(() => compileer(join('scripts/fixtures/vijandig', bestand))).toThrow(
        `FOUT ${bestand}`,
      );
    },
  );

  test('a text that is fit passes', () => {
    compileer('content/paginas/colofon.mdx');
  });
});

describe('the real build', { timeout: 300_000 }, () => {
  test.each([
    'content/paginas/omgeving.mdx',
    'content/paginas/beeld-uit-een-bestand.mdx',
    'content/updates/html-script.md',
    'public/media/logo.svg',
  ])('%s ends it with the finding and no output', (bestand) => {
    zetNeer(bestand);
    const { code, tekst } = bouw();
    expect(code).not.toBe(0);
    expect(tekst).toContain(`FOUT ${bestand}`);
    expect(tekst).not.toMatch(/\n\s+at .*\.(?:ts|js):\d+/);
    expect(tekst).not.toContain(sleutel);
    expect(existsSync(join(root, 'dist'))).toBe(false);
  });

  test('all at once end it with a finding for each', () => {
    for (const bestand of Object.keys(gevallen)) zetNeer(bestand);
    const { code, tekst } = bouw();
    expect(code).not.toBe(0);
    for (const bestand of Object.keys(gevallen)) expect(tekst).toContain(`FOUT ${bestand}`);
    expect(tekst).not.toMatch(/sleutel-/);
    expect(existsSync(join(root, 'dist'))).toBe(false);
  });

  test('text that only looks like code is shown as it is, and no key is anywhere in the output', () => {
    for (const bestand of listFiles('scripts/fixtures/onschuldig')) zetNeer(bestand, 'onschuldig');
    const { code, tekst } = bouw();
    expect(tekst).toContain('Complete!');
    expect(code).toBe(0);
    const lees = (pad: string) => readFileSync(join(root, 'dist', pad), 'utf8');
    expect(lees('lijkt-op-code/index.html')).toContain(
      'De waarde van import.meta.env.GEHEIM, process.env.GEHEIM, <code>import.meta.env.GEHEIM</code> en %GEHEIM% staat hier als tekst. En {process.env.GEHEIM} ook',
    );
    expect(lees('updates/2026-lijkt-op-code/index.html')).toContain(
      'En {process.env.GEHEIM} ook, net als ${GEHEIM}, &#60;%= GEHEIM %&#62;, {{ GEHEIM }} en a &#60; b.',
    );
    expect(lees('updates/2026-lijkt-op-code/index.html')).toContain(
      '<img src="/media/lijkt-op-code.webp" alt="Een blauw vlak met in het midden de tekst {process.env.GEHEIM}." width="1200" height="800" loading="lazy" decoding="async">',
    );
    expect(existsSync(join(root, 'dist/media/lijkt-op-code.webp'))).toBe(true);
    const lek = listFiles(join(root, 'dist')).filter((pad) =>
      [sleutel, uitEnv].some((waarde) => readFileSync(join(root, 'dist', pad)).includes(waarde)),
    );
    expect(lek).toEqual([]);
  });
});
