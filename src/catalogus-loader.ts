import { getCollection, type CollectionEntry } from 'astro:content';
import { buildCatalogus } from '#src/catalogus/build.ts';
import type { Catalogus } from '#src/catalogus/model.ts';
import type { Entry } from '#src/inhoud/entry.ts';
import { readTekst } from '#src/inhoud/tekst.ts';
import { collecties } from '#src/schemas/velden.ts';

let gebouwd: Promise<Catalogus> | undefined;

/** The catalogue of this build, made once; in dev it is made anew so that edits show. */
export function loadCatalogus(): Promise<Catalogus> {
  if (import.meta.env.DEV) return readCatalogus();
  return (gebouwd ??= readCatalogus());
}

async function readCatalogus(): Promise<Catalogus> {
  const lijsten = await Promise.all(collecties.map((collectie) => getCollection(collectie)));
  return buildCatalogus(lijsten.flat().map(toEntry));
}

function toEntry(entry: CollectionEntry<(typeof collecties)[number]>): Entry {
  const { collection: collectie, id } = entry;
  const bestand = entry.filePath ?? `content/${collectie}/${id}`;
  if (entry.collection === 'paginas')
    return {
      collectie,
      id,
      bestand,
      data: entry.data,
      tekst: readTekst(bestand, entry.body ?? '').tekst,
    };
  const { tekst = [], ...data } = entry.data;
  return { collectie, id, bestand, data, tekst };
}
