import { describe, expect, test } from 'vitest';
import { findAdressen, toAdreswoorden } from './adressen.ts';
import type { Bladzijde } from './lexicon.ts';

const bladzijden = (
  [
    ['/praktijken/', 'Praktijken'],
    ['/praktijken/sterk-in-de-wijk-almere/', 'Sterk in de Wijk'],
    ['/praktijken/sterk-in-de-klas-dronten/', 'Sterk in de Klas'],
    ['/praktijken/oja-almere/', 'Onderwijs-jeugdhulparrangementen'],
    ['/regios/', 'Regio’s'],
    ['/regios/almere/', 'Almere'],
    ['/regios/zuid-limburg/', 'Zuid-Limburg'],
    ['/tips/3-taakverdeling/', 'Taakverdeling'],
    ['/begrippen/intern-begeleider/', 'intern begeleider', ['', 'IB', 'ib’er']],
    ['/privacy/', 'Privacy'],
  ] as [string, string, string[]?][]
).map(([href, titel, namen]): Bladzijde => [href, titel, '', '', '', '', namen ?? []]);
const vind = (pad: string) => findAdressen(pad, bladzijden).map(([href]) => href);

describe('the page that was probably meant comes first', () => {
  test.each([
    ['/praktijken/sterk-in-de-wijk/', '/praktijken/sterk-in-de-wijk-almere/'],
    ['/sterk-in-de-klas', '/praktijken/sterk-in-de-klas-dronten/'],
    ['/praktijken/sterk-in-de-klas-drnten/', '/praktijken/sterk-in-de-klas-dronten/'],
    ['/Praktijk/OJA%20Almere.html', '/praktijken/oja-almere/'],
    ['/regio/almeer', '/regios/almere/'],
    ['/regios/zuidlimburg/', '/regios/zuid-limburg/'],
    ['/tips/taakverdeling/', '/tips/3-taakverdeling/'],
    ['/tip/taak-verdeling', '/tips/3-taakverdeling/'],
    ['/begrippen/ib/', '/begrippen/intern-begeleider/'],
    ['/praktijk/', '/praktijken/'],
    ['/privcay', '/privacy/'],
    ['/tips/3-taakverdeling/index.html', '/tips/3-taakverdeling/'],
    ['/%72egios/%61lmere%', '/regios/almere/'],
    ['/oude-site/2019/dossier-almere/pagina/12', '/regios/almere/'],
  ])('%s → %s', (pad, verwacht) => {
    expect(vind(pad)[0]).toBe(verwacht);
  });
});

test('an address like nothing on the site gives nothing', () => {
  for (const pad of ['/', '/wp-login.php', '/.env', '/qqqqqq/', '/%', '//', '/1/2/3/'])
    expect(vind(pad)).toEqual([]);
});

test('a word that many pages have gives at most five', () => {
  const veel = Array.from({ length: 50 }, (_, i): Bladzijde => [
    `/praktijken/school-${i}/`,
    `School ${i}`,
    '',
    '',
    '',
    '',
  ]);
  expect(findAdressen('/school/', veel)).toHaveLength(5);
});

test.each([
  ['/Één%20plan/', ['een', 'plan']],
  ['/%C3%A9%C3%A9n/', ['een']],
  ['/%E0%A4%A/', []],
  ['/%%%/almere%/', ['almere']],
  ['/<img src=x onerror=alert(1)>/', ['img', 'src', 'onerror', 'alert']],
  ['/index.html', []],
  [`/${'a'.repeat(5000)}/`, ['a'.repeat(40)]],
])('the words of %j are %j', (pad, woorden) => {
  expect(toAdreswoorden(pad)).toEqual(woorden);
});
