import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * Packages that want to run a command while they are installed. `.npmrc` stops every one of them
 * (`ignore-scripts`); this says per package why the project works without. A new one fails the tests
 * until someone has read its script. `allowScripts` in package.json says the same to npm.
 */
export const installatiescripts: Record<string, string> = {
  esbuild: 'only looks whether its build for this system was installed, which npm does itself',
  'vnu-jar': 'fetches Java where there is none; the test of vnu then says that it was not run',
};

/** Packages on disk that have such a command, also when the lockfile does not say so. */
export function findInstallatiescripts(map = 'node_modules'): string[] {
  const plekken = globSync(`${map}/**/{*,@*/*}/package.json`, {
    exclude: (pad) => /(^|[\\/])(test|tests|fixtures)$/.test(pad),
  });
  const namen = plekken.flatMap((pad) => {
    const { name, version, scripts = {} } = readPakket(pad);
    const script = ['preinstall', 'install', 'postinstall'].some((soort) => scripts[soort]);
    const gyp = globSync(join(dirname(pad), 'binding.gyp')).length > 0;
    return name && version && (script || gyp) ? [name] : [];
  });
  return [...new Set(namen)].sort();
}

function readPakket(pad: string): {
  name?: string;
  version?: string;
  scripts?: Record<string, string>;
} {
  try {
    return JSON.parse(readFileSync(pad, 'utf8')) as ReturnType<typeof readPakket>;
  } catch {
    return {};
  }
}
