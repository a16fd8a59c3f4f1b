import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { awaitBouw, bouw, maakKopie, startBouw } from './kopie.ts';
import { omgevingen } from './omgevingen.ts';
import { createProefzin } from './proefzin.ts';
import { readVingerafdruk, vergelijk } from './vingerafdruk.ts';

/** A build takes six seconds on a machine that does nothing else; these wait much longer. */
const geduld = { timeout: 600_000 };

const { naam = '', omgeving } = omgevingen[1] ?? {};
const tijdelijk = mkdtempSync(join(tmpdir(), 'bouw-'));
const map = maakKopie(join(tijdelijk, naam));
const gebouwd = readVingerafdruk('dist');
const dist = () => readVingerafdruk(join(map, 'dist'));
afterAll(() => {
  rmSync(tijdelijk, { recursive: true, force: true });
});

describe('a build in another folder, time zone and language', () => {
  test('gives the same bytes', geduld, async () => {
    await bouw(map, omgeving);
    expect(vergelijk(gebouwd, dist())).toEqual([]);
  });

  test('that fails on the content leaves dist as it was', geduld, async () => {
    const bestand = join(map, 'content/paginas/over.mdx');
    const goed = readFileSync(bestand, 'utf8');
    appendFileSync(bestand, '\n<Onbekend />\n');
    const { code, tekst } = await awaitBouw(startBouw(map));
    writeFileSync(bestand, goed);
    expect(code).toBe(1);
    expect(tekst).toContain('FOUT content/paginas/over.mdx');
    expect(vergelijk(gebouwd, dist())).toEqual([]);
  });

  test('that fails halfway leaves dist as it was', geduld, async () => {
    const bestand = join(map, 'src/pages/zoeken/index.astro');
    const goed = readFileSync(bestand, 'utf8');
    writeFileSync(bestand, goed.replace('---\n', "---\nthrow new Error('halverwege');\n"));
    const { code, tekst } = await awaitBouw(startBouw(map));
    writeFileSync(bestand, goed);
    expect(code).toBe(1);
    expect(tekst).toContain('halverwege');
    expect(vergelijk(gebouwd, dist())).toEqual([]);
  });

  test.each(['Syncing content', 'sitemap-index.xml'])(
    'that is killed at “%s” leaves dist as it was',
    geduld,
    async (moment) => {
      const zin = createProefzin(map);
      zin.zet(true);
      const proces = startBouw(map);
      proces.stdout?.on('data', (deel) => String(deel).includes(moment) && proces.kill('SIGKILL'));
      const { code } = await awaitBouw(proces);
      zin.zet(false);
      expect(code).toBeNull();
      expect(vergelijk(gebouwd, dist())).toEqual([]);
    },
  );

  test('that follows on killed builds is right', geduld, async () => {
    await bouw(map);
    expect(vergelijk(gebouwd, dist())).toEqual([]);
  });
});
