/**
 * First step of the check of a pull request. Looks at what it touches and, when that is only
 * content, lays its files over a clean copy of main. Runs main's own code; the pull request is data.
 *
 *     node scripts/github/acties/controle.ts <voorstel> <basis> <rapport>
 */
import { execFileSync } from 'node:child_process';
import { appendFileSync, copyFileSync, lstatSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import {
  classifyVoorstel,
  formatWeigeringen,
  readWijzigingen,
  toonPad,
  type Wijziging,
} from '../voorstel.ts';

const [voorstel = '', basis = '', rapport = ''] = process.argv.slice(2);

const wijzigingen = readWijzigingen(
  execFileSync(
    'git',
    ['-C', voorstel, 'diff', '--raw', '-z', '--no-renames', '--no-ext-diff', 'HEAD^1', 'HEAD'],
    { encoding: 'utf8', maxBuffer: 50_000_000 },
  ),
);
const { soort, geweigerd } = classifyVoorstel(wijzigingen);
for (const { pad, gebeurd } of wijzigingen) console.log(`${gebeurd}: ${toonPad(pad)}`);

mkdirSync(rapport, { recursive: true });
if (soort === 'inhoud') wijzigingen.forEach(neemOver);
if (soort === 'geweigerd') writeFileSync(join(rapport, 'rapport.md'), formatWeigeringen(geweigerd));
// What the report is about; the check reports faults elsewhere all the same.
writeFileSync('nakijken', wijzigingen.map((w) => w.pad).join('\0'));
if (process.env['GITHUB_OUTPUT']) appendFileSync(process.env['GITHUB_OUTPUT'], `soort=${soort}\n`);
console.log(`Soort voorstel: ${soort}`);
process.exitCode = soort === 'geweigerd' ? 1 : 0;

/** Copies or removes one file; its name already passed the patterns. */
function neemOver({ pad, gebeurd }: Wijziging): void {
  const naar = join(basis, pad);
  if (gebeurd === 'weg') {
    rmSync(naar, { force: true });
    return;
  }
  const van = join(voorstel, pad);
  if (!lstatSync(van).isFile()) throw new Error(`${toonPad(pad)} is geen gewoon bestand.`);
  mkdirSync(dirname(naar), { recursive: true });
  copyFileSync(van, naar);
}
