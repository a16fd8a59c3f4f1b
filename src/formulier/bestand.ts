import { Document, isScalar, visit, type Scalar } from 'yaml';
import type { Bestand } from '#src/inhoud/entry.ts';
import { bronIdPatroon, idPatroon, type Collectie } from '#src/schemas/velden.ts';
import { soorten } from './soorten.ts';

/** Longest line of a file that is written here. */
const REGELLENGTE = 100;

/** The path of an entry; throws on an id that is not one, so that no name can lead elsewhere. */
export function toPad(collectie: Collectie, id: string): string {
  const patroon = collectie === 'bronnen' ? bronIdPatroon : idPatroon;
  if (!patroon.test(id) || id.length > 100) throw new Error('Deze bestandsnaam kan niet.');
  return `content/${collectie}/${id}.${soorten[collectie].extensie}`;
}

/** Makes a file of fields and text; every value is quoted where YAML needs it. */
export function toBestand(
  collectie: Collectie,
  { id, data, tekst = '' }: { id: string; data: object; tekst?: string },
): Bestand {
  const velden = writeYaml(data);
  const bestand = toPad(collectie, id);
  if (bestand.endsWith('.yaml')) return { bestand, inhoud: velden };
  const alinea = tekst.trim();
  return { bestand, inhoud: `---\n${velden}---\n${alinea && `\n${alinea}\n`}` };
}

/** A name for a file: lower case, no accents, hyphens, at most sixty characters. */
export function toSlug(tekst: string): string {
  return tekst
    .normalize('NFD')
    .replace(/[\u0300-\u036f’']/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 60)
    .replace(/^-|-$/g, '');
}

/** The first number of a source that is free. */
export function nextBron(ids: Iterable<string>): string {
  const nummers = [...ids].filter((id) => bronIdPatroon.test(id)).map((id) => Number(id.slice(1)));
  return `S${Math.max(0, ...nummers) + 1}`;
}

/** Fields as YAML in the style of `content/`: short lists on one line, long texts folded. */
function writeYaml(data: object): string {
  const document = new Document(data);
  visit(document, {
    Seq: (_, lijst) => {
      lijst.flow = lijst.items.every((deel) => isScalar(deel));
    },
    Scalar: (sleutel, waarde) => {
      if (sleutel !== 'key' && isLangeTekst(waarde)) waarde.type = 'BLOCK_FOLDED';
    },
  });
  return document.toString({
    lineWidth: REGELLENGTE,
    singleQuote: true,
    flowCollectionPadding: false,
  });
}

function isLangeTekst({ value }: Scalar): boolean {
  return typeof value === 'string' && value.length > 80;
}
