import sharp from 'sharp';
import { expect, test } from 'vitest';
import { readBeeldkop } from './beeld.ts';

const maak = () =>
  sharp({ create: { width: 321, height: 123, channels: 3, background: '#123456' } });

test.each([
  ['png', () => maak().png().toBuffer()],
  ['jpg', () => maak().jpeg().toBuffer()],
  ['jpg', () => maak().jpeg({ progressive: true }).withMetadata().toBuffer()],
  ['webp', () => maak().webp().toBuffer()],
  ['webp', () => maak().webp({ lossless: true }).toBuffer()],
  ['webp', () => maak().webp().withMetadata().toBuffer()],
])('kind and size of a %s are read from its bytes', async (soort, bytes) => {
  expect(readBeeldkop(await bytes())).toEqual({
    soort,
    breedte: 321,
    hoogte: 123,
    plaats: false,
  });
});

test.each(['png', 'jpeg', 'webp'] as const)('the place in a %s is seen', async (soort) => {
  const exif = { IFD0: { Make: 'X' }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '52/1 1/1 1/1' } };
  const bytes = await maak().withExif(exif)[soort]().toBuffer();
  expect(readBeeldkop(bytes)?.plaats).toBe(true);
  const zonder = await maak()
    .withExif({ IFD0: { Make: 'X' } })
    [soort]()
    .toBuffer();
  expect(readBeeldkop(zonder)?.plaats).toBe(false);
});

test('an image that ends before its size, and every other file, is no image', async () => {
  for (const soort of ['png', 'jpeg', 'webp'] as const) {
    const bytes = await maak()[soort]().toBuffer();
    for (let n = 0; n < 20; n++) expect(readBeeldkop(bytes.subarray(0, n))).toBeUndefined();
  }
  for (const tekst of ['<svg xmlns="http://www.w3.org/2000/svg"/>', '<script>1</script>', 'RIFF'])
    expect(readBeeldkop(new TextEncoder().encode(tekst))).toBeUndefined();
});
