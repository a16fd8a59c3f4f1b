import type { AstroIntegration } from 'astro';
import { checkBestanden } from '#src/catalogus/check-bestanden.ts';
import { formatRapport } from '#src/catalogus/rapport.ts';
import { checkAdressen } from '../../scripts/check-adressen.ts';
import { readInhoud } from '../../scripts/read-inhoud.ts';

/** Checks all content before Astro reads any of it; stops the build with every finding in Dutch. */
export function inhoudscontrole(): AstroIntegration {
  return {
    name: 'inhoudscontrole',
    hooks: {
      'astro:config:setup': ({ command, logger }) => {
        const bestanden = readInhoud('content');
        const { bevindingen, entries } = checkBestanden(bestanden);
        const fouten = bevindingen.filter((b) => b.ernst === 'fout');
        if (!fouten.length) fouten.push(...checkAdressen(entries));
        if (!fouten.length) return;
        const rapport = `\n${formatRapport(fouten, bestanden.length)}`;
        if (command === 'build') throw Object.assign(new Error(rapport), { stack: '' });
        logger.error(rapport);
      },
    },
  };
}
