import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { meegeleverd, type Meegeleverd } from '#src/meegeleverd.ts';

/** One package as the colofon lists it, with the text of its licence. */
export type Licentieregel = Meegeleverd & { versie: string; licentie: string; tekst: string };

/** Reads version, licence and text of everything that is part of the site, by name. */
export function readLicenties(map = 'node_modules'): Licentieregel[] {
  return meegeleverd.map((pakket) => {
    const plek = join(map, pakket.naam);
    const { version, license } = JSON.parse(readFileSync(join(plek, 'package.json'), 'utf8')) as {
      version: string;
      license: string;
    };
    const [bestand] = globSync(['LICENSE', 'LICENSE.*', 'LICENSE/LICENSE'], {
      cwd: plek,
      withFileTypes: true,
    }).filter((b) => b.isFile());
    if (!bestand) throw new Error(`Bij ${pakket.naam} staat geen tekst van de licentie.`);
    const tekst = readFileSync(join(bestand.parentPath, bestand.name), 'utf8').trim();
    return { ...pakket, versie: version, licentie: license, tekst };
  });
}

/** All licences as one plain text, for whoever passes the site on. */
export function formatLicenties(regels: Licentieregel[]): string {
  const stukken = regels.map(({ naam, versie, licentie, waarvoor, bevat = {}, tekst }) =>
    [
      `${naam} ${versie}: ${waarvoor}`,
      `Licentie: ${licentie}`,
      ...Object.entries(bevat).map(([soort, namen]) => `Bevat (${soort}): ${namen.join(', ')}`),
      '',
      tekst,
    ].join('\n'),
  );
  const kop = 'Wat anderen maakten en op deze site meekomt, met de licentie waaronder dat mag.';
  return `${[kop, ...stukken].join(`\n\n${'='.repeat(72)}\n\n`)}\n`;
}
