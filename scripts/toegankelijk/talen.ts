/** A block of text and the language it is said to be in. */
export type Taalblok = { taal: string; tekst: string };

/** English words that Dutch does not have, and that any English sentence has a few of. */
const engels = new Set(
  'the and for with from by to your their our its my this that these are were not how why who which what between through about into at you can will has have been using keep add create change changes propose request private address addresses'.split(
    ' ',
  ),
);

/** Names of others that are English; a name keeps its language. */
const namen = ['Magazine on the spot'];

/** Words that stand close together in one phrase. */
const DICHTBIJ = 3;

/** English phrases that are not marked as English. */
export function checkTaal(blokken: readonly Taalblok[]): string[] {
  return blokken
    .filter(({ taal }) => !taal.startsWith('en'))
    .flatMap(({ tekst }) => {
      const zonder = namen.reduce((rest, naam) => rest.replaceAll(naam, ''), tekst);
      const woorden = zonder.match(/\p{L}+(?:’\p{L}+)*/gu) ?? [];
      const plekken = woorden.flatMap((woord, i) => (engels.has(woord.toLowerCase()) ? [i] : []));
      const plek = plekken.find((i, n) => i - (plekken[n - 1] ?? -DICHTBIJ) < DICHTBIJ);
      if (plek === undefined) return [];
      return [`English: “${woorden.slice(Math.max(0, plek - 3), plek + 4).join(' ')}”`];
    });
}

/** Every run of text with the language that holds for it. Runs in the page. */
export function readTaalblokken(): Taalblok[] {
  const stukken: (Taalblok & { blok: Element })[] = [];
  const boom = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (boom.nextNode()) {
    const { parentElement: om, nodeValue: tekst } = boom.currentNode;
    if (!om || !tekst?.trim() || om.closest('script, style, code, noscript')) continue;
    let blok = om;
    while (blok.parentElement && getComputedStyle(blok).display === 'inline')
      blok = blok.parentElement;
    const taal = om.closest('[lang]')?.getAttribute('lang') ?? '';
    const vorige = stukken.at(-1);
    if (vorige?.blok === blok && vorige.taal === taal) vorige.tekst += ` ${tekst}`;
    else stukken.push({ blok, taal, tekst });
  }
  return stukken.map(({ taal, tekst }) => ({ taal, tekst }));
}
