import { z } from 'astro/zod';
import { expect, test } from 'vitest';
import { fieldsOf, uitlegOf, type Schema } from '#src/inhoud/schema-boom.ts';
import { schemas } from './schemas.ts';

/** Every field of a schema, also those of objects inside lists, with where it stands. */
function allFields(schema: Schema, pad = ''): [pad: string, veld: Schema][] {
  return Object.entries(fieldsOf(schema)).flatMap(([naam, veld]): [string, Schema][] => {
    const hier = `${pad}${naam}`;
    const element = elementOf(veld);
    return [[hier, veld], ...allFields(element, `${hier}.`)];
  });
}

function elementOf(veld: Schema): Schema {
  let binnen: Schema = veld;
  for (;;) {
    if (binnen instanceof z.ZodDefault || binnen instanceof z.ZodOptional)
      binnen = binnen.def.innerType;
    else if (binnen instanceof z.ZodArray) binnen = binnen.def.element;
    else return binnen;
  }
}

test.each(Object.entries(schemas))('every field of %s is explained in Dutch', (_, schema) => {
  const velden = allFields(schema);
  expect(velden.length).toBeGreaterThan(1);
  const zonder = velden.filter(([, veld]) => !uitlegOf(veld)).map(([pad]) => pad);
  expect(zonder).toEqual([]);
});

test.each(Object.entries(schemas))('%s refuses a field it does not know', (_, schema) => {
  const uitkomst = schema.safeParse({ layout: './kwaad.js' });
  expect(uitkomst.error?.issues.map((i) => i.code)).toContain('unrecognized_keys');
});
