import { expect, test } from 'vitest';
import { hrefVerbeter } from './verbeter.ts';

const plek = { website: 'https://github.com', repository: 'o/r', branch: 'main' };

test('a page of one entry leads to its file in the editor', () => {
  expect(hrefVerbeter('content/praktijken/oja-almere.mdx', plek)).toBe(
    'https://github.com/o/r/edit/main/content/praktijken/oja-almere.mdx',
  );
});

test('a list leads to the folder of its entries', () => {
  expect(hrefVerbeter('content/praktijken', plek)).toBe(
    'https://github.com/o/r/tree/main/content/praktijken',
  );
});

test('without a repository, or without content, it leads to how to take part', () => {
  expect(hrefVerbeter('content/tips/x.mdx', { ...plek, repository: undefined })).toBe('/meedoen/');
  expect(hrefVerbeter(undefined, plek)).toBe('/meedoen/');
});
