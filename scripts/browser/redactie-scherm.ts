import type { Locator, Page } from 'playwright-core';
import sharp from 'sharp';
import { expect } from 'vitest';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';

/** Logs in from the page that explains everything; the login window closes by itself. */
export async function logIn(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Inloggen en beginnen' }).click();
  const inloggen = page.getByRole('button', { name: /Inloggen met .*GitHub/ });
  const venster = page.waitForEvent('popup');
  await inloggen.click();
  await (await venster).waitForEvent('close');
}

/** Opens a form by its address, and waits until it is that form that shows. */
export async function openFormulier(page: Page, pad: string, kop: string): Promise<void> {
  await page.goto(`/redactie/#/collections/${pad}`);
  await page.locator('.content-editor h2', { hasText: kop }).waitFor();
}

/** The part of the form for one field, in view: Sveltia draws a field once its place shows. */
export async function showVeld(page: Page, sleutel: string): Promise<Locator> {
  const veld = page.locator(`.field[data-key-path="${sleutel}"]`).first();
  await expect
    .poll(async () => {
      if (await veld.isVisible()) return true;
      await page.mouse.move(550, 400);
      await page.mouse.wheel(0, 500);
      return false;
    })
    .toBe(true);
  await veld.scrollIntoViewIfNeeded();
  return veld;
}

/** Fills in a text field. */
export async function fillVeld(page: Page, sleutel: string, tekst: string): Promise<void> {
  await (await showVeld(page, sleutel)).getByRole('textbox').first().fill(tekst);
}

/** What a text field holds. */
export async function readVeld(page: Page, sleutel: string): Promise<string> {
  return (await showVeld(page, sleutel)).getByRole('textbox').first().inputValue();
}

/** Presses a button by its exact name. */
export async function press(page: Page, naam: string): Promise<void> {
  await page.getByRole('button', { name: naam, exact: true }).click();
}

/** Saves, and waits until Sveltia says so. */
export async function save(page: Page): Promise<void> {
  await press(page, 'Opslaan');
  await expect.poll(() => page.getByText('Item opgeslagen.').isVisible()).toBe(true);
}

/** Saves while something fails: an error in Dutch, closed again. */
export async function saveMetFout(page: Page): Promise<void> {
  await press(page, 'Opslaan');
  const fout = page.getByRole('alertdialog');
  await fout.getByText('Er is een fout opgetreden bij het opslaan van het item').waitFor();
  await fout.getByRole('button', { name: 'OK' }).click();
  await fout.waitFor({ state: 'hidden' });
}

/** A photo as a phone makes it: large, and with the place where it was taken. */
export async function makeFoto(): Promise<Buffer> {
  const ruis = { type: 'gaussian' as const, mean: 128, sigma: 14 };
  return sharp({
    create: { width: 4000, height: 3000, channels: 3, background: '#88aacc', noise: ruis },
  })
    .jpeg({ quality: 88 })
    .withExif({
      IFD0: { Artist: 'Vera Verbinder' },
      IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '52/1 5/1 0/1' },
    })
    .toBuffer();
}

/** Folder for images of the screens in `/meedoen/`; only when asked for. */
export const beeldenmap = process.env['SCHERMBEELDEN'];

/** Keeps an image of the screen, when there is a folder for it. */
export async function keepBeeld(page: Page, naam: string): Promise<void> {
  if (!beeldenmap) return;
  mkdirSync(beeldenmap, { recursive: true });
  await sharp(await page.screenshot({ animations: 'disabled' }))
    .webp({ lossless: true, effort: 6 })
    .toFile(join(beeldenmap, `${naam}.webp`));
}
