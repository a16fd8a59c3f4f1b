import { Document, isMap, isScalar, parse, parseDocument, visit } from 'yaml';

/** Fields of an entry as the editor page holds them, with its text under `body`. */
export type Inhoud = Record<string, unknown>;

/** What the file of a collection looks like. */
export type Bestandsvorm = {
  /** A text follows the fields, except in YAML. */
  extensie: 'md' | 'mdx' | 'yaml';
  /** Keys in the order of the schema. */
  volgorde: string[];
  /** Required lists and groups, written also when they are empty. */
  leeg: Inhoud;
};

/** Where the editor page keeps the file as it was read; never written to a file. */
const ORIGINEEL = '_origineel';

/** Reads a file into fields, text and the file itself; throws when its fields cannot be read. */
export function readBestand(bestand: string, { extensie }: Bestandsvorm): Inhoud {
  const metTekst = extensie !== 'yaml';
  const { velden, tekst } = splitBestand(bestand, metTekst);
  const gelezen = parse(velden) as Inhoud | null;
  return { ...gelezen, ...(metTekst ? { body: toBody(tekst) } : {}), [ORIGINEEL]: bestand };
}

/** Writes a file. What did not change keeps its lines, so a reviewer sees only what an editor did. */
export function writeBestand(inhoud: Inhoud, vorm: Bestandsvorm): string {
  const { body, [ORIGINEEL]: origineel, ...ingevuld } = inhoud;
  const metTekst = vorm.extensie !== 'yaml';
  const was = splitBestand(typeof origineel === 'string' ? origineel : '', metTekst);
  const regels = readRegels(was.velden);
  const wordt: Inhoud = { ...vorm.leeg, ...withoutLeeg(ingevuld) };
  const velden = orderSleutels([...regels.keys()], [...vorm.volgorde, ...Object.keys(wordt)])
    .map((sleutel) => {
      const eerder = regels.get(sleutel);
      const waarde = wordt[sleutel];
      return eerder && isGelijk(eerder.waarde, waarde) ? eerder.bron : writeVeld(sleutel, waarde);
    })
    .join('');
  if (!metTekst) return velden;
  const nieuw = typeof body === 'string' ? body : '';
  const tekst = nieuw === toBody(was.tekst) ? was.tekst : `\n${nieuw}`;
  return `---\n${velden}---\n${tekst.replace(/\n*$/, tekst ? '\n' : '')}`;
}

const blok = /^---\n([\s\S]*?\n|)---(?:\n([\s\S]*))?$/;

/** Cuts a file in the lines of its fields and the text under them. */
function splitBestand(bestand: string, metTekst: boolean): { velden: string; tekst: string } {
  if (!metTekst) return { velden: `${bestand.trimEnd()}\n`, tekst: '' };
  const [, velden = '', tekst = ''] = blok.exec(bestand) ?? [];
  return { velden, tekst };
}

/** The text without the blank line that separates it from the fields. */
function toBody(tekst: string): string {
  return tekst.replace(/^\n/, '');
}

/** The lines and the value of each field. */
function readRegels(velden: string): Map<string, { bron: string; waarde: unknown }> {
  const { contents } = parseDocument(velden);
  if (!isMap(contents) || contents.flow) return new Map();
  const begin = contents.items.map(({ key }, i) => (i ? key.range[0] : 0));
  const data = contents.toJSON() as Inhoud;
  return new Map(
    contents.items.map(({ key }, i) => {
      const naam = String(key.toJSON());
      return [naam, { bron: velden.slice(begin[i], begin[i + 1]), waarde: data[naam] }];
    }),
  );
}

/** The keys a file has, with each other key after the one it follows in `volgorde`. */
function orderSleutels(bestaand: string[], volgorde: string[]): string[] {
  const sleutels = [...bestaand];
  volgorde.forEach((sleutel, i) => {
    if (sleutels.includes(sleutel)) return;
    const vorige = volgorde[i - 1];
    sleutels.splice(vorige === undefined ? 0 : sleutels.indexOf(vorige) + 1, 0, sleutel);
  });
  return sleutels;
}

/** One field in the style of the content: short lists on one line, long texts folded. */
function writeVeld(sleutel: string, waarde: unknown): string {
  if (waarde === undefined) return '';
  const document = new Document({ [sleutel]: waarde });
  visit(document, {
    Seq: (_, lijst) => {
      lijst.flow = lijst.items.every((deel) => isScalar(deel) && String(deel.value).length < 40);
    },
    Scalar: (plek, deel) => {
      const lang = typeof deel.value === 'string' && deel.value.length > 80;
      if (plek !== 'key' && lang) deel.type = 'BLOCK_FOLDED';
    },
  });
  return document.toString({ lineWidth: 100, singleQuote: true, flowCollectionPadding: false });
}

/** Whether two values say the same; an empty field is the same as none, 2018 the same as "2018". */
function isGelijk(een: unknown, ander: unknown): boolean {
  return JSON.stringify(normalize(een)) === JSON.stringify(normalize(ander));
}

function normalize(waarde: unknown): unknown {
  if (waarde === null || waarde === undefined || waarde === '') return undefined;
  if (Array.isArray(waarde)) return waarde.length ? waarde.map(normalize) : undefined;
  if (typeof waarde !== 'object') return JSON.stringify(waarde).replace(/^"|"$/g, '');
  const velden = Object.entries(waarde)
    .map(([sleutel, deel]) => [sleutel, normalize(deel)] as const)
    .filter(([, deel]) => deel !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return velden.length ? Object.fromEntries(velden) : undefined;
}

/** The filled in fields, also inside groups and lists. */
function withoutLeeg(velden: Inhoud): Inhoud {
  return Object.fromEntries(
    Object.entries(velden)
      .filter(([, waarde]) => normalize(waarde) !== undefined)
      .map(([sleutel, waarde]) => [sleutel, prune(waarde)]),
  );
}

function prune(waarde: unknown): unknown {
  if (Array.isArray(waarde)) return waarde.map(prune);
  return waarde && typeof waarde === 'object' ? withoutLeeg(waarde as Inhoud) : waarde;
}
