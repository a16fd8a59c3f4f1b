import type { Bevinding } from './bevinding.ts';
import { onderdelen } from './deel.ts';
import { findGelijkende } from './gelijkenis.ts';

/** The parts of a Markdown tree node that this code base reads. */
export type Knoop = {
  type: string;
  children?: Knoop[];
  value?: string;
  url?: string;
  depth?: number;
  ordered?: boolean;
  name?: string | null;
  attributes?: { type: string; name?: string; value?: unknown }[];
  position?: { start: { line: number; column: number } };
};

const toegestaan = new Set(
  'root paragraph heading text emphasis strong delete inlineCode break thematicBreak blockquote list listItem link table tableRow tableCell mdxJsxFlowElement mdxJsxTextElement'.split(
    ' ',
  ),
);

const accolade = {
  melding: 'Code tussen accolades kan niet in een tekst.',
  voorstel: 'Schrijf een gewone accolade als \\{.',
};

const uitleg: Record<string, { melding: string; voorstel: string }> = {
  mdxjsEsm: {
    melding: '"import" en "export" kunnen niet in een tekst.',
    voorstel: 'Haal de regel weg; onderdelen zoals <Bron> werken zonder import.',
  },
  mdxFlowExpression: accolade,
  mdxTextExpression: accolade,
  html: {
    melding: 'HTML kan niet in een tekst.',
    voorstel: 'Gebruik gewone opmaak, zoals **vet** of een lijst met streepjes.',
  },
  image: {
    melding: 'Afbeeldingen kunnen niet in deze tekst.',
    voorstel: 'Haal de afbeelding weg en beschrijf in woorden wat erop staat.',
  },
};

/** Checks every node of a text against the closed list; returns all findings in reading order. */
export function checkKnopen(bestand: string, wortel: Knoop): Bevinding[] {
  const bevindingen: Bevinding[] = [];
  const loop = (knoop: Knoop): void => {
    const meld = (code: string, melding: string, voorstel: string) =>
      bevindingen.push({
        bestand,
        regel: knoop.position?.start.line ?? 1,
        kolom: knoop.position?.start.column ?? 1,
        code,
        ernst: 'fout',
        melding,
        voorstel,
      });
    if (!toegestaan.has(knoop.type)) {
      const tekst = uitleg[knoop.type];
      meld(
        'opmaak-niet-toegestaan',
        tekst?.melding ?? `Deze opmaak (${knoop.type}) kan niet in een tekst.`,
        tekst?.voorstel ?? 'Gebruik alinea’s, tussenkoppen, lijsten, tabellen en links.',
      );
      return;
    }
    if (knoop.type === 'heading') checkKop(knoop, meld);
    if (knoop.type === 'link') checkLink(knoop, meld);
    if (knoop.type.startsWith('mdxJsx')) checkOnderdeel(knoop, meld);
    knoop.children?.forEach(loop);
  };
  loop(wortel);
  return bevindingen;
}

type Meld = (code: string, melding: string, voorstel: string) => void;

function checkKop({ depth = 0 }: Knoop, meld: Meld): void {
  if (depth < 2 || depth > 4)
    meld(
      'kopniveau',
      `Een tussenkop van niveau ${depth} kan hier niet.`,
      'Begin een tussenkop met ## of ###.',
    );
}

function checkLink({ url = '' }: Knoop, meld: Meld): void {
  const onzichtbaar =
    /[\u0000-\u0020\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2028\u2029\ufeff\ufffd\\]/;
  const goed = /^(https:\/\/[^/]|\/(?!\/)|#)/.test(url) && !onzichtbaar.test(url);
  if (!goed)
    meld(
      'link',
      `Deze link kan niet: ${url.slice(0, 60)}`,
      'Gebruik een adres dat begint met https:// of met / voor een pagina op deze site.',
    );
}

function checkOnderdeel(knoop: Knoop, meld: Meld): void {
  const naam = knoop.name ?? '';
  if (!Object.hasOwn(onderdelen, naam)) {
    const bedoeld = findGelijkende(naam, Object.keys(onderdelen));
    meld(
      'onderdeel-onbekend',
      `Het onderdeel <${naam}> bestaat niet.`,
      bedoeld ? `Bedoel je <${bedoeld}>?` : `Kies uit: ${Object.keys(onderdelen).join(', ')}.`,
    );
    return;
  }
  const verwacht = Object.keys(onderdelen[naam as keyof typeof onderdelen]);
  const gezien = new Set<string>();
  for (const attribuut of knoop.attributes ?? []) {
    const sleutel = attribuut.name ?? '';
    if (attribuut.type !== 'mdxJsxAttribute' || typeof attribuut.value !== 'string')
      meld(
        'attribuut-code',
        `Bij <${naam}> staat code in plaats van gewone tekst.`,
        `Schrijf de waarde tussen aanhalingstekens, zoals <Bron id="S1"/>.`,
      );
    else if (!verwacht.includes(sleutel) || gezien.has(sleutel))
      meld(
        'attribuut-onbekend',
        `Bij <${naam}> hoort "${sleutel}" niet (of het staat er twee keer).`,
        verwacht.length ? `Gebruik alleen: ${verwacht.join(', ')}.` : 'Haal het weg.',
      );
    gezien.add(sleutel);
  }
  for (const sleutel of verwacht)
    if (!gezien.has(sleutel))
      meld(
        'attribuut-ontbreekt',
        `Bij <${naam}> ontbreekt "${sleutel}".`,
        `Voeg ${sleutel}="…" toe.`,
      );
}
