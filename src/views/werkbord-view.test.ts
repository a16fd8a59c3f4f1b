import { describe, expect, test } from 'vitest';
import { metFout, voorbeeldCatalogus } from '#src/catalogus/voorbeeld.ts';
import type { Instellingen } from '#src/instellingen.ts';
import { toBewerkHref } from './bewerk.ts';
import { readDeurnaam, toDeurHref } from './deuren.ts';
import { toFeed } from './feed.ts';
import { formatNieuws, toWerkbordView } from './werkbord-view.ts';

const leeg: Instellingen = {
  repository: undefined,
  branch: 'main',
  inlogdienst: undefined,
  api: 'https://api.github.com',
  website: 'https://github.com',
  redactie: 'samen',
  redactieadres: '/redactie/',
};
const metRepository = { ...leeg, repository: 'org/site' };
const metInlogdienst = { ...metRepository, inlogdienst: 'https://inloggen.example' };

describe('where an entry is edited', () => {
  const plek = {
    collectie: 'praktijken' as const,
    id: 'oud',
    bestand: 'content/praktijken/oud.mdx',
  };

  test.each([
    ['nothing is set', leeg, undefined],
    [
      'only the repository is set',
      metRepository,
      'https://github.com/org/site/edit/main/content/praktijken/oud.mdx',
    ],
    ['the editor works', metInlogdienst, '/redactie/#/collections/praktijken/entries/oud'],
    [
      'there is no editor page',
      { ...metInlogdienst, redactie: 'weg' as const, redactieadres: undefined },
      'https://github.com/org/site/edit/main/content/praktijken/oud.mdx',
    ],
    [
      'the editor lives on an origin of its own',
      { ...metInlogdienst, redactie: 'weg' as const, redactieadres: 'https://redactie.example/' },
      'https://redactie.example/#/collections/praktijken/entries/oud',
    ],
  ])('when %s', (_, instellingen, href) => {
    expect(toBewerkHref(plek, instellingen)).toBe(href);
  });
});

describe('a way in for contributors', () => {
  test.each([
    ['redactie', leeg, '/redactie/'],
    [
      'redactie',
      { ...metRepository, redactie: 'weg' as const, redactieadres: undefined },
      undefined,
    ],
    ['formulier', leeg, undefined],
    ['formulier', metRepository, 'https://github.com/org/site/issues/new/choose'],
    ['bestanden', metRepository, 'https://github.com/org/site'],
    ['lek', leeg, undefined],
    ['lek', metRepository, 'https://github.com/org/site/security/advisories/new'],
    ['voorstellen', metRepository, 'https://github.com/org/site/pulls?q=is%3Apr+author%3A%40me'],
  ] as const)('%s with %o is at %s', (naam, instellingen, href) => {
    expect(toDeurHref(naam, instellingen)).toBe(href);
  });

  test('that does not exist is an Error with the ones that do', () => {
    expect(() => readDeurnaam('achterdeur')).toThrow('redactie, formulier');
  });
});

describe('the list of work of a region', () => {
  const catalogus = voorbeeldCatalogus();
  const regio = catalogus.opId.regios.get('almere');
  if (!regio) throw new Error('almere ontbreekt');

  test('names each entry, links its page and says where it is edited', () => {
    const view = toWerkbordView(regio, catalogus, '2028-01-01', metRepository);
    expect(view).toMatchObject({ naam: 'Almere', peildag: '1 januari 2028', klaar: false });
    expect(view.nakijken[1]).toEqual({
      titel: 'Praktijk oud',
      href: '/praktijken/oud/',
      bestand: 'content/praktijken/oud.mdx',
      bewerk: 'https://github.com/org/site/edit/main/content/praktijken/oud.mdx',
      punten: ['Laatst nagekeken op 22 november 2026.'],
    });
  });

  test('without a repository it only names the file', () => {
    const [taak] = toWerkbordView(regio, catalogus, '2028-01-01', leeg).nakijken;
    expect(taak).not.toHaveProperty('bewerk');
    expect(taak?.bestand).toBe('content/regios/almere.mdx');
  });

  test.each([
    [undefined, true, 'Er is nog geen nieuws uit deze regio.'],
    ['2021', true, 'Het laatste nieuws is uit 2021. Dat is meer dan 120 dagen geleden.'],
    ['2026-11-03', false, 'Het laatste nieuws is van 3 november 2026.'],
  ])('news of %s reads as a sentence', (datum, stil, zin) => {
    expect(formatNieuws(datum, stil)).toBe(zin);
  });
});

describe('a feed', () => {
  const items = (van: string, naar: string) =>
    toFeed({
      titel: 'x',
      omschrijving: 'y',
      updates: voorbeeldCatalogus(metFout('content/updates/2021-nieuws.md', van, naar)).updates,
    }).items;

  test('gives each update with its page; a year counts as its first day', () => {
    expect(items('titel: Nieuws', 'titel: Groot nieuws')).toEqual([
      {
        title: 'Groot nieuws',
        description: 'Er is nieuws.',
        link: '/updates/2021-nieuws/',
        pubDate: new Date('2021-01-01'),
      },
    ]);
  });

  test('says when nobody but the region reports it', () => {
    expect(items('bron: [S1]', '')[0]?.description).toBe(
      'Er is nieuws. (Dit is een bericht van de regio zelf.)',
    );
  });
});
