import { parse } from 'yaml';
import { describe, expect, test } from 'vitest';
import { toFormulieren } from './formulieren.ts';
import { toConfig, toIssueformulier } from './issueformulier.ts';

const formulieren = Object.values(
  toFormulieren({
    regios: [{ id: 'almere', naam: 'Almere' }],
    themas: [{ id: 'opvang', naam: 'Opvang: ja' }],
  }),
).map(toIssueformulier);

/** What GitHub allows under `attributes`, per kind of question; anything else hides the form. */
const toegestaan: Record<string, string[]> = {
  markdown: ['value'],
  input: ['label', 'description', 'placeholder', 'value'],
  textarea: ['label', 'description', 'placeholder', 'value', 'render'],
  dropdown: ['label', 'description', 'multiple', 'options', 'default'],
  checkboxes: ['label', 'description', 'options'],
};

type Element = {
  type: string;
  id?: string;
  attributes: Record<string, unknown>;
  validations?: { required: unknown };
};
type Inhoud = {
  name: string;
  description: string;
  title: string;
  labels: string[];
  body: Element[];
};

/** GitHub reads YAML 1.1: a bare date, yes or no there is not a text. */
const lees = (tekst: string) => parse(tekst, { version: '1.1' }) as Inhoud;

describe.each(formulieren)('$bestand follows the rules of GitHub', ({ inhoud }) => {
  const formulier = lees(inhoud);
  const vragen = formulier.body.filter((e) => e.type !== 'markdown');

  test('it has a name, a description, a title and one label', () => {
    const { name, description, title, labels } = formulier;
    for (const tekst of [name, description, title, ...labels]) expect(tekst).toMatch(/^\S.{2,}/);
    expect(labels).toHaveLength(1);
  });

  test('questions have only what their kind may have', () => {
    for (const { type, attributes } of formulier.body)
      expect(toegestaan[type], type).toEqual(expect.arrayContaining(Object.keys(attributes)));
  });

  test('texts are text, required is yes or no', () => {
    for (const { attributes, validations } of formulier.body) {
      for (const sleutel of ['label', 'description', 'placeholder', 'value'])
        if (sleutel in attributes) expect(attributes[sleutel]).toMatch(/\S/);
      if (validations) expect(typeof validations.required).toBe('boolean');
    }
  });

  test('labels and ids are told apart, and ids are plain', () => {
    const labels = vragen.map((e) => String(e.attributes['label']).toLowerCase());
    expect(new Set(labels).size).toBe(vragen.length);
    const ids = vragen.map((e) => e.id);
    expect(new Set(ids).size).toBe(vragen.length);
    for (const id of ids) expect(id).toMatch(/^[a-z-]+$/);
  });

  test('choices are different texts, and none is the reserved word', () => {
    for (const { type, attributes } of vragen) {
      if (type !== 'dropdown') continue;
      const opties = attributes['options'] as unknown[];
      expect(new Set(opties).size).toBe(opties.length);
      for (const optie of opties) expect(optie).toMatch(/^(?!none$)\S/i);
    }
  });

  test('it speaks to people, not about files', () => {
    expect(JSON.stringify(formulier)).not.toMatch(/\.mdx|bestandsnaam|\[\]/);
    expect(JSON.stringify(formulier)).toMatch(/openbaar.*privépersonen/);
  });
});

test('there is nothing to choose but the forms', () => {
  expect(parse(toConfig().inhoud)).toEqual({ blank_issues_enabled: false });
});
