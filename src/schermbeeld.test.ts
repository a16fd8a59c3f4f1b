import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, expect, test } from 'vitest';
import { readSchermbeeld } from './schermbeeld.ts';

const map = mkdtempSync(join(tmpdir(), 'mao-schermbeeld-'));
afterAll(() => {
  rmSync(map, { recursive: true });
});

test('a picture that was made has its address and size', async () => {
  const wit = { create: { width: 64, height: 48, channels: 3, background: '#fff' } } as const;
  await sharp(wit).webp().toFile(join(map, 'inloggen.webp'));
  expect(await readSchermbeeld('inloggen', map)).toEqual({
    src: '/meedoen/inloggen.webp',
    width: 64,
    height: 48,
  });
});

test('a picture that was not made is left out', async () => {
  expect(await readSchermbeeld('formulier', map)).toBeUndefined();
});

test.each(['../geheim', 'a/b', '', 'Inloggen'])('%j cannot be a picture', async (naam) => {
  await expect(readSchermbeeld(naam, map)).rejects.toThrow('schermbeeld');
});
