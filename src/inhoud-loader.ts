import type { Loader } from 'astro/loaders';
import { globSync, readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { finishBevindingen } from '#src/catalogus/bevindingen.ts';
import { formatRapport } from '#src/catalogus/rapport.ts';
import { readEntry, plekOfBestand } from '#src/inhoud/entry.ts';
import { versieOf } from '#src/inhoud/versie.ts';
import type { Collectie } from '#src/schemas/velden.ts';

/** Astro loader that reads `content/<collectie>/` as data; no file is ever compiled or evaluated. */
export function inhoudLoader(collectie: Collectie): Loader {
  return {
    name: 'inhoud',
    async load(context) {
      const { store, config, logger, watcher } = context;
      const root = fileURLToPath(config.root);
      const versie = versieOf(collectie);
      const lees = async (pad: string) => {
        const bestand = relative(root, pad).replaceAll('\\', '/');
        const inhoud = readFileSync(pad, 'utf8');
        const digest = context.generateDigest(`${versie}\n${inhoud}`);
        const { id } = plekOfBestand(bestand);
        if (store.get(id)?.digest === digest) return id;
        const { entry, bevindingen } = readEntry({ bestand, inhoud });
        if (!entry || bevindingen.some((b) => b.ernst === 'fout'))
          throw new Error(`\n${formatRapport(finishBevindingen(bevindingen), 1)}`);
        const data = await context.parseData({ id, data: { ...entry.data, tekst: entry.tekst } });
        store.set({ id, data, digest, filePath: bestand });
        return id;
      };
      const paden = globSync(`${root}content/${collectie}/[!_]*.{md,mdx,yaml}`).sort();
      const gelezen = new Set<string>();
      for (const pad of paden) gelezen.add(await lees(pad));
      for (const id of store.keys()) if (!gelezen.has(id)) store.delete(id);
      const hoortErbij = (pad: string) =>
        plekOfBestand(relative(root, pad).replaceAll('\\', '/')).collectie === collectie;
      const herlees = (pad: string) => {
        if (hoortErbij(pad)) lees(pad).catch((fout: Error) => logger.error(fout.message));
      };
      watcher?.on('change', herlees);
      watcher?.on('add', herlees);
      watcher?.on('unlink', (pad) => {
        if (hoortErbij(pad)) store.delete(plekOfBestand(relative(root, pad)).id);
      });
    },
  };
}
