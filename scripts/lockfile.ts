/**
 * Completes package-lock.json after `npm install`: a registry that lacks the builds for other
 * systems makes npm leave optional packages out, and `npm ci` then refuses the lockfile. It also
 * writes down where each package comes from, which npm leaves out on some machines.
 * Run it after every change of dependencies: `npm run lockfile`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { naamOf, toAdres, type Pakket, type Pakketten } from './keten/slot.ts';

type Slot = { packages: Pakketten };

const systemen = ['darwin', 'win32', 'windows', 'linux', 'android', 'freebsd', 'openharmony'];
const processoren = 'arm64 x64 ia32 wasm32 ppc64 riscv64 s390x arm'.split(' ');

const slot = JSON.parse(readFileSync('package-lock.json', 'utf8')) as Slot;
let aantal = 0;
for (const [plek, pakket] of Object.entries(slot.packages))
  for (const [naam, versie] of Object.entries(pakket.optionalDependencies ?? {})) {
    if (!/^\d/.test(versie) || findVersie(plek, naam) === versie) continue;
    const bovenaan = `node_modules/${naam}`;
    const plaats = bovenaan in slot.packages ? `${plek}/${bovenaan}` : bovenaan;
    slot.packages[plaats] = toPakket(naam, versie, pakket);
    aantal++;
  }
for (const [plek, pakket] of Object.entries(slot.packages))
  if (plek && pakket.version && !pakket.resolved) slot.packages[plek] = withAdres(plek, pakket);
const [hoofd, ...rest] = Object.entries(slot.packages);
const gesorteerd = rest.sort(([a], [b]) => (a < b ? -1 : 1));
slot.packages = Object.fromEntries(hoofd ? [hoofd, ...gesorteerd] : gesorteerd);
writeFileSync('package-lock.json', `${JSON.stringify(slot, null, 2)}\n`);
console.log(`${aantal} pakketten aangevuld in package-lock.json`);

/** The version a package at `plek` would find, looking upwards as Node does. */
function findVersie(plek: string, naam: string): string | undefined {
  const hier = slot.packages[`${plek ? `${plek}/` : ''}node_modules/${naam}`];
  if (hier || !plek) return hier?.version;
  return findVersie(plek.replace(/\/?node_modules\/(@[^/]+\/)?[^/]+$/, ''), naam);
}

/** A package with its address where npm puts it: right after the version. */
function withAdres(plek: string, { version = '', ...rest }: Pakket): Pakket {
  return { version, resolved: toAdres(naamOf(plek), version), ...rest };
}

/** What npm itself would record: version and the system the name says. */
function toPakket(naam: string, version: string, { dev }: Pakket): Pakket {
  const staart = naam.split('/').at(-1) ?? '';
  const systeem = systemen.find((s) => staart.includes(s));
  const libc = staart.includes('musl') ? 'musl' : staart.includes('gnu') ? 'glibc' : undefined;
  return {
    version,
    cpu: [processoren.find((p) => staart.includes(p)) ?? 'x64'],
    ...(dev ? { dev } : {}),
    ...(libc ? { libc: [libc] } : {}),
    optional: true,
    ...(systeem ? { os: [systeem === 'windows' ? 'win32' : systeem] } : {}),
  };
}
