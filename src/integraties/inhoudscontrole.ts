import type { AstroIntegration } from 'astro';
import { fileURLToPath } from 'node:url';
import { finishBevindingen } from '#src/catalogus/bevindingen.ts';
import { formatRapport } from '#src/catalogus/rapport.ts';
import type { Bevinding } from '#src/inhoud/bevinding.ts';
import { readEntry } from '#src/inhoud/entry.ts';
import { checkAlles } from '../../scripts/check-alles.ts';

/** Checks all content before Astro reads any of it; stops the build with every finding in Dutch. */
export function inhoudscontrole(): AstroIntegration {
  return {
    name: 'inhoudscontrole',
    hooks: {
      'astro:config:setup': ({ command, config, logger, updateConfig }) => {
        updateConfig({ vite: { plugins: [paginawacht] } });
        const { bevindingen, aantal } = checkAlles(fileURLToPath(config.root));
        const fout = toFout(bevindingen, aantal);
        if (fout && command === 'build') throw fout;
        if (fout) logger.error(fout.message);
      },
    },
  };
}

/**
 * Refuses each text at the moment it would be compiled. A build never comes this far with a text that
 * is not fit; the dev server does, because it runs on after a finding.
 */
const paginawacht = {
  name: 'paginawacht',
  enforce: 'pre',
  transform: {
    filter: { id: /\.mdx$/ },
    handler(code: string, id: string) {
      const bestand = id.split('/').slice(-3).join('/');
      const fout = toFout(readEntry({ bestand, inhoud: code }).bevindingen, 1);
      if (fout) throw fout;
    },
  },
} as const;

function toFout(bevindingen: readonly Bevinding[], aantal: number): Error | undefined {
  const fouten = finishBevindingen(bevindingen.filter((b) => b.ernst === 'fout'));
  if (!fouten.length) return undefined;
  const rapport = `\n${formatRapport(fouten, aantal)}`;
  return Object.assign(new Error(rapport), { stack: '', bevindingen: fouten });
}
