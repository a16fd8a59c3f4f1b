/** Builds this project twice, in surroundings that have nothing in common, and compares every byte: `npm run herhaalbaar`. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bouw, maakKopie } from './bouw/kopie.ts';
import { omgevingen } from './bouw/omgevingen.ts';
import { formatVingerafdruk, readVingerafdruk, vergelijk } from './bouw/vingerafdruk.ts';

const map = mkdtempSync(join(tmpdir(), 'herhaalbaar-'));
try {
  const afdrukken = [];
  for (const { naam, omgeving } of omgevingen) {
    console.log(`Bouwen in ${naam}: ${JSON.stringify(omgeving)}`);
    afdrukken.push(readVingerafdruk(await bouw(maakKopie(join(map, naam)), omgeving)));
  }
  const [een = new Map(), ander = new Map()] = afdrukken;
  const verschillen = vergelijk(een, ander);
  console.log(
    verschillen.length
      ? `${verschillen.length} van ${een.size} bestanden verschillen:\n${verschillen.join('\n')}`
      : `Alle ${een.size} bestanden zijn gelijk. Vingerafdruk: ${formatVingerafdruk(een)}`,
  );
  process.exitCode = verschillen.length || !een.size ? 1 : 0;
} finally {
  rmSync(map, { recursive: true, force: true });
}
