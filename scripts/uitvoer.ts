import { appendFileSync } from 'node:fs';
import { randomUUID } from 'node:crypto';

/** Hands a value to the next step of a workflow; outside GitHub it is printed. */
export function writeUitvoer(naam: string, waarde: string): void {
  const bestand = process.env['GITHUB_OUTPUT'];
  const grens = randomUUID();
  if (bestand) appendFileSync(bestand, `${naam}<<${grens}\n${waarde}\n${grens}\n`);
  else console.log(`${naam}=${waarde}`);
}
