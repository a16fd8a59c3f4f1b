import type { Tekst } from '#src/inhoud/deel.ts';
import type { Velden } from '#src/inhoud/entry.ts';
import type { Collectie } from '#src/schemas/velden.ts';
import type { Relaties } from './relaties.ts';

/** An entry as the domain sees it: its fields, its id and its text. */
export type Item<C extends Collectie> = Velden<C> & { id: string; bestand: string; tekst: Tekst };

/** A region that shows how education, youth help and care work together. */
export type Regio = Item<'regios'>;
/** A practice others can use. */
export type Praktijk = Item<'praktijken'>;
/** One of the nine tips. */
export type Tip = Item<'tips'>;
/** A term with its definition. */
export type Begrip = Item<'begrippen'>;
/** A question policymakers have, answered with practices. */
export type Vraag = Item<'vragen'>;
/** An obstacle several practices met. */
export type Knelpunt = Item<'knelpunten'>;
/** A theme of the closed list. */
export type Thema = Item<'themas'>;
/** A source. */
export type Bron = Item<'bronnen'>;
/** A dated piece of news. */
export type Update = Item<'updates'>;

/** All items per collection, each list in its reading order. */
export type Lijsten = { [C in Collectie]: Item<C>[] };

/** Every item of every collection by its id. */
export type Index = { [C in Collectie]: Map<string, Item<C>> };

/** The whole catalogue: every item in order and by id, and every relation both ways. */
export type Catalogus = Lijsten & { opId: Index; relaties: Relaties };
