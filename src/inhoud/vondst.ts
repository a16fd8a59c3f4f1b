import { readBeeldkop, type Beeldbestand } from './beeld.ts';
import type { Bevinding } from './bevinding.ts';
import { doorverwijzingenBestand } from './doorverwijzingen.ts';
import { plekOfBestand, type Bestand } from './entry.ts';
import { findGelijkende } from './gelijkenis.ts';
import { MAX_BESTAND } from './grenzen.ts';
import { decodeTekst } from './tekens.ts';
import { collecties, type Collectie } from '#src/schemas/velden.ts';

/** Something on disk as the disk tells it; nothing in it has been read as text yet. */
export type Vondst = {
  /** Path from the project root, with forward slashes. */
  bestand: string;
  soort: 'bestand' | 'koppeling' | 'anders';
  grootte: number;
  /** Absent when the file is larger than any file may be. */
  bytes?: Uint8Array;
};

/** Files to check, images as facts, and what is wrong with the rest. */
export type Gesorteerd = {
  bestanden: Bestand[];
  beelden: Beeldbestand[];
  bevindingen: Bevinding[];
};

/** Decides of everything on disk what it is: an entry, an image, or something that cannot be here. */
export function sortVondsten(vondsten: readonly Vondst[]): Gesorteerd {
  const bestanden: Bestand[] = [];
  const beelden: Beeldbestand[] = [];
  const bevindingen = checkHoofdletters(vondsten);
  for (const vondst of vondsten) {
    const { bestand, grootte, bytes } = vondst;
    const fout = checkVondst(vondst);
    if (fout) bevindingen.push({ bestand, ernst: 'fout', ...fout });
    else if (bestand === 'public/media/.gitkeep' && !grootte) continue;
    else if (bestand.startsWith('public/')) {
      const kop = bytes && readBeeldkop(bytes);
      beelden.push({ bestand, grootte, ...(kop ? { kop } : {}) });
    } else if (bytes && isInhoud(bestand)) {
      const { inhoud, bevindingen: fouten } = decodeTekst(bestand, bytes);
      if (inhoud !== undefined) bestanden.push({ bestand, inhoud });
      bevindingen.push(...fouten);
    }
  }
  return { bestanden, beelden, bevindingen };
}

/** Names that start with `_`, of files or folders, are no content: templates, notes. */
function isInhoud(bestand: string): boolean {
  return (
    !/\/_/.test(bestand) && bestand !== 'content/README.md' && /\.(?:mdx?|yaml)$/.test(bestand)
  );
}

type Fout = Pick<Bevinding, 'code' | 'melding' | 'voorstel'>;

function checkVondst({ bestand, soort, grootte }: Vondst): Fout | undefined {
  if (soort === 'koppeling')
    return {
      code: 'koppeling',
      melding: 'Dit is een koppeling naar een ander bestand of een andere map.',
      voorstel: 'Zet het bestand zelf op deze plek.',
    };
  if (soort === 'anders')
    return {
      code: 'geen-bestand',
      melding: 'Dit is geen gewoon bestand.',
      voorstel: 'Haal het weg.',
    };
  if (bestand.startsWith('public/') || /\/_/.test(bestand) || bestand === 'content/README.md')
    return undefined;
  if (grootte > MAX_BESTAND)
    return {
      code: 'bestand-te-groot',
      melding: `Het bestand is ${Math.ceil(grootte / 1024)} kB; hooguit ${MAX_BESTAND / 1024} kB kan.`,
      voorstel: 'Maak de tekst korter, of verdeel haar over meer bestanden.',
    };
  return bestand === doorverwijzingenBestand ? undefined : checkPlek(bestand);
}

/** A file stands directly in the folder of a collection, with the extension of that collection. */
function checkPlek(bestand: string): Fout | undefined {
  const [, map = '', ...rest] = bestand.split('/');
  const naam = rest.at(-1) ?? map;
  // Notes of the operating system, such as .DS_Store, are nobody's content.
  if (naam.startsWith('.') && !/\.(?:mdx?|yaml)$/.test(naam)) return undefined;
  const { collectie } = plekOfBestand(bestand);
  if (!collectie || !rest.length) {
    const bedoeld = findGelijkende(map, collecties);
    return {
      code: 'map-onbekend',
      melding: rest.length
        ? `De map content/${map} hoort niet bij de inhoud.`
        : 'Dit bestand staat niet in een map.',
      voorstel: bedoeld
        ? `Bedoel je de map content/${bedoeld}?`
        : `Zet het in een van de mappen ${collecties.join(', ')}.`,
    };
  }
  if (/\.(?:webp|jpe?g|png|gif|svg|heic)$/i.test(naam))
    return {
      code: 'bestand-onbekend',
      melding: 'Beelden staan niet tussen de teksten.',
      voorstel: 'Zet het beeld in public/media, als webp, jpg of png.',
    };
  const goed = extensieOf(collectie);
  if (rest.length === 1 && naam.endsWith(goed) && naam !== goed) return undefined;
  return {
    code: 'bestand-onbekend',
    melding:
      rest.length > 1
        ? 'Dit bestand staat een map te diep.'
        : `In content/${collectie} staan alleen bestanden die eindigen op ${goed}.`,
    voorstel: `Noem het content/${collectie}/${naam.replace(/(?<=.)\.\w+$/, '').replace(/^\./, '')}${goed}.`,
  };
}

/** How the file names of a collection end. */
function extensieOf(collectie: Collectie): string {
  if (collectie === 'bronnen' || collectie === 'themas') return '.yaml';
  return collectie === 'updates' ? '.md' : '.mdx';
}

/** Two names that only differ in capitals are one file on Windows and Mac. */
function checkHoofdletters(vondsten: readonly Vondst[]): Bevinding[] {
  const eerder = new Map<string, string>();
  return vondsten.flatMap(({ bestand }): Bevinding[] => {
    const sleutel = bestand.normalize('NFC').toLowerCase();
    const ander = eerder.get(sleutel);
    eerder.set(sleutel, ander ?? bestand);
    if (!ander) return [];
    return [
      {
        bestand,
        code: 'naam-hoofdletters',
        ernst: 'fout',
        melding: `Deze naam verschilt alleen in hoofdletters van ${ander}.`,
        voorstel: 'Geef een van de twee een andere naam.',
      },
    ];
  });
}
