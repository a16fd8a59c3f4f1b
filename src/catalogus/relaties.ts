import { collecties, type Collectie } from '#src/schemas/velden.ts';
import type { Begrip, Lijsten, Praktijk, Regio, Update, Vraag } from './model.ts';
import { buildVerwanten, type Verwant } from './stamboom.ts';
import { verwijzingenOf } from './verwijzingen.ts';

/** Where something is used: one entry of the catalogue. */
export type Plek = { collectie: Collectie; id: string };

/** What a practice says about something it points at: the pointer with the practice itself. */
type MetPraktijk<T> = T & { praktijk: Praktijk };

/** A practice that shows a tip, and how. */
type Illustratie = MetPraktijk<Praktijk['tips'][number]>;

/** A practice that met an obstacle, and how it dealt with it. */
type Ervaring = MetPraktijk<Praktijk['knelpunten'][number]>;

/** Every relation, derived both ways from what is written on one side; keyed by id. */
export type Relaties = {
  praktijkenVanRegio: Map<string, Praktijk[]>;
  updatesVanRegio: Map<string, Update[]>;
  updatesVanPraktijk: Map<string, Update[]>;
  illustratiesVanTip: Map<string, Illustratie[]>;
  ervaringenMetKnelpunt: Map<string, Ervaring[]>;
  praktijkenVanThema: Map<string, Praktijk[]>;
  vragenBijKnelpunt: Map<string, Vraag[]>;
  vragenBijTip: Map<string, Vraag[]>;
  vragenBijRegio: Map<string, Vraag[]>;
  verwantenVanPraktijk: Map<string, Verwant[]>;
  buurregios: Map<string, Regio[]>;
  verwanteBegrippen: Map<string, Begrip[]>;
  plekkenVanBron: Map<string, Plek[]>;
  plekkenVanBegrip: Map<string, Plek[]>;
};

/** Derives all relations of lists that passed the checks; keeps the order of the lists. */
export function buildRelaties(lijsten: Lijsten): Relaties {
  const { regios, praktijken, begrippen, updates, vragen } = lijsten;
  const plekken = collectPlekken(lijsten);
  return {
    praktijkenVanRegio: groupBy(praktijken, (p) => (p.regio ? [p.regio] : [])),
    updatesVanRegio: groupBy(updates, (u) => (u.regio ? [u.regio] : [])),
    updatesVanPraktijk: groupBy(updates, (u) => u.praktijken),
    illustratiesVanTip: groupBy(
      metPraktijk(praktijken, (p) => p.tips),
      ({ tip }) => [tip],
    ),
    ervaringenMetKnelpunt: groupBy(
      metPraktijk(praktijken, (p) => p.knelpunten),
      ({ knelpunt }) => [knelpunt],
    ),
    praktijkenVanThema: groupBy(praktijken, (p) => p.themas),
    vragenBijKnelpunt: groupBy(vragen, (v) => v.knelpunten),
    vragenBijTip: groupBy(vragen, (v) => v.tips),
    vragenBijRegio: groupBy(vragen, regiosVanVraag(praktijken)),
    verwantenVanPraktijk: buildVerwanten(praktijken),
    buurregios: mirror(regios, (r) => r.vergelijkbaar),
    verwanteBegrippen: mirror(begrippen, (b) => b.verwant),
    plekkenVanBron: plekken('bronnen'),
    plekkenVanBegrip: plekken('begrippen'),
  };
}

/** Groups items under each key; an item appears once per key, in the order of the list. */
function groupBy<T>(items: T[], sleutels: (item: T) => string[]): Map<string, T[]> {
  const groepen = new Map<string, T[]>();
  for (const item of items)
    for (const sleutel of new Set(sleutels(item)))
      groepen.set(sleutel, [...(groepen.get(sleutel) ?? []), item]);
  return groepen;
}

/** A symmetric relation written on one side: each item with its partners, in the order of the list. */
function mirror<T extends { id: string }>(items: T[], partners: (item: T) => string[]) {
  const paren = items.flatMap((item) =>
    partners(item).flatMap((partner): [string, string][] => [
      [item.id, partner],
      [partner, item.id],
    ]),
  );
  return new Map(
    items.map((item) => {
      const ids = new Set(paren.filter(([van]) => van === item.id).map(([, naar]) => naar));
      return [item.id, items.filter((ander) => ids.has(ander.id))];
    }),
  );
}

/** The regions of the practices that answer a question. */
function regiosVanVraag(praktijken: Praktijk[]): (vraag: Vraag) => string[] {
  const regios = new Map(praktijken.map(({ id, regio }) => [id, regio]));
  return (vraag) => vraag.praktijken.flatMap(({ praktijk }) => regios.get(praktijk) ?? []);
}

/** Every pointer of every practice, each with the practice that wrote it. */
function metPraktijk<T>(praktijken: Praktijk[], van: (praktijk: Praktijk) => T[]) {
  return praktijken.flatMap((praktijk) => van(praktijk).map((punt) => ({ ...punt, praktijk })));
}

function collectPlekken(lijsten: Lijsten): (relatie: Collectie) => Map<string, Plek[]> {
  const verwijzingen = collecties.flatMap((collectie) =>
    lijsten[collectie].flatMap((item) =>
      verwijzingenOf({ collectie, data: item, tekst: item.tekst }).map(({ relatie, id }) => ({
        relatie,
        naar: id,
        plek: { collectie, id: item.id },
      })),
    ),
  );
  return (relatie) => {
    const gezien = new Set<string>();
    const uniek = verwijzingen.filter(({ relatie: r, naar, plek }) => {
      const sleutel = `${naar} ${plek.collectie} ${plek.id}`;
      return r === relatie && !gezien.has(sleutel) && gezien.add(sleutel);
    });
    const groepen = groupBy(uniek, ({ naar }) => [naar]);
    return new Map([...groepen].map(([id, groep]) => [id, groep.map(({ plek }) => plek)]));
  };
}
