import { expect, test } from 'vitest';
import { voorbeeldInstellingen as instellingen } from './instellingen-voorbeeld.ts';
import { toRedactieView } from './redactie-view.ts';

test('the page names what is missing, and the other doors as soon as there is a repository', () => {
  expect(toRedactieView(instellingen)).toMatchObject({
    ontbreekt: [],
    deuren: [
      { href: 'https://github.com/atlas/site/issues/new/choose' },
      { href: 'https://github.com/atlas/site/tree/main/content' },
    ],
  });
  const leeg = toRedactieView({ ...instellingen, repository: undefined, inlogdienst: undefined });
  expect(leeg.ontbreekt.map((o) => o.naam)).toEqual([
    'REDACTIE_REPOSITORY',
    'REDACTIE_INLOGDIENST',
  ]);
  expect(leeg.deuren).toEqual([]);
});
