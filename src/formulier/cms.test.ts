import { z } from 'astro/zod';
import { expect, test } from 'vitest';
import { readEntry } from '#src/inhoud/entry.ts';
import { schemas } from '#src/schemas/schemas.ts';
import { collecties, type Collectie } from '#src/schemas/velden.ts';
import { instellingen } from '#src/instellingen.ts';
import { writeBestand } from './cms-bestand.ts';
import { toRedactieConfig } from './cms.ts';
import { emptyOf } from './cms-veld.ts';
import { VANDAAG } from './vandaag.ts';
import { toVelden, type Veld as FormulierVeld } from './veld.ts';

/** A field of the configuration, as far as the tests look at it. */
type Veld = {
  name: string;
  label?: string;
  hint?: string;
  widget?: string;
  required?: boolean;
  collection?: string;
  multiple?: boolean;
  options?: string[];
  fields?: Veld[];
  field?: Veld;
  min?: number;
  max?: number;
  minlength?: number;
  maxlength?: number;
  value_type?: string;
  pattern?: [string, string];
  default?: string;
  display_fields?: string[];
  modes?: string[];
};
type Schema = z.core.JSONSchema.JSONSchema & { relatie?: string; soort?: string };
type CmsCollectie = { name: string; create: boolean; fields: Veld[] } & Record<string, unknown>;

const { cms, vormen } = toRedactieConfig(
  { ...instellingen, repository: 'atlas/site', inlogdienst: 'https://inloggen.example.nl' },
  'https://site.example.nl/',
);
const perNaam = new Map(
  (cms.collections as unknown as CmsCollectie[]).map((c) => [c.name, c] as const),
);
const veldenVan = (collectie: Collectie) => perNaam.get(collectie)?.fields ?? [];

/** What the form must be like for one property of a JSON Schema, worked out without `Veld`. */
function expected(schema: Schema, verplicht: boolean): object {
  const leegMag =
    (schema.type === 'array' && !schema.minItems) ||
    (schema.type === 'object' && !schema.required?.length);
  return { required: verplicht && !leegMag, ...expectedSoort(schema) };
}

function expectedSoort(schema: Schema): object {
  const items = schema.items as Schema | undefined;
  const lijst = { min: schema.minItems, max: schema.maxItems };
  if (schema.relatie) return { widget: 'relation', collection: schema.relatie };
  if (schema.soort === 'datum') return { widget: 'string' };
  if (schema.soort === 'dag') return { widget: 'datetime' };
  if (schema.soort === 'afbeelding') return { widget: 'image', pattern: undefined };
  if (schema.enum) return { widget: 'select', options: schema.enum };
  if (items?.relatie)
    return { widget: 'relation', collection: items.relatie, multiple: true, ...lijst };
  if (items?.enum) return { widget: 'select', options: items.enum, multiple: true, ...lijst };
  if (schema.type === 'array') return { widget: 'list', ...lijst };
  if (schema.type === 'object') return { widget: 'object' };
  if (schema.type === 'integer' || schema.type === 'number')
    return {
      widget: 'number',
      value_type: schema.type === 'integer' ? 'int' : 'float',
      min: schema.minimum,
      max: schema.maximum === Number.MAX_SAFE_INTEGER ? undefined : schema.maximum,
    };
  return {
    widget: schema.soort === 'alinea' ? 'text' : 'string',
    maxlength: schema.maxLength,
    minlength: schema.minLength === 1 ? undefined : schema.minLength,
    ...(schema.pattern ? { pattern: [schema.pattern, expect.stringMatching(/\.$/)] } : {}),
  };
}

/** The field has these properties; one that is undefined is absent. */
function expectLike(veld: Veld, verwacht: object, hier: string): void {
  const gekozen = Object.keys(verwacht).map((sleutel) => [sleutel, veld[sleutel as keyof Veld]]);
  expect(Object.fromEntries(gekozen), hier).toEqual(verwacht);
}

/** Compares fields with the properties of a schema, also inside lists and groups. */
function compare(velden: Veld[], schema: Schema, pad: string): void {
  const eigenschappen = (schema.properties ?? {}) as Record<string, Schema>;
  expect(
    velden.map((v) => v.name),
    pad,
  ).toEqual(Object.keys(eigenschappen));
  for (const veld of velden) {
    const hier = `${pad}.${veld.name}`;
    const deel = eigenschappen[veld.name] ?? {};
    const verplicht = schema.required?.includes(veld.name) ?? false;
    expectLike(veld, expected(deel, verplicht), hier);
    expect(veld.label, hier).toMatch(/^\p{Lu}/u);
    expect(veld.hint, hier).toMatch(/[.?]$/);
    const binnen = (deel.items ?? deel) as Schema;
    if (veld.fields) compare(veld.fields, binnen, hier);
    if (veld.field) expectLike(veld.field, expected(binnen, true), hier);
  }
}

test('the configuration has every collection once', () => {
  expect([...perNaam.keys()].sort()).toEqual([...collecties].sort());
});

test.each(collecties)('the form of %s has the fields, limits and choices of its schema', (naam) => {
  const json = z.toJSONSchema(schemas[naam], { io: 'input', unrepresentable: 'any' }) as Schema;
  compare(
    veldenVan(naam).filter((v) => v.name !== 'body'),
    json,
    naam,
  );
});

test('an image needs a description, and its address is never tested before it has one', () => {
  const afbeelding = veldenVan('updates').find((v) => v.name === 'afbeelding');
  expect(afbeelding?.required).toBe(false);
  expect(afbeelding?.fields?.map((v) => [v.name, v.required])).toEqual([
    ['bestand', true],
    ['alt', true],
    ['maker', false],
  ]);
});

test('a relation shows names; a source shows its number too', () => {
  const update = new Map(veldenVan('updates').map((v) => [v.name, v.display_fields]));
  expect(update.get('regio')).toEqual(['{{naam}}']);
  expect(update.get('praktijken')).toEqual(['{{titel}}']);
  expect(update.get('bron')).toEqual(['{{id}} · {{titel}}']);
});

test('an update has buttons, the other texts are written as they are, data has no text', () => {
  const tekst = (naam: Collectie) => veldenVan(naam).find((v) => v.name === 'body')?.modes;
  expect(tekst('updates')).toEqual(['rich_text']);
  for (const naam of ['praktijken', 'regios', 'tips', 'begrippen', 'vragen', 'paginas'] as const)
    expect(tekst(naam), naam).toEqual(['raw']);
  expect(tekst('bronnen')).toBeUndefined();
});

test('a new update is of today; what nobody makes here cannot be made, and nothing is thrown away', () => {
  expect(veldenVan('updates').find((v) => v.name === 'datum')?.default).toBe(VANDAAG);
  const maakbaar = [...perNaam.values()].filter((c) => c.create).map((c) => c.name);
  expect(maakbaar.sort()).toEqual(
    ['begrippen', 'bronnen', 'knelpunten', 'praktijken', 'updates', 'vragen'].sort(),
  );
  for (const collectie of perNaam.values())
    expect(collectie, collectie.name).toMatchObject({ delete: false, publish: false });
});

test('images land where the site serves them, also when an entry has a folder of its own', () => {
  for (const collectie of perNaam.values())
    expect(collectie).toMatchObject({ media_folder: '/public/media', public_folder: '/media' });
});

test('a practice with as little as the form demands passes the site’s own check', () => {
  const inhoud = {
    titel: 'Nieuw',
    samenvatting: 'Een school en een wijkteam werken samen.',
    bronnen: ['S1'],
    domeinen: ['onderwijs'],
    stand: { status: 'onbekend', per: 'onbekend', bron: [] },
    geldstromen: [{ soort: 'onbekend', toelichting: '' }],
    programmapraktijk: { antwoord: 'nee', bron: [] },
    leeftijd: null,
    nagekeken: '2026-11-22',
    body: '',
  };
  const bestand = 'content/praktijken/nieuw.mdx';
  const { entry, bevindingen } = readEntry({
    bestand,
    inhoud: writeBestand(inhoud, vormen.praktijken),
  });
  expect(bevindingen).toEqual([]);
  expect(entry?.data).toMatchObject({ gemeenten: [], looptijd: {}, schoolsoorten: [], inzet: [] });
});

test('a required list that may be empty stands only at the top of a file, where it is kept', () => {
  const binnen = (veld: FormulierVeld): FormulierVeld[] =>
    [...(veld.velden ?? []), ...(veld.element?.velden ?? [])].flatMap((v) => [v, ...binnen(v)]);
  for (const naam of collecties)
    for (const veld of toVelden(naam).flatMap(binnen))
      expect(emptyOf(veld), `${naam}: ${veld.naam}`).toBeUndefined();
});
