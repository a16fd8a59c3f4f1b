import type { Writable } from 'node:stream';

/** What the prompts say in English, in Dutch of at most the same width, so that no line wraps. */
const woorden: [RegExp, string][] = [
  [/Search:/g, 'Zoek:'],
  [/to (?:select|navigate)/g, 'langslopen'],
  [/(Space\/Tab:|Tab:)(\S*) select/g, '$1$2 kies'],
  [/(Enter:\S*) confirm/g, '$1 klaar'],
  [/(Type:\S*) to search/g, 'Typ:\u001b[22m om te zoeken'],
  [/No matches found/g, 'Niets gevonden'],
  [/(\d+) match(?:es)?\)/g, '$1 over)'],
  [/(\d+) items selected/g, '$1 gekozen'],
  [/Please select at least one (?:item|option)\.?/g, 'Kies er minstens één.'],
];

/** The same stream, that speaks Dutch. */
export function toNederlands(stroom: NodeJS.WriteStream): Writable {
  return new Proxy(stroom, {
    get(doel, naam) {
      const eigen: unknown = Reflect.get(doel, naam, doel);
      if (naam === 'write')
        return (stuk: string | Uint8Array, ...rest: []) =>
          doel.write(typeof stuk === 'string' ? vertaal(stuk) : stuk, ...rest);
      return typeof eigen === 'function' ? (eigen as () => unknown).bind(doel) : eigen;
    },
  });
}

/** Replaces the English words of the prompts. */
function vertaal(tekst: string): string {
  return woorden.reduce((t, [van, naar]) => t.replace(van, naar), tekst);
}
