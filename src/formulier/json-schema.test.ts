import { expect, test } from 'vitest';
import { collecties } from '#src/schemas/velden.ts';
import { toJsonSchema } from './json-schema.ts';

test.each(collecties)('the schema of %s refuses unknown fields and explains every field', (c) => {
  const { additionalProperties, properties = {}, required } = toJsonSchema(c);
  expect(additionalProperties).toBe(false);
  expect(required?.length).toBeGreaterThan(1);
  for (const [naam, veld] of Object.entries(properties))
    expect(veld, naam).toMatchObject({
      title: expect.stringMatching(/^\p{Lu}/u) as string,
      description: expect.stringMatching(/\.$|\?$|\]\.$/) as string,
    });
});

test('titles, limits and explanations reach into lists and blocks', () => {
  const { properties = {} } = toJsonSchema('praktijken');
  expect(properties['geldstromen']).toMatchObject({
    title: 'Geldstromen',
    minItems: 1,
    items: {
      properties: {
        soort: { title: 'Soort', enum: expect.arrayContaining(['ouders']) as string[] },
      },
    },
  });
  expect(properties['regio']).toMatchObject({
    description: 'Regio waar de praktijk bij hoort. Een bestandsnaam uit regios/, zonder .mdx.',
    pattern: '^[a-z0-9]+(-[a-z0-9]+)*$',
  });
});

test('nothing that is only ours leaks into the schema', () => {
  expect(JSON.stringify(toJsonSchema('praktijken'))).not.toMatch(/"(relatie|soort)":"/);
});
