import type { Bestand, Entry } from '#src/inhoud/entry.ts';
import { buildCatalogus } from './build.ts';
import { checkBestanden } from './check-bestanden.ts';
import type { Catalogus } from './model.ts';

/** A practice with the least a practice needs; `extra` replaces or adds fields, `tekst` is the text. */
export function praktijkBestand(id: string, extra = '', tekst = 'Een tekst.'): Bestand {
  const velden = new Map(
    Object.entries({
      titel: `titel: Praktijk ${id}`,
      samenvatting: 'samenvatting: Een praktijk in één zin. En nog een.',
      bronnen: 'bronnen: [S1]',
      gemeenten: 'gemeenten: [Almere]',
      domeinen: 'domeinen: [onderwijs, jeugdhulp]',
      schoolsoorten: 'schoolsoorten: [basisonderwijs]',
      inzet: 'inzet: [licht]',
      stand: 'stand: { status: lopend, per: 2021, bron: [S1] }',
      looptijd: 'looptijd: { start: 2018 }',
      geldstromen: 'geldstromen: [{ soort: gemeente, bron: [S1] }]',
      programmapraktijk: 'programmapraktijk: { antwoord: nee }',
      nagekeken: 'nagekeken: 2026-11-22',
    }),
  );
  for (const regel of extra.split('\n').filter(Boolean))
    velden.set(regel.split(':')[0] ?? '', regel);
  return {
    bestand: `content/praktijken/${id}.mdx`,
    inhoud: `---\n${[...velden.values()].join('\n')}\n---\n${tekst}\n`,
  };
}

/** A small catalogue without faults: one region, two practices, nine tips and one of each other kind. */
export function voorbeeldBestanden(): Bestand[] {
  const tips = Array.from({ length: 9 }, (_, i) => ({
    bestand: `content/tips/tip-${i + 1}.mdx`,
    inhoud: `---\nnummer: ${i + 1}\ntitel: Tip ${i + 1}\nkern: Doe iets.\nwaarom: Het helpt.\nvragen: [Een?, Twee?, Drie?]\nbronnen: [S1]\nnagekeken: 2026-11-22\n---\nZo doe je dat.\n`,
  }));
  return [
    ...tips,
    praktijkBestand(
      'oud',
      'regio: almere\ntips: [{ tip: tip-1, hoe: Zo., bron: [S1] }]\nthemas: [opvang]\nknelpunten: [{ knelpunt: tijd, aanpak: Vaste uren., opgelost: deels, bron: [S1] }]',
      'Dit is <Begrip id="jgz">zorg</Begrip>.<Bron id="S1"/>\n\n## Hoe werkt het?\n\nZo.',
    ),
    praktijkBestand(
      'nieuw',
      'verwant: [{ praktijk: oud, soort: voortgekomen-uit, jaar: 2018, bron: [S1] }]',
    ),
    {
      bestand: 'content/regios/almere.mdx',
      inhoud:
        '---\nnaam: Almere\nsoort: inspiratieregio\nsamenvatting: Een stad.\nprovincies: [Flevoland]\ngemeenten: [{ naam: Almere, code: "0034", zeker: kern }]\nligging: { lon: 5.2, lat: 52.3 }\nsinds: 2019-10\nbronnen: [S1]\nnagekeken: 2026-11-22\n---\nOver de stad.\n',
    },
    {
      bestand: 'content/begrippen/jgz.mdx',
      inhoud:
        '---\nterm: Jeugdgezondheidszorg\nafkorting: JGZ\ndefinitie: Zorg voor alle kinderen.\nbron: [S1]\n---\n',
    },
    ...ingangBestanden(),
    {
      bestand: 'content/bronnen/S1.yaml',
      inhoud:
        'id: S1\ntitel: Een artikel\nuitgever: Een blad\ndatum: 2021-11-03\nsoort: nieuws\ntoegang: niet-gevonden\n',
    },
    {
      bestand: 'content/updates/2021-nieuws.md',
      inhoud:
        '---\ntitel: Nieuws\ndatum: 2021\nregio: almere\npraktijken: [oud]\nsamenvatting: Er is nieuws.\nbron: [S1]\n---\n',
    },
  ];
}

/** A question, an obstacle and a theme of the example. */
function ingangBestanden(): Bestand[] {
  return [
    {
      bestand: 'content/vragen/hoe-dan.mdx',
      inhoud:
        '---\ntitel: Hoe dan?\nantwoord: Zo. En zo.\nvoorpagina: 1\npraktijken:\n  - { praktijk: oud, hoe: Eerst dit., bron: [S1] }\n  - { praktijk: nieuw, hoe: Toen dat., bron: [S1] }\nknelpunten: [tijd]\ntips: [tip-1]\nbronnen: [S1]\nnagekeken: 2026-11-22\n---\nMeer hierover.\n',
    },
    {
      bestand: 'content/knelpunten/tijd.mdx',
      inhoud:
        '---\ntitel: Tijd\nkern: Er is te weinig tijd.\nbronnen: [S1]\nnagekeken: 2026-11-22\n---\n',
    },
    {
      bestand: 'content/themas/opvang.yaml',
      inhoud: 'titel: Opvang\nomschrijving: Praktijken in de opvang.\n',
    },
  ];
}

/** An example with one fault: file, what to replace, by what, and what must be found. */
export type Gebroken = [naam: string, bestand: string, van: string, naar: string, verwacht: object];

/** The example files with one text replaced in one file; throws when there is nothing to replace. */
export function metFout(bestand: string, van: string, naar: string): Bestand[] {
  return voorbeeldBestanden().map((b) => {
    if (b.bestand !== bestand) return b;
    if (!b.inhoud.includes(van)) throw new Error(`"${van}" staat niet in ${bestand}`);
    return { bestand, inhoud: b.inhoud.replace(van, naar) };
  });
}

/** The entries of files that pass the checks; throws the first finding when they do not. */
export function voorbeeldEntries(bestanden: Bestand[] = voorbeeldBestanden()): Entry[] {
  const { entries, bevindingen } = checkBestanden(bestanden);
  if (bevindingen[0]) throw new Error(`${bevindingen[0].bestand}: ${bevindingen[0].melding}`);
  return entries;
}

/** The catalogue of the example files. */
export function voorbeeldCatalogus(bestanden?: Bestand[]): Catalogus {
  return buildCatalogus(voorbeeldEntries(bestanden));
}
