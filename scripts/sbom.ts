/** Writes sbom.cdx.json, the list of all packages of the lockfile: `npm run sbom`. */
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { readSlot } from './keten/read-slot.ts';
import { naamOf } from './keten/slot.ts';
import { normalizeSbom, type Sbom } from './keten/sbom.ts';

const lees = (opdracht: string, ...argumenten: string[]) =>
  execFileSync(opdracht, argumenten, {
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    env: { ...process.env, TZ: 'UTC' },
    shell: process.platform === 'win32' && opdracht === 'npm',
  });

const uitvoer = process.argv[2] ?? 'sbom.cdx.json';
const ruw = lees('npm', 'sbom', '--sbom-format', 'cyclonedx', '--package-lock-only');
const { name } = JSON.parse(readFileSync('package.json', 'utf8')) as { name: string };
const licenties = new Map(
  Object.entries(readSlot()).flatMap(([plek, { version = '', license }]): [string, string][] =>
    plek && license ? [[`${naamOf(plek)}@${version}`, license]] : [],
  ),
);
const moment = lees(
  'git',
  'log',
  '-1',
  '--format=%cd',
  '--date=format-local:%Y-%m-%dT%H:%M:%SZ',
).trim();
const sbom = normalizeSbom(JSON.parse(ruw) as Sbom, { naam: name, moment, licenties });
writeFileSync(uitvoer, `${JSON.stringify(sbom, null, 2)}\n`);
console.log(`${sbom.components.length} pakketten in ${uitvoer}`);
