import type { AstroIntegration } from 'astro';
import { readFileSync, writeFileSync } from 'node:fs';
import { posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { formatVingerafdruk, readVingerafdruk } from '../../scripts/bouw/vingerafdruk.ts';

/** The service worker, which must stand at the top of the site under a fixed name. */
const WERKER = 'sw.js';

/** Builds the service worker with the site, then gives it the version of all that was built. Must come last. */
export function offline(): AstroIntegration {
  return {
    name: 'offline',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { plugins: [werkerplugin] } });
      },
      'astro:build:done': ({ dir }) => {
        const bestand = new URL(WERKER, dir);
        const versie = formatVingerafdruk(readVingerafdruk(fileURLToPath(dir))).slice(0, 16);
        const code = readFileSync(bestand, 'utf8');
        if (!code.includes('__VERSIE__'))
          throw new Error(`${WERKER} heeft geen plaats voor een versie.`);
        writeFileSync(bestand, code.replace('__VERSIE__', versie));
      },
    },
  };
}

const bron = fileURLToPath(new URL('../components/offline/werker.ts', import.meta.url)).replaceAll(
  '\\',
  '/',
);

/** Puts the worker in one file: what it imports is its own copy, not a part it shares with pages. */
const werkerplugin = {
  name: 'offline-werker',
  apply: 'build',
  enforce: 'pre',
  buildStart(this: Bouwstap) {
    if (this.environment.name === 'client')
      this.emitFile({ type: 'chunk', id: bron, fileName: WERKER });
  },
  resolveId(naam: string, vanaf: string | undefined): string | undefined {
    return vanaf === bron ? `${posix.join(posix.dirname(bron), naam)}?werker` : undefined;
  },
} as const;

type Bouwstap = {
  environment: { name: string };
  emitFile: (bestand: { type: 'chunk'; id: string; fileName: string }) => string;
};
