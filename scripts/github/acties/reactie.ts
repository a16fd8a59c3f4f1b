/** Places the one comment on a pull request. `rapport/` is data of the run; nothing in it is run. */
import { closeSync, existsSync, fstatSync, openSync, readSync } from 'node:fs';
import { readApi } from '../api.ts';
import { placeReactie } from '../bericht.ts';
import { REACTIEMERK, toReactie } from '../reactie.ts';
import { toVoorbeeldadres } from '../voorbeeld.ts';

/** Most bytes read of any file of the run. */
const MEESTE_BYTES = 200_000;

const omgeving = process.env;
const nummer = Number(omgeving['NUMMER']);
const repository = `${omgeving['GITHUB_SERVER_URL'] ?? 'https://github.com'}/${omgeving['GITHUB_REPOSITORY'] ?? ''}`;
const rapport = lees('rapport/rapport.md');
const voorbeeld = omgeving['VOORBEELD_ADRES'];
const soort = omgeving['SOORT'] === 'inhoud' ? 'inhoud' : 'code';
const tekst = toReactie(
  {
    soort,
    geslaagd: omgeving['CONCLUSIE'] === 'success',
    bouwMislukt: /"bouw":"failure"/.test(lees('rapport/uitslag.json') ?? ''),
    ...(rapport ? { rapport } : {}),
  },
  {
    mijnVoorstellen: `${repository}/pulls?q=is%3Apr+author%3A%40me`,
    handleiding: `${repository}/blob/HEAD/content/README.md`,
    ...(voorbeeld && soort === 'inhoud' ? { voorbeeld: toVoorbeeldadres(voorbeeld, nummer) } : {}),
  },
);
await placeReactie(readApi(omgeving), nummer, REACTIEMERK, tekst);

/** The start of an ordinary file; undefined when there is none. */
function lees(pad: string): string | undefined {
  if (!existsSync(pad)) return undefined;
  const bestand = openSync(pad, 'r');
  try {
    if (!fstatSync(bestand).isFile()) return undefined;
    const buffer = Buffer.alloc(MEESTE_BYTES);
    return buffer.toString('utf8', 0, readSync(bestand, buffer, 0, MEESTE_BYTES, 0));
  } finally {
    closeSync(bestand);
  }
}
