import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { collecties } from '#src/schemas/velden.ts';
import { readBestand, writeBestand, type Bestandsvorm, type Inhoud } from './cms-bestand.ts';
import { toVorm } from './cms.ts';

const bestanden = globSync('content/[!_]*/[!_]*.{md,mdx,yaml}').sort();
const vormen = new Map(collecties.map((collectie) => [collectie as string, toVorm(collectie)]));
const vormOf = (pad: string): Bestandsvorm => vormen.get(pad.split('/')[1] ?? '') ?? vorm;

/** What Sveltia does around our reader and writer: trims what goes in, ends what comes out. */
const open = (bestand: string, vorm: Bestandsvorm) => readBestand(bestand.trim(), vorm);
const save = (inhoud: Inhoud, vorm: Bestandsvorm) => `${writeBestand(inhoud, vorm).trim()}\n`;

test('a file that is opened and saved keeps every byte', () => {
  expect(bestanden.length).toBeGreaterThan(250);
  for (const pad of bestanden) {
    const bestand = readFileSync(pad, 'utf8');
    expect(save(open(bestand, vormOf(pad)), vormOf(pad)), pad).toBe(bestand);
  }
});

test('leaving out what is empty and turning years into text changes nothing either', () => {
  for (const pad of bestanden) {
    const bestand = readFileSync(pad, 'utf8');
    const inhoud = JSON.parse(
      JSON.stringify(open(bestand, vormOf(pad)), (_, waarde: unknown) =>
        Array.isArray(waarde) && !waarde.length
          ? undefined
          : typeof waarde === 'number'
            ? String(waarde)
            : waarde,
      ),
    ) as Inhoud;
    expect(save(inhoud, vormOf(pad)), pad).toBe(bestand);
  }
});

const vorm: Bestandsvorm = {
  volgorde: ['titel', 'datum', 'bron', 'gemeenten', 'lijst'],
  leeg: { gemeenten: [] },
  extensie: 'md',
};

test('a change touches only the lines of its field, and a raw text stays as it is', () => {
  const tekst = 'Let op {dit} <b>\\<\n\n\n| a |  b |\n|---|:-:|\n\n{/* blijft */}\n';
  const bestand = `---\ntitel:   "Oud"   # zo\ndatum: 2018\n# bronnen\nbron: [ S1,S2 ]\n---\n${tekst}`;
  const inhoud = { ...open(bestand, vorm), datum: '2018-03' };
  expect(save(inhoud, vorm)).toBe(
    bestand
      .replace('datum: 2018\n# bronnen\n', 'datum: 2018-03\n')
      .replace(']\n', ']\ngemeenten: []\n'),
  );
});

test('a longer text keeps what stood there, and a new entry looks like the files beside it', () => {
  const bestand = '---\ntitel: Oud\ngemeenten: []\n---\n\n    ingesprongen\n\n\neinde\n';
  const gelezen = open(bestand, vorm);
  expect(save({ ...gelezen, body: `${String(gelezen['body'])} en verder` }, vorm)).toBe(
    bestand.replace('einde', 'einde en verder'),
  );
  const lang = 'Een zin die langer is dan een regel van honderd tekens wordt gevouwen, '
    .repeat(2)
    .trim();
  const nieuw = { titel: 'Dit: nieuw', lijst: [{ tekst: lang, bron: ['S1', 'S2'] }], body: 'Hoi' };
  expect(save(nieuw, vorm)).toBe(
    [
      '---',
      "titel: 'Dit: nieuw'",
      'gemeenten: []',
      'lijst:',
      '  - tekst: >-',
      '      Een zin die langer is dan een regel van honderd tekens wordt gevouwen, Een zin die langer is',
      '      dan een regel van honderd tekens wordt gevouwen,',
      '    bron: [S1, S2]',
      '---',
      '',
      'Hoi',
      '',
    ].join('\n'),
  );
});

test('fields that cannot be read are refused, not lost', () => {
  expect(() => open('---\ntitel: "open\n---\n\nx', vorm)).toThrow();
});
