import { collecties } from '#src/schemas/velden.ts';
import { meldingen } from './meldingen.ts';
import { toMappentabel, toTabel, toVeldentabel } from './veldentabel.ts';

/** The parts of the editors’ guide that are made here, by the name between their markers. */
function onderdelenVan(): Map<string, string> {
  return new Map([
    ['mappen', toMappentabel()],
    ...collecties.map((c): [string, string] => [`velden ${c}`, toVeldentabel(c)]),
    [
      'meldingen',
      toTabel(
        ['melding', 'wat doe je?'],
        Object.values(meldingen).map(({ melding, doe }) => [melding, doe]),
      ),
    ],
  ]);
}

/** The guide with every made part filled in; throws when a marker is missing, open or unknown. */
export function fillHandleiding(tekst: string): string {
  const nog = onderdelenVan();
  const gevuld = tekst.replace(
    /<!-- begin ([a-z ]+) -->[\s\S]*?<!-- eind -->/g,
    (_, naam: string) => {
      const deel = nog.get(naam);
      if (deel === undefined) throw new Error(`De handleiding kent "${naam}" niet of twee keer.`);
      nog.delete(naam);
      return `<!-- begin ${naam} -->\n\n${deel}\n\n<!-- eind -->`;
    },
  );
  if (nog.size) throw new Error(`In de handleiding ontbreekt: ${[...nog.keys()].join(', ')}.`);
  return gevuld;
}
