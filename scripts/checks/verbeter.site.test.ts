import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { metBouw } from './bouw.ts';
import { readSite } from './site.ts';
import { checkVerbeter } from './verbeter.ts';

test('with a repository, every page has one link to the file it is made of', () => {
  metBouw({ REDACTIE_REPOSITORY: 'o/r', REDACTIE_WEBSITE: 'https://github.com' }, (dist) => {
    const site = readSite(dist);
    const plek = { begin: 'https://github.com/o/r', bestaat: existsSync };
    expect(site.pages.length).toBeGreaterThan(200);
    expect(checkVerbeter(site, plek)).toEqual([]);
  });
});
