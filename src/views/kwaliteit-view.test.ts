import { describe, expect, test } from 'vitest';
import type { Meting, Uitslag } from '#src/schemas/meting.ts';
import { verwachteUitslagen } from './kwaliteit-verwacht.ts';
import { toKwaliteitView, type KwaliteitView } from './kwaliteit-view.ts';
import { toVerklaringView } from './verklaring-view.ts';

const plek = { website: 'https://github.com', repository: 'o/r' };
const commit = 'a'.repeat(40);

const uitslag = (naam: string, extra: Partial<Uitslag> = {}): Uitslag => ({
  naam,
  soort: 'toegankelijkheid',
  wat: `Wat ${naam} doet.`,
  paginas: 281,
  standen: ['1280 px licht', '320 px donker'],
  bevindingen: 0,
  nagekeken: [],
  ...extra,
});

const meting = (...uitslagen: Uitslag[]): Meting => ({
  dag: '2026-11-22',
  versie: commit,
  browser: 'Chromium 140.0',
  uitslagen,
});

const regels = (view: KwaliteitView) => view.groepen.flatMap((g) => g.regels);
const groep = (view: KwaliteitView, anker: string) =>
  view.groepen.find((g) => g.anker === anker) ?? expect.fail(`geen groep ${anker}`);

describe('a build that was not measured', () => {
  const view = toKwaliteitView(undefined, plek);

  test('says what would be measured, all of it once, without any figure', () => {
    expect(view.gemeten).toBeUndefined();
    expect(
      regels(view)
        .map(({ naam }) => naam)
        .sort(),
    ).toEqual(verwachteUitslagen.map(({ naam }) => naam).sort());
    expect(regels(view).filter(({ gemeten, mist }) => gemeten || mist)).toEqual([]);
  });

  test('gives the statement names without versions', () => {
    const { gemeten, programmas, toetsen } = toVerklaringView(undefined, plek);
    expect(gemeten).toBeUndefined();
    expect(programmas).toEqual([
      'axe-core',
      'IBM Equal Access',
      'Siteimprove Alfa',
      'html-validate',
      'vnu',
    ]);
    expect(toetsen).toContain('Toetsenbord');
  });
});

describe('a build that was measured', () => {
  const nagekeken = [{ regel: 'color-contrast', aantal: 1200, reden: 'Met de hand nagerekend.' }];
  const view = toKwaliteitView(
    meting(
      uitslag('axe-core', { versie: '4.14.0', regels: 58, nagekeken }),
      uitslag('Gewicht', {
        soort: 'gewicht',
        paginas: 40,
        gewichten: [{ naam: 'Praktijk', bytes: 11_604, grens: 12_000 }],
      }),
      uitslag('Leesniveau', {
        soort: 'taal',
        cijfers: [{ naam: 'Tips', waarde: 61.237, minstens: 60 }],
      }),
      uitslag('Iets nieuws', { soort: 'veiligheid' }),
    ),
    plek,
  );

  test('says when, what, and how much it found', () => {
    expect(view.gemeten).toEqual({
      dag: '22 november 2026',
      datum: '2026-11-22',
      versie: 'aaaaaaa',
      hrefVersie: `https://github.com/o/r/commit/${commit}`,
      browser: 'Chromium 140.0',
      paginas: '281',
      toetsen: '4',
      bevindingen: '0',
      nagekeken: '1.200',
    });
  });

  test('shows each tool with its figures and what was looked at', () => {
    expect(groep(view, 'programmas').regels[0]).toEqual({
      naam: 'axe-core',
      versie: '4.14.0',
      wat: 'Wat axe-core doet.',
      gemeten: {
        standen: '1280 px licht · 320 px donker',
        paginas: '281',
        regels: '58',
        bevindingen: '0',
      },
      nagekeken: [
        { regel: 'color-contrast', aantal: '1.200 keer', reden: 'Met de hand nagerekend.' },
      ],
    });
  });

  test('shows weights and figures with their bounds', () => {
    expect(groep(view, 'gewicht').cijfers).toEqual([
      { naam: 'Praktijk', waarde: '11,6 kB', grens: 'hoogstens 12,0 kB' },
    ]);
    expect(groep(view, 'taal').cijfers).toEqual([
      { naam: 'Tips', waarde: '61,24', grens: 'minstens 60' },
    ]);
  });

  test('says why a tool is missing, and shows one nobody expected', () => {
    const vnu = regels(view).find(({ naam }) => naam === 'vnu');
    expect(vnu).toMatchObject({ mist: expect.stringContaining('Java') as string });
    expect(vnu?.gemeten).toBeUndefined();
    expect(groep(view, 'privacy').regels.map(({ naam }) => naam)).toContain('Iets nieuws');
  });

  test('gives the statement the versions, and leaves out what was not measured', () => {
    const { programmas, toetsen } = toVerklaringView(
      meting(uitslag('axe-core', { versie: '4.14.0' }), uitslag('Toetsenbord')),
      plek,
    );
    expect(programmas).toEqual(['axe-core 4.14.0']);
    expect(toetsen).toEqual(['Toetsenbord']);
  });
});

test.each([
  [`${commit}+`, 'aaaaaaa, met wijzigingen'],
  ['onbekend', 'onbekend'],
])('version %s is shown as %s and leads nowhere', (versie, getoond) => {
  const { gemeten } = toKwaliteitView({ ...meting(uitslag('axe-core')), versie }, plek);
  expect(gemeten).toMatchObject({ versie: getoond });
  expect(gemeten).not.toHaveProperty('hrefVersie');
});
