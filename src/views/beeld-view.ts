import type { Velden } from '#src/inhoud/entry.ts';

/** Width and height in pixels, so that a page does not move when the image comes. */
export type Maat = { breedte: number; hoogte: number };

/** An image on a page. */
export type BeeldView = Partial<Maat> & { src: string; alt: string; maker?: string };

/** Makes the view of an image; `readMaat` finds its size. */
export function toBeeldView(
  { bestand, alt, maker }: NonNullable<Velden<'updates'>['afbeelding']>,
  readMaat: (adres: string) => Maat | undefined,
): BeeldView {
  return { src: bestand, alt, ...readMaat(bestand), ...(maker ? { maker } : {}) };
}
