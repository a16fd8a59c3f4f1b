import { describe, expect, test } from 'vitest';
import type { Bevinding } from '#src/inhoud/bevinding.ts';
import { finishBevindingen } from './bevindingen.ts';
import { formatGithub } from './rapport-github.ts';
import { formatMarkdown } from './rapport-markdown.ts';
import { formatUitslag } from './rapport.ts';
import { foutenOf, toUitslag, type Uitslag } from './uitslag.ts';

const fout: Bevinding = {
  bestand: 'content/updates/a.md',
  regel: 4,
  kolom: 8,
  veld: 'regio',
  titel: 'Regio',
  code: 'verwijzing-onbekend',
  ernst: 'fout',
  melding: '“utrecth” staat niet in content/regios.',
  voorstel: 'Bedoel je “utrecht”?',
};
const advies: Bevinding = {
  bestand: 'content/updates/a.md',
  code: 'lange-zin',
  ernst: 'advies',
  melding: 'Een zin van 30 woorden.',
};
const elders: Bevinding = { ...fout, bestand: 'content/praktijken/b.mdx' };
const uitslag = (...bevindingen: Bevinding[]): Uitslag => ({ bevindingen, elders: [], aantal: 3 });

describe('terminal', () => {
  test('a finding stands on three lines, with its field by title and key', () => {
    expect(formatUitslag(uitslag(fout, advies))).toBe(
      [
        'FOUT content/updates/a.md:4:8 · veld Regio (regio)',
        '  “utrecth” staat niet in content/regios.',
        '  → Bedoel je “utrecht”?',
        '',
        'ADVIES content/updates/a.md',
        '  Een zin van 30 woorden.',
        '',
        '1 fout in de inhoud. De site wordt pas gebouwd als ze weg zijn. 1 advies.',
      ].join('\n'),
    );
  });
});

describe('GitHub', () => {
  test('a finding is a command with file, line, column and title', () => {
    expect(formatGithub(uitslag(fout, advies))).toBe(
      '::error file=content/updates/a.md,line=4,col=8,title=Regio::“utrecth” staat niet in content/regios. Bedoel je “utrecht”?\n' +
        '::warning file=content/updates/a.md,title=Controle van de inhoud::Een zin van 30 woorden.',
    );
  });

  test('what others wrote cannot end a command or start another', () => {
    const kwaad = {
      ...fout,
      bestand: 'content/a,b:c%.md',
      titel: 'x::error::y',
      melding: '100%\r\n::set-env name=a::b',
    };
    expect(formatGithub(uitslag(kwaad))).toBe(
      '::error file=content/a%2Cb%3Ac%25.md,line=4,col=8,title=x%3A%3Aerror%3A%3Ay::100%25%0D%0A::set-env name=a::b Bedoel je “utrecht”?',
    );
  });
});

describe('Markdown', () => {
  test.each([
    [uitslag(), /^### Alles klopt\n\n3 bestanden nagekeken\.\n$/],
    [uitslag(advies), /^### Alles klopt[\s\S]*#### Tips, niet verplicht/],
    [uitslag(fout), /^### Er is 1 ding om te verbeteren\n/],
    [
      { bevindingen: [fout], elders: [elders], aantal: 3 },
      /^### Er zijn 2 dingen om te verbeteren\n/,
    ],
  ])('the head counts what must change', (wat, patroon) => {
    expect(formatMarkdown(wat)).toMatch(patroon);
  });

  test('a finding is a point under its file', () => {
    expect(formatMarkdown(uitslag(fout))).toContain(
      '**content/updates/a.md**\n\n- Regel 4, Regio: “utrecth” staat niet in content/regios. Bedoel je “utrecht”?',
    );
  });

  test('what others wrote is text: no markup, links, images, mentions or tags', () => {
    const kwaad = '![x](https://kwaad.example/p.png) @redactie <b> `a` *b* www.kwaad.example #1';
    const tekst = formatMarkdown(uitslag({ ...fout, melding: kwaad }));
    expect(tekst).toContain('\\!\\[x\\](https<!-- -->://kwaad.example/p.png) @<!-- -->redactie');
    expect(tekst).toContain('\\<b\\> \\`a\\` \\*b\\* www<!-- -->.kwaad.example \\#1');
  });

  test('a long list is cut', () => {
    const tekst = formatMarkdown(uitslag(...Array.from({ length: 75 }, () => fout)));
    expect(tekst).toContain('### Er zijn 75 dingen');
    expect(tekst.match(/^- /gm)).toHaveLength(60);
    expect(tekst).toContain('En nog 15.');
  });
});

test('a report about some files keeps faults elsewhere apart, and drops advice elsewhere', () => {
  const alles = { bevindingen: [fout, elders, { ...advies, bestand: elders.bestand }], aantal: 3 };
  const deel = toUitslag(alles, ['./content/updates/a.md']);
  expect(deel).toEqual({ bevindingen: [fout], elders: [elders], aantal: 3 });
  expect(foutenOf(deel)).toHaveLength(2);
  expect(formatUitslag(deel)).toContain('In andere bestanden:\n\nFOUT content/praktijken/b.mdx');
  expect(toUitslag(alles).bevindingen).toHaveLength(3);
});

describe('findings ready to show', () => {
  test('they stand in the order of file and line, with a title for the field', () => {
    const lijst = finishBevindingen([
      { ...fout, bestand: 'content/updates/z.md' },
      { ...fout, regel: 9 },
      { ...fout, regel: 2, veld: 'afbeelding.alt' },
    ]);
    expect(lijst.map((b) => [b.bestand, b.regel])).toEqual([
      ['content/updates/a.md', 2],
      ['content/updates/a.md', 9],
      ['content/updates/z.md', 4],
    ]);
    expect(lijst[0]?.titel?.toLowerCase()).toMatch(/afbeelding › /);
  });

  test('characters that steer a terminal or hide text are gone', () => {
    const [b] = finishBevindingen([{ ...fout, melding: 'a\u001b[2J\n::error::b\u202ec\0' }]);
    expect(b?.melding).toBe('a [2J ::error::b c ');
  });

  test('a file with very many findings ends in their number', () => {
    const lijst = finishBevindingen(Array.from({ length: 5000 }, () => fout));
    expect(lijst).toHaveLength(51);
    expect(lijst.at(-1)).toMatchObject({ code: 'nog-meer', ernst: 'fout' });
    expect(lijst.at(-1)?.melding).toContain('4950');
  });
});
