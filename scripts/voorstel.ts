/**
 * Makes a branch and a pull request of the files of a form; runs in the only job that may write.
 * Needs nothing but Node, git and gh, so that no package runs beside the token.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { readVoorstel, toVerzoek } from './voorstel-lezen.ts';
import { writeUitvoer } from './uitvoer.ts';

const env = (naam: string): string => process.env[naam] ?? '';
const git = (...rest: string[]): string => execFileSync('git', rest, { encoding: 'utf8' });
const gh = (...rest: string[]): string => execFileSync('gh', rest, { encoding: 'utf8' }).trim();

const voorstel = readVoorstel(env('VOORSTEL'), {
  nummer: env('ISSUE_NUMMER'),
  soort: env('ISSUE_SOORT'),
  auteur: env('ISSUE_AUTEUR'),
  metApp: env('MET_APP') === 'true',
});
const { tak, titel, tekst } = toVerzoek(voorstel);

git('switch', '--force-create', tak);
for (const { bestand, inhoud } of voorstel.bestanden) {
  mkdirSync(dirname(bestand), { recursive: true });
  writeFileSync(bestand, inhoud, { flag: 'wx' });
  git('add', '--', bestand);
}
const wie = ['-c', 'user.name=Formulier', '-c', 'user.email=formulier@users.noreply.github.com'];
git(...wie, 'commit', '--message', `inhoud: ${titel}`);
gh('auth', 'setup-git');
git('push', '--force', 'origin', `HEAD:refs/heads/${tak}`);
const open = gh('pr', 'list', '--head', tak, '--state', 'open', '--json', 'url', '--jq', '.[].url');
const adres = open || gh('pr', 'create', `--head=${tak}`, `--title=${titel}`, `--body=${tekst}`);
writeUitvoer(
  'reactie',
  `Bedankt! Van je bericht is een voorstel gemaakt: ${adres}\n\nDe redactie kijkt er binnen drie werkdagen naar. Wil je iets veranderen? Pas dan je bericht hierboven aan; het voorstel verandert mee.`,
);
