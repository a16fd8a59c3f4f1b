import { lstatSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Most a preview may be: files, and bytes together. */
const GRENS = { bestanden: 20_000, bytes: 500_000_000 };

/** The address of the preview of a pull request, from a setting like `https://{nummer}.example.nl/`. */
export function toVoorbeeldadres(sjabloon: string, nummer: number): string {
  if (!Number.isSafeInteger(nummer) || nummer < 1) throw new Error(`Geen nummer: ${nummer}`);
  const adres = new URL(vulIn(sjabloon, nummer));
  if (adres.protocol !== 'https:') throw new Error('Een voorbeeld staat op een https-adres.');
  return adres.href;
}

/** Puts the number of a pull request in a setting; without a place for it previews would collide. */
export function vulIn(sjabloon: string, nummer: number): string {
  if (!sjabloon.includes('{nummer}'))
    throw new Error('Zet {nummer} in VOORBEELD_ADRES en VOORBEELD_NAAR.');
  return sjabloon.replaceAll('{nummer}', String(nummer));
}

/** Refuses a preview with links or far too much in it, and keeps search engines away from it. */
export function bereidVoor(map: string): void {
  const namen = readdirSync(map, { recursive: true, encoding: 'utf8' });
  let bytes = 0;
  for (const naam of namen) {
    const feiten = lstatSync(join(map, naam));
    if (!feiten.isFile() && !feiten.isDirectory())
      throw new Error(`Het voorbeeld bevat iets dat geen bestand is: ${JSON.stringify(naam)}`);
    bytes += feiten.size;
  }
  if (namen.length > GRENS.bestanden || bytes > GRENS.bytes)
    throw new Error(`Het voorbeeld is te groot: ${namen.length} bestanden, ${bytes} bytes.`);
  writeFileSync(join(map, 'robots.txt'), 'User-agent: *\nDisallow: /\n');
}
