import { expect, test } from 'vitest';
import { unpackItems } from '#src/catalogus/facet-index.ts';
import { voorbeeldCatalogus } from '#src/catalogus/voorbeeld.ts';
import { toZoekgroepen, toZoekIndex } from './zoek-facetten.ts';

const catalogus = voorbeeldCatalogus();
const paginas = [
  { href: '/praktijken/oud/', soort: 'Praktijk' },
  { href: '/praktijken/nieuw/', soort: 'Praktijk' },
  { href: '/regios/almere/', soort: 'Regio' },
  { href: '/tips/1-tip-1/', soort: 'Tip' },
  { href: '/tips/2-tip-2/', soort: 'Tip' },
  { href: '/vragen/hoe-dan/', soort: 'Vraag' },
  { href: '/knelpunten/tijd/', soort: 'Knelpunt' },
  { href: '/themas/opvang/', soort: 'Thema' },
  { href: '/updates/2021-nieuws/', soort: 'Update' },
  { href: '/begrippen/jgz/', soort: 'Begrip' },
  { href: '/praktijken/', soort: 'Overzicht' },
];
const items = unpackItems(toZoekIndex(catalogus, paginas));
const kenmerken = (href: string) => items.find((i) => i.id === href)?.kenmerken;

test('every page has its kind', () => {
  expect(items.map((i) => i.kenmerken['soort'])).toEqual(
    'praktijk praktijk regio tip tip vraag knelpunt thema update begrip overzicht'
      .split(' ')
      .map((soort) => [soort]),
  );
});

test.each([
  '/praktijken/oud/',
  '/regios/almere/',
  '/tips/1-tip-1/',
  '/vragen/hoe-dan/',
  '/knelpunten/tijd/',
  '/themas/opvang/',
  '/updates/2021-nieuws/',
])('%s is about the region and domains of its practices', (href) => {
  expect(kenmerken(href)).toMatchObject({
    regio: ['almere'],
    domein: ['onderwijs', 'jeugdhulp'],
  });
});

test.each([
  ['/praktijken/nieuw/', { soort: ['praktijk'], domein: ['onderwijs', 'jeugdhulp'] }],
  ['/tips/2-tip-2/', { soort: ['tip'] }],
  ['/begrippen/jgz/', { soort: ['begrip'] }],
  ['/praktijken/', { soort: ['overzicht'] }],
])('%s has no region or domain that is not its own', (href, verwacht) => {
  expect(kenmerken(href)).toEqual(verwacht);
});

test('kinds, regions and domains can be chosen, each by its name', () => {
  const groepen = toZoekgroepen(catalogus);
  expect(groepen.map((g) => g.groep)).toEqual(['soort', 'regio', 'domein']);
  expect(groepen[1]?.waarden).toEqual([
    { waarde: 'almere', label: 'Almere', aantal: 0, href: '/zoeken/?regio=almere' },
  ]);
});
