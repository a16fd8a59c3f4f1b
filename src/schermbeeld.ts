import { existsSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { idPatroon } from '#src/schemas/velden.ts';

/** Where a picture of a screen is, and its size, so that nothing moves while it loads. */
export type Schermbeeld = { src: string; width: number; height: number };

/** Reads a picture of a screen the browser tests made; undefined while it has not been made. */
export async function readSchermbeeld(
  naam: string,
  map = 'public/meedoen',
): Promise<Schermbeeld | undefined> {
  if (!idPatroon.test(naam))
    throw new Error(`"${naam}" kan niet de naam van een schermbeeld zijn.`);
  const pad = join(map, `${naam}.webp`);
  if (!existsSync(pad)) return undefined;
  const { width, height } = await sharp(pad).metadata();
  return { src: `/meedoen/${naam}.webp`, width, height };
}
