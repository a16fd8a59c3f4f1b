import { expect, test } from 'vitest';
import { readVasteTeksten, toSpraak } from './spraak.ts';

const vast = new Set(['Naar de inhoud', 'Hoofdmenu', 'Tips', 'Wat is het?', 'Zoek', 'Regio']);

const pagina = `
- link "Naar de inhoud":
  - /url: "#inhoud"
- navigation "Hoofdmenu":
  - list:
    - listitem:
      - link "Tips":
        - /url: /tips/
- main:
  - heading "Sterk in de Wijk" [level=1]
  - paragraph:
    - text: Een aanpak in
    - link "Almere":
      - /url: /regios/almere/
  - term: Regio
  - definition: Almere
  - region "Wat is het?":
    - heading "Wat is het?" [level=2]
    - list:
      - listitem: een
      - listitem:
        - text: twee
        - link "bron 1":
          - /url: "#bron-S1"
  - region "Een eigen kop":
    - heading "Een eigen kop" [level=2]
    - paragraph: Tekst.
  - searchbox "Zoek": kind`;

test('keeps the words and the order of the site, and leaves out those of editors', () => {
  expect(toSpraak(pagina, vast)).toEqual({
    kader:
      '- link "Naar de inhoud"\n- navigation "Hoofdmenu":\n  - list:\n    - listitem:\n      - link "Tips"\n- main\n',
    inhoud: `- main:
  - heading "…" [level=1]
  - paragraph: …
  - term "Regio"
  - definition: …
  - region "Wat is het?":
    - heading "Wat is het?" [level=2]
    - list:
      - listitem: …
  - region "…"
  - searchbox "Zoek": …
`,
  });
});

test('other words of editors and more of the same change nothing', () => {
  const anders = pagina
    .replaceAll('Almere', 'Utrecht')
    .replace('- listitem: een', '- listitem: een\n      - listitem: nog een');
  expect(toSpraak(anders, vast)).toEqual(toSpraak(pagina, vast));
});

test('another order, a heading of another level and a lost part do change it', () => {
  for (const anders of [
    pagina.replace('[level=2]', '[level=3]'),
    pagina.replace('- searchbox "Zoek": kind', ''),
    pagina.replace(
      '  - term: Regio\n  - definition: Almere',
      '  - definition: Almere\n  - term: Regio',
    ),
  ])
    expect(toSpraak(anders, vast)).not.toEqual(toSpraak(pagina, vast));
});

test('the words of the site come from its code, in quotes and between tags', () => {
  const woorden = readVasteTeksten();
  for (const woord of ['Naar de inhoud', 'Hoofdmenu', 'Wat levert het op?', 'Zoek in deze lijst'])
    expect(woorden).toContain(woord);
  expect(woorden).not.toContain('Sterk in de Wijk');
});
