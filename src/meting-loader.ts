import { readFileSync } from 'node:fs';
import { metingSchema, type Meting } from '#src/schemas/meting.ts';

/** What a run of the tests found, from the file `KWALITEIT` names; without it this build was not measured. */
export function loadMeting(pad = process.env['KWALITEIT']): Meting | undefined {
  if (!pad) return undefined;
  try {
    return metingSchema.parse(JSON.parse(readFileSync(pad, 'utf8')));
  } catch (fout) {
    throw new Error(`KWALITEIT noemt ${pad}, en dat is geen meting. ${String(fout)}`, {
      cause: fout,
    });
  }
}
