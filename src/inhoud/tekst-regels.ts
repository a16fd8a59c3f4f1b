import type { Bevinding } from './bevinding.ts';
import { onderdelen } from './deel.ts';
import { findGelijkende } from './gelijkenis.ts';
import { MAX_DIEPTE } from './grenzen.ts';
import { findTeDiep, type Knoop } from './knoop.ts';
import { checkKoppen, type Meld } from './kop-regels.ts';
import { checkLink } from './link-regels.ts';
import { findVerboden } from './tekens.ts';

const toegestaan = new Set(
  'root paragraph heading text emphasis strong delete inlineCode break thematicBreak blockquote list listItem link table tableRow tableCell mdxJsxFlowElement mdxJsxTextElement'.split(
    ' ',
  ),
);

const html = {
  code: 'html',
  melding: 'HTML kan niet in een tekst.',
  voorstel: 'Gebruik gewone opmaak, zoals **vet** of een lijst met streepjes.',
};

const uitleg: Record<string, { code?: string; melding: string; voorstel: string }> = {
  html,
  image: {
    code: 'afbeelding-in-tekst',
    melding: 'Afbeeldingen kunnen niet in deze tekst.',
    voorstel:
      'Bij een update is er het veld “afbeelding”. Beschrijf anders in woorden wat erop staat.',
  },
  code: {
    melding: 'Een codeblok kan niet in een tekst.',
    voorstel: 'Haal de regels met ``` weg, of de vier spaties aan het begin van de regel.',
  },
  definition: {
    melding: 'Een link met het adres ergens anders in de tekst kan hier niet.',
    voorstel: 'Schrijf het adres direct achter de woorden: [woorden](https://…).',
  },
  footnoteDefinition: {
    melding: 'Een voetnoot kan niet in een tekst.',
    voorstel: 'Noem de bron met <Bron id="S1"/>, of zet de uitleg in de tekst.',
  },
};

const gelijkwaardig: Record<string, string> = {
  imageReference: 'image',
  linkReference: 'definition',
  footnoteReference: 'footnoteDefinition',
};

/** Checks every node of a text against the closed list; returns all findings in reading order. */
export function checkKnopen(bestand: string, wortel: Knoop): Bevinding[] {
  const bevindingen: Bevinding[] = [];
  const koppen: Knoop[] = [];
  const meld: Meld = ({ position }, code, melding, voorstel, ernst = 'fout') => {
    const { line, column } = position?.start ?? { line: 1, column: 1 };
    bevindingen.push({ bestand, regel: line, kolom: column, code, ernst, melding, voorstel });
  };
  const teDiep = findTeDiep(wortel, MAX_DIEPTE);
  if (teDiep) {
    meld(
      teDiep,
      'te-ingewikkeld',
      'De opmaak zit hier te diep in elkaar.',
      'Maak het eenvoudiger.',
    );
    return bevindingen;
  }
  const loop = (knoop: Knoop): void => {
    if (!toegestaan.has(knoop.type)) return reportOpmaak(knoop, meld);
    if (knoop.type === 'heading') koppen.push(knoop);
    if (knoop.type === 'link') checkLink(knoop, meld);
    if (knoop.type.startsWith('mdxJsx')) checkOnderdeel(knoop, meld);
    checkWaarde(knoop, meld);
    knoop.children?.forEach(loop);
  };
  loop(wortel);
  checkKoppen(koppen, meld);
  return bevindingen;
}

function reportOpmaak(knoop: Knoop, meld: Meld): void {
  const { code, melding, voorstel } = uitleg[gelijkwaardig[knoop.type] ?? knoop.type] ?? {
    melding: 'Deze opmaak kan niet in een tekst.',
    voorstel: 'Gebruik alinea’s, tussenkoppen, lijsten, tabellen en links.',
  };
  meld(knoop, code ?? 'opmaak-niet-toegestaan', melding, voorstel);
}

/** Characters that only appear after codes such as `&#x202e;` are read. */
function checkWaarde(knoop: Knoop, meld: Meld): void {
  const verboden = findVerboden(knoop.value ?? '');
  if (verboden) meld(knoop, verboden.code, verboden.melding, verboden.voorstel);
}

function checkOnderdeel(knoop: Knoop, meld: Meld): void {
  const naam = knoop.name ?? '';
  if (Object.hasOwn(onderdelen, naam)) {
    checkAttributen(knoop, naam as keyof typeof onderdelen, meld);
    return;
  }
  const bedoeld = findGelijkende(naam, Object.keys(onderdelen));
  if (!bedoeld && /^[a-z]/.test(naam)) meld(knoop, html.code, html.melding, html.voorstel);
  else
    meld(
      knoop,
      'onderdeel-onbekend',
      `Het onderdeel <${naam}> bestaat niet.`,
      bedoeld ? `Bedoel je <${bedoeld}>?` : `Kies uit: ${Object.keys(onderdelen).join(', ')}.`,
    );
}

function checkAttributen(knoop: Knoop, naam: keyof typeof onderdelen, meld: Meld): void {
  const verwacht = Object.keys(onderdelen[naam]);
  const gezien = new Set<string>();
  for (const attribuut of knoop.attributes ?? []) {
    const sleutel = attribuut.name ?? '';
    if (attribuut.type !== 'mdxJsxAttribute' || typeof attribuut.value !== 'string')
      meld(
        knoop,
        'attribuut-code',
        `Bij <${naam}> staat geen gewone tekst.`,
        'Schrijf de waarde tussen aanhalingstekens, zoals <Bron id="S1"/>.',
      );
    else if (!verwacht.includes(sleutel) || gezien.has(sleutel))
      meld(
        knoop,
        'attribuut-onbekend',
        `Bij <${naam}> hoort “${sleutel}” niet (of het staat er twee keer).`,
        verwacht.length ? `Gebruik alleen: ${verwacht.join(', ')}.` : 'Haal het weg.',
      );
    gezien.add(sleutel);
  }
  for (const sleutel of verwacht)
    if (!gezien.has(sleutel))
      meld(
        knoop,
        'attribuut-ontbreekt',
        `Bij <${naam}> ontbreekt “${sleutel}”.`,
        `Voeg ${sleutel}="…" toe.`,
      );
}
