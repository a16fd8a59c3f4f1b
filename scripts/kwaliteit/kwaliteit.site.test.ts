import { describe, expect, test } from 'vitest';
import { buildCatalogus } from '#src/catalogus/build.ts';
import { checkBestanden } from '#src/catalogus/check-bestanden.ts';
import { readPeildag } from '#src/peildag.ts';
import { verwachteUitslagen } from '#src/views/kwaliteit-verwacht.ts';
import { readSite } from '../checks/site.ts';
import { readInhoud } from '../read-inhoud.ts';

const { pages, files } = readSite('dist');
const lees = (href: string) => {
  const main = pages.find((page) => page.href === href)?.root.querySelector('main');
  if (!main) throw new Error(`${href} bestaat niet.`);
  return { main, tekst: main.text.replace(/\s+/g, ' ') };
};
const kwaliteit = lees('/kwaliteit/');
const verklaring = lees('/toegankelijkheid/');

describe('a build that was not measured', () => {
  test('is what these tests look at', () => {
    expect(files.has('/kwaliteit/meting.json'), 'draai eerst npm run build').toBe(false);
  });

  test('says so, and what would be measured', () => {
    expect(kwaliteit.tekst).toContain('Deze versie van de site is nog niet gemeten.');
    expect(kwaliteit.main.querySelectorAll('table, time')).toEqual([]);
    for (const { naam, wat } of verwachteUitslagen)
      expect(kwaliteit.tekst).toMatch(new RegExp(`${naam}\\s*${wat.replaceAll('.', '\\.')}`));
  });

  test('has a statement with the same tools, and without figures', () => {
    expect(verklaring.tekst).toContain('Deze versie van de site is nog niet gemeten.');
    expect(verklaring.tekst).toContain('axe-core, IBM Equal Access, Siteimprove Alfa');
    expect(verklaring.tekst).not.toContain('De laatste meting');
  });
});

describe('the accessibility statement', () => {
  test('leads to the report and to where to report a problem', () => {
    for (const href of ['/kwaliteit/', '/meedoen/'])
      expect(verklaring.main.querySelector(`a[href="${href}"]`)?.text).toBeTruthy();
  });

  test('claims nothing that only a full audit can show', () => {
    expect(verklaring.tekst).toContain('A of B: nee.');
    expect(verklaring.tekst).toContain('Nog geen onafhankelijk bureau heeft de site onderzocht.');
    expect(verklaring.tekst).not.toMatch(/voldoet (?:volledig|gedeeltelijk|aan alle)/i);
  });

  test('says when it was last read, which is less than a year before this version', () => {
    const catalogus = buildCatalogus(checkBestanden(readInhoud()).entries);
    const gelezen = catalogus.opId.paginas.get('toegankelijkheid')?.nagekeken ?? '';
    expect(verklaring.main.querySelectorAll('time').map((t) => t.getAttribute('datetime'))).toEqual(
      [gelezen],
    );
    const dagen = (Date.parse(readPeildag(catalogus)) - Date.parse(gelezen)) / 86_400_000;
    expect(dagen, 'kijk content/paginas/toegankelijkheid.mdx na').toBeLessThanOrEqual(365);
  });
});
