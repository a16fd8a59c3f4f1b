import type { Analyse, Eenheid } from './analyse.ts';
import { weighSoort } from './soorten.ts';

/** A page found for one alternative, by any engine; higher scores are better. */
export type Vondst<T> = { id: string; score: number; waarde: T };

/** A page in the final order. */
export type Rang<T> = { id: string; score: number; waarde: T };

/** How to read a page while ranking: its address, its kind, and how many pages there are. */
export type Lezing<T> = {
  href: (waarde: T) => string;
  soort: (waarde: T) => string;
  aantal: number;
};

/** Looks for one text and returns the pages that match. */
export type Zoekfunctie<T> = (q: string) => Promise<Vondst<T>[]>;

/** Power of the part of a question a page covers. */
const DEKKING = 1.25;
/** Power of how rare a part of the question is, in the score of a page. */
const ZELDZAAM = 0.35;
/** Bonus for a page that is called what is asked for, as a part of the best score. */
const BESTE = 0.55;
/** Bonus for a page that holds the question word for word. */
const LETTERLIJK = 0.05;
/** What a second way to say the same adds to the best one. */
const OOK = 0.3;

/** What one part of the question found on a page. */
type Gevonden<T> = { score: number; w: number; waarde: T };

type Stand<T> = { som: number; dekking: number; top: number; waarde: T };

/**
 * Ranks pages: per part of the question the best alternative counts, others a little, weighted by how much of the
 * question a page covers; pages that are called so, and literal matches, get a bonus.
 * The kind of a page counts too, and more when the question names it.
 */
export async function rank<T>(
  { eenheden, beste, letterlijk, watIs, soorten }: Analyse,
  zoek: Zoekfunctie<T>,
  lezing: Lezing<T>,
): Promise<Rang<T>[]> {
  const bekend = eenheden.filter((e) => e.alternatieven.length);
  const totaal = sumWoorden(eenheden.filter(isTelbaar));
  if (!isGenoeg(sumWoorden(bekend), totaal, beste)) return [];
  const standen = new Map<string, Stand<T>>();
  for (const eenheid of bekend.filter((e) => !e.overal))
    addEenheid(eenheid, await findEenheid(eenheid, zoek), lezing, standen);
  const volledig = Math.max(...[...standen.values()].map((s) => s.dekking));
  const rijen = [...standen].map(([id, s]) => ({
    id,
    waarde: s.waarde,
    score: s.som * (s.dekking / volledig) ** DEKKING * weighSoort(lezing.soort(s.waarde), soorten),
  }));
  const top = Math.max(0, ...rijen.map((r) => r.score));
  for (const { href, sterk, woorden } of beste)
    for (const rij of rijen.filter((r) => lezing.href(r.waarde) === href))
      rij.score += BESTE * top * (watIs ? 1.7 : sterk ? 1 : 0.5) * (woorden / totaal) ** 2;
  await addLetterlijk(letterlijk, zoek, rijen, top);
  return rijen.sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
}

function sumWoorden(eenheden: Eenheid[]): number {
  return eenheden.reduce((som, e) => som + e.woorden, 0);
}

/** A number that the site does not have says nothing about what a question is about. */
function isTelbaar({ tekst, alternatieven }: Eenheid): boolean {
  return alternatieven.length > 0 || /\p{L}/u.test(tekst);
}

/** A question of which half is not on the site is about something else, unless it names a page that is no place. */
function isGenoeg(gevonden: number, totaal: number, beste: Analyse['beste']): boolean {
  const genoemd = beste.some(({ href, sterk }) => sterk && !href.startsWith('/regios/'));
  return gevonden > totaal / 2 || (genoemd && gevonden >= totaal / 2);
}

/** What the alternatives of one part found per page, and the most certain one. */
async function findEenheid<T>(
  { alternatieven }: Eenheid,
  zoek: Zoekfunctie<T>,
): Promise<Map<string, Gevonden<T>>> {
  const beste = new Map<string, Gevonden<T>>();
  const lijsten = await Promise.all(alternatieven.map(({ q }) => zoekZin(q, zoek)));
  lijsten.forEach((vondsten, i) => {
    const w = alternatieven[i]?.w ?? 0;
    for (const { id, score, waarde } of vondsten) {
      const eerder = beste.get(id) ?? { score: 0, w: 0, waarde };
      const nu = w * score;
      const beter = nu > eerder.score;
      beste.set(id, {
        score: Math.max(nu, eerder.score) + OOK * Math.min(nu, eerder.score),
        w: Math.max(w, eerder.w),
        waarde: beter ? waarde : eerder.waarde,
      });
    }
  });
  return beste;
}

/** Adds what was found for one part; a part that few pages have says more about the question. */
function addEenheid<T>(
  { woorden }: Eenheid,
  gevonden: Map<string, Gevonden<T>>,
  { aantal }: Lezing<T>,
  standen: Map<string, Stand<T>>,
): void {
  const zeldzaam = Math.log(1 + aantal / Math.max(1, gevonden.size));
  for (const [id, { score, w, waarde }] of gevonden) {
    const stand = standen.get(id) ?? { som: 0, dekking: 0, top: 0, waarde };
    stand.som += score * zeldzaam ** ZELDZAAM;
    stand.dekking += zeldzaam * woorden * w;
    if (score > stand.top) [stand.top, stand.waarde] = [score, waarde];
    standen.set(id, stand);
  }
}

/** Pages for words between quotation marks: those that hold them side by side, as good as for the words. */
async function zoekZin<T>(q: string, zoek: Zoekfunctie<T>): Promise<Vondst<T>[]> {
  if (!q.startsWith('"')) return zoek(q);
  const ids = new Set((await zoek(q)).map((v) => v.id));
  return ids.size ? (await zoek(q.slice(1, -1))).filter((v) => ids.has(v.id)) : [];
}

/** Pages that hold the question word for word, stop words included. */
async function addLetterlijk<T>(
  letterlijk: string,
  zoek: Zoekfunctie<T>,
  rijen: Rang<T>[],
  top: number,
): Promise<void> {
  if (!/^\S+( \S+){1,7}$/.test(letterlijk)) return;
  const gevonden = new Set((await zoek(`"${letterlijk}"`)).map((v) => v.id));
  for (const rij of rijen) if (gevonden.has(rij.id)) rij.score += LETTERLIJK * top;
}
