import type { Gebroken } from './voorbeeld.ts';

const oud = 'content/praktijken/oud.mdx';

/** Examples with one fault each in a field: its name, or the value it holds. */
export const gebrokenWaarden: Gebroken[] = [
  [
    'an unknown field names the nearest field',
    oud,
    'titel:',
    'tietel:',
    { code: 'veld-onbekend', veld: 'tietel', voorstel: 'Bedoel je “titel”?' },
  ],
  [
    'a value outside the list names the nearest value',
    oud,
    'status: lopend',
    'status: loopend',
    { code: 'keuze-onbekend', veld: 'stand.status', voorstel: 'Bedoel je “lopend”?' },
  ],
  [
    'a summary of more than 60 words',
    oud,
    'Een praktijk in één zin.',
    'Een woord. '.repeat(31),
    { code: 'te-veel-woorden', veld: 'samenvatting' },
  ],
  [
    'a Dutch date',
    oud,
    'nagekeken: 2026-11-22',
    'nagekeken: 01-10-2026',
    { code: 'vorm', veld: 'nagekeken', voorstel: 'Bedoel je 2026-10-01?' },
  ],
  [
    'a Dutch date where a month or year would do',
    oud,
    'start: 2018',
    'start: 3 maart 2018',
    { code: 'vorm', veld: 'looptijd.start', voorstel: 'Bedoel je 2018-03-03?' },
  ],
  [
    'a day that is not on the calendar',
    oud,
    'start: 2018',
    'start: 2018-02-30',
    { code: 'vorm', melding: '“2018-02-30” staat niet op de kalender.' },
  ],
  [
    'a title that is too long tells how long it is',
    oud,
    'titel: Praktijk oud',
    `titel: ${'x'.repeat(91)}`,
    { code: 'te-lang', melding: '“titel” is te lang: hooguit 90 tekens, en het zijn er 91.' },
  ],
  [
    'a number where text belongs shows the quotes',
    oud,
    'titel: Praktijk oud',
    'titel: 2018',
    { code: 'verkeerd-soort', voorstel: 'Zet er aanhalingstekens om: "2018".' },
  ],
  [
    'a key of every object is an unknown field',
    oud,
    'nagekeken',
    '__proto__: { vervuild: ja }\nconstructor: 1\nnagekeken',
    { code: 'veld-onbekend', veld: '__proto__' },
  ],
  [
    'ages the wrong way round',
    oud,
    'nagekeken',
    'leeftijd: { van: 12, tot: 4 }\nnagekeken',
    { code: 'leeftijd-volgorde', veld: 'leeftijd.tot' },
  ],
  [
    'a single value where a list belongs shows the list',
    oud,
    'bronnen: [S1]',
    'bronnen: S1',
    { code: 'verkeerd-soort', voorstel: 'Schrijf het als lijst: [S1].' },
  ],
];
