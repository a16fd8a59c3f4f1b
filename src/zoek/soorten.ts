/** How much a kind of page counts: a reader wants practices and tips before terms and news. */
const gewichten: Record<string, number> = {
  Thema: 1.25,
  Tip: 1.25,
  Vraag: 0.85,
  Overzicht: 0.8,
  Knelpunt: 0.85,
  Update: 0.7,
  Pagina: 0.5,
  Begrip: 0.7,
};

/** Words that ask for pages of one kind; `vragen` is left out, because children have those too. */
const woorden: Record<string, string> = {
  praktijken: 'Praktijk',
  voorbeelden: 'Praktijk',
  regios: 'Regio',
  tips: 'Tip',
  begrippen: 'Begrip',
  knelpunten: 'Knelpunt',
  themas: 'Thema',
  nieuws: 'Update',
  updates: 'Update',
};

/** What a kind gains when the question names it. */
const GENOEMD = 2.25;

/** The kinds of pages that a question names, from its folded words. */
export function findSoorten(vormen: readonly string[]): string[] {
  return vormen.flatMap((vorm) => woorden[vorm] ?? []);
}

/** How much a page of a kind counts, 1 as a rule, when the question names these kinds. */
export function weighSoort(soort: string, genoemd: readonly string[]): number {
  return (gewichten[soort] ?? 1) * (genoemd.includes(soort) ? GENOEMD : 1);
}
