/** One package in package-lock.json, as far as the rules read it. */
export type Pakket = {
  version?: string;
  resolved?: string;
  integrity?: string;
  license?: string;
  dev?: boolean;
  optional?: boolean;
  hasInstallScript?: boolean;
  cpu?: string[];
  os?: string[];
  libc?: string[];
  optionalDependencies?: Record<string, string>;
};

/** The packages of package-lock.json by their place in `node_modules`; the project itself is `''`. */
export type Pakketten = Record<string, Pakket>;

/** Name of the package at a place such as `node_modules/a/node_modules/@b/c`. */
export function naamOf(plek: string): string {
  return plek.slice(plek.lastIndexOf('node_modules/') + 'node_modules/'.length);
}

/** Where npm’s own registry keeps a version of a package. */
export function toAdres(naam: string, versie: string): string {
  return `https://registry.npmjs.org/${naam}/-/${naam.split('/').at(-1)}-${versie}.tgz`;
}

/**
 * What lockfile-lint does not look at, because it skips a package without address or hash: every
 * package has both. Only a build for another system may lack the hash, when its registry did not
 * have it; the package that asks for it then fixes its version and has a hash itself.
 */
export function checkSlot(pakketten: Pakketten): string[] {
  return Object.entries(pakketten).flatMap(([plek, pakket]) => {
    if (!plek) return [];
    const naam = naamOf(plek);
    const { version = '', resolved, integrity } = pakket;
    return [
      ...(isVast(version) ? [] : [`${plek}: geen vaste versie`]),
      ...(resolved === toAdres(naam, version)
        ? []
        : [`${plek}: komt van ${resolved ?? 'nergens'}`]),
      ...(integrity?.startsWith('sha512-') || isVoorAnderSysteem(pakketten, naam, pakket)
        ? []
        : [`${plek}: geen sha512`]),
    ];
  });
}

/** Every version in package.json that is not one exact version, as `naam versie`. */
export function findLosseVersies(pakketJson: Record<string, unknown>): string[] {
  const soorten = ['dependencies', 'devDependencies', 'optionalDependencies', 'peerDependencies'];
  return soorten.flatMap((soort) =>
    Object.entries((pakketJson[soort] ?? {}) as Record<string, string>)
      .filter(([, versie]) => !isVast(versie))
      .map(([naam, versie]) => `${naam} ${versie}`),
  );
}

/** The package that asks for `naam` as a build for one system, with the version it asks for. */
export function findVrager(
  pakketten: Pakketten,
  naam: string,
  versie: string | undefined,
): Pakket | undefined {
  return Object.values(pakketten).find(
    (p) => p.integrity && versie && p.optionalDependencies?.[naam] === versie,
  );
}

function isVoorAnderSysteem(pakketten: Pakketten, naam: string, pakket: Pakket): boolean {
  const { optional = false, os = [], cpu = [], libc = [], version } = pakket;
  const elders =
    (os.length > 0 && !os.includes('linux')) ||
    (cpu.length > 0 && !cpu.includes('x64')) ||
    (libc.length > 0 && !libc.includes('glibc'));
  return optional && elders && findVrager(pakketten, naam, version) !== undefined;
}

function isVast(versie: string): boolean {
  return /^\d+\.\d+\.\d+(-[\w.]+)?(\+[\w.]+)?$/.test(versie);
}
