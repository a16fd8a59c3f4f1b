import { expect, test } from 'vitest';
import type { Beeldbestand } from '#src/inhoud/beeld.ts';
import { checkBestanden } from './check-bestanden.ts';
import { metFout } from './voorbeeld.ts';

const nieuws = 'content/updates/2021-nieuws.md';
const kop = { soort: 'webp', breedte: 800, hoogte: 600, plaats: false } as const;
const foto: Beeldbestand = { bestand: 'public/media/opening.webp', grootte: 90_000, kop };

const check = (velden: string, beelden: Beeldbestand[] = [foto]) =>
  checkBestanden(metFout(nieuws, 'bron: [S1]', `afbeelding: { ${velden} }\nbron: [S1]`), {
    beelden,
  }).bevindingen;

const goed = 'bestand: /media/opening.webp, alt: Twee mensen openen een deur.';

test('an image with a description passes', () => {
  expect(check(goed)).toEqual([]);
});

test.each([
  ['without description', 'bestand: /media/opening.webp', 'veld-ontbreekt', 'afbeelding.alt'],
  [
    'an empty description',
    'bestand: /media/opening.webp, alt: ""',
    'veld-ontbreekt',
    'afbeelding.alt',
  ],
  ['a short description', 'bestand: /media/opening.webp, alt: deur', 'te-kort', 'afbeelding.alt'],
  [
    'a file name',
    'bestand: /media/opening.webp, alt: opening.webp',
    'alt-bestandsnaam',
    'afbeelding.alt',
  ],
  [
    'its own name',
    'bestand: /media/opening.webp, alt: Opening',
    'alt-bestandsnaam',
    'afbeelding.alt',
  ],
  [
    'a camera name',
    'bestand: /media/opening.webp, alt: IMG_20261122',
    'alt-bestandsnaam',
    'afbeelding.alt',
  ],
  [
    'an image elsewhere',
    'bestand: https://a.example/x.png, alt: Een deur.',
    'vorm',
    'afbeelding.bestand',
  ],
  [
    'a path out of the folder',
    'bestand: /media/../x.png, alt: Een deur.',
    'vorm',
    'afbeelding.bestand',
  ],
  ['a drawing with script', 'bestand: /media/x.svg, alt: Een deur.', 'vorm', 'afbeelding.bestand'],
])('%s is refused', (_, velden, code, veld) => {
  expect(check(velden)).toMatchObject([{ code, veld, ernst: 'fout' }]);
});

test('a missing image names the nearest', () => {
  expect(check('bestand: /media/openning.webp, alt: Een deur gaat open.')).toMatchObject([
    { code: 'afbeelding-ontbreekt', voorstel: 'Bedoel je “/media/opening.webp”?' },
  ]);
});

test.each<[string, Beeldbestand, string]>([
  ['over 400 kB', { ...foto, grootte: 409_601 }, 'beeld-te-groot'],
  ['that is none', { bestand: foto.bestand, grootte: 20 }, 'beeld-onleesbaar'],
  ['of another kind', { ...foto, kop: { ...kop, soort: 'png' } }, 'beeld-onleesbaar'],
  ['with its place', { ...foto, kop: { ...kop, plaats: true } }, 'beeld-plaats'],
  ['with script', { bestand: 'public/media/x.svg', grootte: 20 }, 'beeld-naam'],
  ['in a folder', { ...foto, bestand: 'public/media/a/x.webp' }, 'beeld-naam'],
])('an image %s is refused', (_, beeld, code) => {
  expect(checkBestanden([], { beelden: [beeld] }).bevindingen).toContainEqual(
    expect.objectContaining({ bestand: beeld.bestand, code }),
  );
});
